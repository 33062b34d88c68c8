import { folded } from '../../text/fold';

/** News agencies whose copy outlets print: the name to show, then the other ways in which they are named, folded. */
const AGENCIES =
  'AFP=agence france presse=afp relaxnews|Reuters=thomson reuters|AP=associated press=the associated press|' +
  'dpa=deutsche presse agentur|ANSA|EFE=agencia efe|Keystone-ATS=ats=keystone ats|Belga|APA|Xinhua|TASS|RIA Novosti|' +
  'PTI=press trust of india|IANS|ANI|UPI|Kyodo=kyodo news|Jiji Press|Yonhap=yonhap news agency|' +
  'PA=pa media=press association=pa news agency|AAP=australian associated press|' +
  'The Canadian Press=canadian press=la presse canadienne|Bloomberg News|SID|epd|KNA|NTB|TT|Ritzau|STT|PAP|ČTK|MTI|' +
  'ANP|Lusa|Europa Press|Anadolu=anadolu agency=anadolu ajansi|Bernama|Antara|SDA|Relaxnews';

const BY_NAME = new Map(
  AGENCIES.split('|').flatMap((entry) => {
    const [name = '', ...others] = entry.split('=');
    return [folded(name), ...others].map((known) => [known, name] as const);
  }),
);

/** The agency that a byline names ("avec AFP", "The Associated Press"), as it is best known; null for anybody else. */
export function agencyNamed(name: string): string | null {
  return BY_NAME.get(folded(name.slice(0, 80)).replace(/^(?:l |the |avec |with |from |source )/, '')) ?? null;
}

/** True when a byline names agencies only: "AFP", "AP and Reuters". */
export function isAgency(name: string): boolean {
  return agencyNamed(name) !== null;
}

/** The agency by which the text is signed: "PARIS (Reuters) -" at its start, "(AFP)" at its end; null for none. */
export function signingAgency(first: string, last: string): string | null {
  const opening = /^[^()]{2,60}\(([^()]{2,40})\)\s*[-–—:]/.exec(first.slice(0, 120))?.[1];
  const closing = /\(([^()]{2,40})\)\s*\.?$/.exec(last.slice(-60))?.[1];
  for (const name of [opening, closing]) {
    const agency = name === undefined ? null : agencyNamed(name);
    if (agency !== null) return agency;
  }
  return null;
}

/** True when the text is signed by an agency: "PARIS (Reuters) -" at its start, or "(AFP)" at its end. */
export function isSignedByAgency(first: string, last: string): boolean {
  return signingAgency(first, last) !== null;
}
