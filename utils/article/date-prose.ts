/** Month names of English, French and neighbours, by their first letters without accents. */
const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maer'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

const DAY_FIRST =
  /(?:^|[^\d])(\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d{2})(?!\d)/u;
const MONTH_FIRST = /(?:^|[^\p{L}])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u;
const NUMBERS = /(?:^|[^\d])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;
const EAST_ASIAN = /((?:19|20)\d{2})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})/u;
const ISO_DAY = /(?:^|[^\d])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;

function month(name: string | undefined): number {
  const start = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTH_STARTS.findIndex((starts) => starts.some((letters) => start.startsWith(letters))) + 1;
}

function day(y: number, m: number, d: number): string | null {
  const moment = new Date(Date.UTC(y, m - 1, d));
  return m >= 1 && d >= 1 && moment.getUTCMonth() === m - 1 ? moment.toISOString().slice(0, 10) : null;
}

/** The first day written in a short text ("12 mars 2024", "March 12, 2024", "12/03/2024", "2024年3月12日"), or null. */
export function dateInProse(text: string): string | null {
  const short = text.slice(0, 200);
  let match = DAY_FIRST.exec(short);
  if (match && month(match[2]) > 0) return day(Number(match[3]), month(match[2]), Number(match[1]));
  match = MONTH_FIRST.exec(short);
  if (match && month(match[1]) > 0) return day(Number(match[3]), month(match[1]), Number(match[2]));
  match = EAST_ASIAN.exec(short) ?? ISO_DAY.exec(short);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = NUMBERS.exec(short);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  // Most of the world writes the day first; only what cannot be a month decides otherwise.
  return second > 12 ? day(year, first, second) : day(year, second, first);
}
