import { monthOf, PUBLISHED, UPDATED } from './date-words';

/** The zeros of scripts with digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Khmer, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x17e0, 0xff10];
/** Years of the Buddhist calendar, of the Japanese era Reiwa and of the Republic of China begin so many years off. */
const BUDDHIST = 543;
const REIWA = 2018;
const MINGUO = 1911;

const YEAR = '(?<year>(?:19|20|25)\\d{2})(?!\\d)';
/** A month's name, or the two words of some in Arabic and the dotted letters of Thai ("พ.ย."). */
const NAME = '(?<month>\\p{L}[\\p{L}\\p{M}]{1,14}(?:\\s(?:الثاني|الأول))?|[ก-ฮ]\\p{M}?\\.\\s?[ก-ฮ]\\.)';
const DAY_FIRST = new RegExp(
  `(?:^|[^\\d])(?<day>\\d{1,2})(?:er|st|nd|rd|th|\\.|º|a|:e)?\\s*(?:de\\s+|d[’'])?${NAME}\\.?,?\\s*(?:de[l]?\\s+|พ\\.?ศ\\.?\\s*)?,?\\s*${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])${NAME}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+${YEAR}`,
  'u',
);
/** Hungarian "2025. november 21.", Lithuanian "2025 m. lapkričio 21 d.", Latvian "2025. gada 21. novembris". */
const YEAR_FIRST = new RegExp(`(?:^|[^\\d])${YEAR}\\s*(?:\\.|m\\.)?\\s+${NAME}\\s+(?<day>\\d{1,2})(?!\\d)`, 'u');
const YEAR_DAY = new RegExp(`(?:^|[^\\d])${YEAR}\\.?\\s+gada\\s+(?<day>\\d{1,2})\\.?\\s+${NAME}`, 'u');
const VIETNAMESE = new RegExp(`(\\d{1,2})\\s+tháng\\s+(\\d{1,2}),?\\s+(?:năm\\s+)?${YEAR}`, 'iu');
const NUMBERS = /(?:^|[^\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20|25)\d{2})(?!\d)/;
const EAST_ASIAN = /(?<!\d)((?:19|20)\d{2})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})(?!\d)/u;
const ERA = /(令和|民[國国])\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/u;
/** A year of two digits is one only beside a time of day or a weekday, or alone. */
const SHORT_YEAR =
  /^(?:\p{L}{2,12}[.,]{0,2}\s+){0,3}(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./])(?=\s*$|[\s,|•·–-]+(?:\p{L}{1,3}\s)?\d{1,2}[:.h]\d{2})/u;

function iso(y: number, m: number, d: number): string | null {
  const year = y >= 2500 ? y - BUDDHIST : y;
  const moment = new Date(Date.UTC(year, m - 1, d));
  return m >= 1 && d >= 1 && moment.getUTCMonth() === m - 1 ? moment.toISOString().slice(0, 10) : null;
}

/** The text with the digits of all scripts as those of ASCII. */
function inAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The day that a pattern with a month's name finds; null where the name is no month's. */
function named(pattern: RegExp, text: string): string | null {
  const { year, month: name, day } = pattern.exec(text)?.groups ?? {};
  const month = name === undefined ? 0 : monthOf(name);
  return month > 0 ? iso(Number(year), month, Number(day)) : null;
}

/** How days are written in numbers. */
export interface DateOrder {
  /** "12/06" is a day of December, as in the United States; else of June. */
  monthFirst?: boolean;
}

/**
 * The first day written in a short text ("12 mars 2024", "March 12, 2024", "12/03/2024", "2024年3月12日", "١٢ مارس ٢٠٢٤"), or
 * null. Of days in numbers the day comes first, as in most of the world, unless `order` says otherwise.
 */
export function dateInProse(text: string, order: DateOrder = {}): string | null {
  const short = inAsciiDigits(text.slice(0, 200).replace(/[\u200e\u200f\u202a-\u202e]/g, ''));
  if (!/\d/.test(short)) return null;
  const inWords =
    named(DAY_FIRST, short) ?? named(MONTH_FIRST, short) ?? named(YEAR_FIRST, short) ?? named(YEAR_DAY, short);
  if (inWords !== null) return inWords;
  let match = VIETNAMESE.exec(short);
  if (match) return iso(Number(match[3]), Number(match[2]), Number(match[1]));
  match = EAST_ASIAN.exec(short);
  if (match) return iso(Number(match[1]), Number(match[2]), Number(match[3]));
  match = ERA.exec(short);
  if (match) {
    const count = match[2] === '元' ? 1 : Number(match[2]);
    return iso((match[1] === '令和' ? REIWA : MINGUO) + count, Number(match[3]), Number(match[4]));
  }
  const full = NUMBERS.exec(short);
  match = full ?? SHORT_YEAR.exec(short.trim());
  if (!match) return null;
  const year = Number(match[4]) + (full ? 0 : 2000);
  const [first, second] = [Number(match[1]), Number(match[3])];
  // What cannot be a month is the day.
  const isMonthFirst = second > 12 || (order.monthFirst === true && match[2] === '/' && first <= 12);
  return isMonthFirst ? iso(year, first, second) : iso(year, second, first);
}

export interface LineDates {
  published: string | null;
  updated: string | null;
}

/** The days that a line near a headline tells: a day is one of publication unless the words before it say otherwise. */
export function datesInLine(line: string, order: DateOrder = {}): LineDates {
  const text = line.slice(0, 200);
  const updated = UPDATED.exec(text)?.index ?? -1;
  if (updated < 0) return { published: dateInProse(text, order), updated: null };
  const published = PUBLISHED.exec(text)?.index ?? 0;
  const isAfter = published > updated;
  const [early, late] = [text.slice(0, isAfter ? published : updated), text.slice(isAfter ? published : updated)];
  const [first, second] = [dateInProse(early, order), dateInProse(late, order)];
  return isAfter ? { published: second, updated: first } : { published: first, updated: second };
}
