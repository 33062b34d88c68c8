import { codeOf, type LangTag } from '../lang-tag';

/*
 * Zones by the names and letters that services write beside a time of day, as minutes ahead of UTC. RFC 822 has those
 * of North America; the others are in use where the servers stand.
 */
const ZONES: readonly (readonly [minutes: number, names: string])[] = [
  [0, 'UT UTC GMT Z WET AZOST EGST'],
  [60, 'CET MEZ WEST BST IST/IE IST/ga WAT'],
  [120, 'CEST MEST MESZ EET CAT SAST IST/IL IST/he'],
  [180, 'EEST MSK TRT EAT IDT AST/ar AST/SA AST/IQ AST/KW AST/QA AST/BH'],
  [210, 'IRST'],
  [240, 'MSD GST SAMT AZT GET AMT/AM'],
  [270, 'IRDT AFT'],
  [300, 'PKT UZT YEKT'],
  [330, 'IST SLST'],
  [345, 'NPT'],
  [360, 'BST/BD BST/bn BDT OMST'],
  [390, 'MMT'],
  [420, 'ICT WIB NOVT KRAT'],
  [480, 'HKT SGT MYT PHT AWST WITA CST/zh CST/CN CST/TW IRKT'],
  [540, 'JST KST WIT YAKT'],
  [570, 'ACST CST/AU'],
  [600, 'AEST EST/AU ChST VLAT'],
  [630, 'ACDT'],
  [660, 'AEDT EDT/AU'],
  [720, 'NZST FJT'],
  [780, 'NZDT'],
  [-120, 'BRST UYST'],
  [-150, 'NDT'],
  [-180, 'BRT ART CLST UYT ADT PMST'],
  [-210, 'NST'],
  [-240, 'EDT AST CLT VET BOT PYT AMT GYT'],
  [-300, 'EST CDT COT PET ECT CST/CU'],
  [-360, 'CST MDT'],
  [-420, 'MST PDT'],
  [-480, 'PST AKDT'],
  [-540, 'AKST HDT'],
  [-600, 'HST'],
];

/** Names that stand for the time of a place, in summer and in winter. */
const PLACES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

const table = new Map(
  ZONES.flatMap(([minutes, names]) => names.split(' ').map((name) => [name.toUpperCase(), minutes] as const)),
);

/**
 * The offset of a place’s own time at an instant (epoch ms) in minutes; null for a place that the tz database does not
 * have.
 */
function placeOffset(place: string, at: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}

/** A text in the language of a country, which decides between zones that share a name. */
function regionOf(lang: LangTag | null): string {
  return /[-_]([a-z]{2})(?:[-_]|$)/i.exec(lang ?? '')?.[1]?.toUpperCase() ?? '';
}

/** A local time, as if it were UTC (epoch ms), and the language in which it is written. */
export interface ZoneHints {
  local: number;
  lang: LangTag | null;
}

/**
 * Minutes that a zone is ahead of UTC, by its name at the start of a text ("CET", "EDT", "GMT+2", "+0530",
 * "Europe/Paris"); null where it names none. Names that several zones share ("IST", "CST") go by the language's
 * country, else by the zone where most live.
 */
export function zoneOffset(text: string, { local, lang }: ZoneHints): number | null {
  const start = text.replace(/^[\s([,]+/, '');
  const [, place] = /^\[?([A-Z][a-z]+\/[A-Z][A-Za-z_/]+)/.exec(start) ?? [];
  if (place !== undefined) {
    const near = placeOffset(place, local);
    return near === null ? null : placeOffset(place, local - near * 60_000);
  }
  const offset = /^([A-Za-z]{1,5})?\s?([+\-−–])(\d{1,2})(?:[:.]?(\d{2}))?(?!\d)/.exec(start);
  if (offset) {
    const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
    if (minutes <= 14 * 60) return offset[2] === '+' ? minutes : -minutes;
  }
  const [name] = /^[A-Za-z]{1,5}(?![A-Za-z])/.exec(start) ?? [];
  if (name === undefined) return null;
  const upper = name.toUpperCase();
  const city = PLACES[upper];
  if (city !== undefined) return zoneOffset(city, { local, lang });
  const own = table.get(`${upper}/${regionOf(lang)}`) ?? table.get(`${upper}/${codeOf(lang)?.toUpperCase()}`);
  return own ?? table.get(upper) ?? null;
}
