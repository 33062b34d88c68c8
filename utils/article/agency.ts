import { folded } from './plain';

/** News agencies whose copy outlets print, as they sign it. */
const AGENCIES = new Set(
  (
    'afp|agence france presse|reuters|thomson reuters|ap|associated press|the associated press|dpa|deutsche presse agentur|' +
    'ansa|efe|ats|keystone ats|belga|apa|xinhua|tass|ria novosti|pti|press trust of india|ians|ani|upi|kyodo|kyodo news|' +
    'jiji press|yonhap|yonhap news agency|pa|pa media|press association|pa news agency|aap|australian associated press|' +
    'canadian press|la presse canadienne|the canadian press|bloomberg news|sid|epd|kna|ntb|tt|ritzau|stt|pap|ctk|mti|anp|' +
    'lusa|europa press|agencia efe|anadolu agency|anadolu ajansi|bernama|antara|sda|relaxnews|afp relaxnews'
  ).split('|'),
);

/** Whether a byline names an agency and nobody else: "AFP", "AP and Reuters". */
export function isAgency(name: string): boolean {
  return AGENCIES.has(folded(name).replace(/^(?:l |the |avec |with |from |source )/, ''));
}

/** Whether the text is signed as an agency's: "PARIS (Reuters) -" at its start, "(AFP)" at its end. */
export function isSignedByAgency(first: string, last: string): boolean {
  const opening = /^[^()]{2,60}\(([^()]{2,40})\)\s*[-–—:]/.exec(first.slice(0, 120))?.[1];
  const closing = /\(([^()]{2,40})\)\s*\.?$/.exec(last.slice(-60))?.[1];
  return [opening, closing].some((name) => name !== undefined && isAgency(name));
}
