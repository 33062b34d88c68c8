import { monthOf, PUBLISHED, UPDATED } from './date-words';

/** The zeros of scripts with digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Khmer, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x17e0, 0xff10];
/** Years of the Buddhist calendar, of the Japanese era Reiwa and of the Republic of China begin so many years off. */
const BUDDHIST = 543;
const REIWA = 2018;
const MINGUO = 1911;

const YEAR = '((?:19|20|25)\\d{2})(?!\\d)';
/** A month's name, or the two words of some in Arabic and the dotted letters of Thai ("พ.ย."). */
const NAME = '(\\p{L}[\\p{L}\\p{M}]{1,14}(?:\\s(?:الثاني|الأول))?|[ก-ฮ]\\p{M}?\\.\\s?[ก-ฮ]\\.)';
const DAY_FIRST = new RegExp(
  `(?:^|[^\\d])(\\d{1,2})(?:er|st|nd|rd|th|\\.|º|a|:e)?\\s*(?:de\\s+|d[’'])?${NAME}\\.?,?\\s*(?:de[l]?\\s+|พ\\.?ศ\\.?\\s*)?,?\\s*${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])${NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+${YEAR}`,
  'u',
);
/** Hungarian "2025. november 21.", Lithuanian "2025 m. lapkričio 21 d.", Latvian "2025. gada 21. novembris". */
const YEAR_FIRST = new RegExp(`(?:^|[^\\d])${YEAR}\\s*(?:\\.|m\\.)?\\s+${NAME}\\s+(\\d{1,2})(?!\\d)`, 'u');
const YEAR_DAY = new RegExp(`(?:^|[^\\d])${YEAR}\\.?\\s+gada\\s+(\\d{1,2})\\.?\\s+${NAME}`, 'u');
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

/** Day, month and year by the places they have in a match; null where the name is no month's. */
function named(match: RegExpExecArray | null, y: number, m: number, d: number): string | null {
  const month = match ? monthOf(match[m] ?? '') : 0;
  return match && month > 0 ? iso(Number(match[y]), month, Number(match[d])) : null;
}

/**
 * The first day written in a short text ("12 mars 2024", "March 12, 2024", "12/03/2024", "2024年3月12日", "١٢ مارس ٢٠٢٤"), or
 * null. Of days in numbers the day comes first, as in most of the world, unless `monthFirst`.
 */
export function dateInProse(text: string, monthFirst = false): string | null {
  const short = inAsciiDigits(text.slice(0, 200).replace(/[\u200e\u200f\u202a-\u202e]/g, ''));
  if (!/\d/.test(short)) return null;
  const inWords =
    named(DAY_FIRST.exec(short), 3, 2, 1) ??
    named(MONTH_FIRST.exec(short), 3, 1, 2) ??
    named(YEAR_FIRST.exec(short), 1, 2, 3) ??
    named(YEAR_DAY.exec(short), 1, 3, 2);
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
  const isMonthFirst = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
  return isMonthFirst ? iso(year, first, second) : iso(year, second, first);
}

export interface LineDates {
  published: string | null;
  updated: string | null;
}

/** The days that a line near a headline tells: a day is one of publication unless the words before it say otherwise. */
export function datesInLine(line: string, monthFirst = false): LineDates {
  const text = line.slice(0, 200);
  const updated = UPDATED.exec(text)?.index ?? -1;
  if (updated < 0) return { published: dateInProse(text, monthFirst), updated: null };
  const published = PUBLISHED.exec(text)?.index ?? 0;
  const isAfter = published > updated;
  const [early, late] = [text.slice(0, isAfter ? published : updated), text.slice(isAfter ? published : updated)];
  const [first, second] = [dateInProse(early, monthFirst), dateInProse(late, monthFirst)];
  return isAfter ? { published: second, updated: first } : { published: first, updated: second };
}
