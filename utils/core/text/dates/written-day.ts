import { type Calendar, ERAS, gregorianDay, isoDay } from './calendars';
import { datesInAsciiDigits } from './digits';
import { monthOf, OTHER_MONTHS, otherMonth } from './month-names';

const YEAR = '((?:19|20|24|25)\\d{2})(?!\\d)';
/** The name of a month, also one of two words (Arabic) or of dotted letters (Thai: "พ.ย."). */
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
const NUMBERS = /(?:^|[^\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20|24|25)\d{2})(?!\d)/;
const EAST_ASIAN = /(?<!\d)((?:19|20)\d{2})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})(?!\d)/u;
const ERA = new RegExp(
  `(${Object.keys(ERAS).join('|')})\\s?(\\d{1,3}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})`,
  'u',
);
/** Days of the Persian and the Islamic calendar with the month's name: "۳۰ آبان ۱۴۰۴", "٣٠ جمادى الأولى ١٤٤٧ هـ". */
const OTHER_CALENDAR = new RegExp(
  `(?:^|[^\\d])(\\d{1,2})\\s+(?:من\\s+)?(${OTHER_MONTHS.join('|')})\\s*(?:ماه\\s+)?[,،]?\\s*(?:سال\\s+|عام\\s+|سنة\\s+)?(1[2-5]\\d{2})(?!\\d)`,
  'iu',
);
/** Persian days in numbers, "۱۴۰۴/۰۸/۳۰": the digits show which calendar it is. */
const PERSIAN_NUMBERS =
  /(?<![\p{Nd}])([\u06f0-\u06f9]{4})\s?[/.-]\s?([\u06f0-\u06f9]{1,2})\s?[/.-]\s?([\u06f0-\u06f9]{1,2})/u;
/** Islamic days in numbers, "1447/05/30 هـ": the sign shows which calendar it is. */
const HIJRI_NUMBERS = /(?<!\d)(1[2-5]\d{2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?(?:هـ|ه(?!\p{L})|AH\b)/u;
/** A day whose year has two digits: one only beside a time of day or a weekday, or alone on its line. */
const SHORT_YEAR =
  /^(?:\p{L}{2,12}[.,]{0,2}\s+){0,3}(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./])(?=\s*$|[\s,|•·–-]+(?:\p{L}{1,3}\s)?\d{1,2}[:.h]\d{2})/u;

/** Most characters of a line that are searched for a day. */
const LONGEST_LINE_CHARS = 200;

/** The day (YYYY-MM-DD) by the places of year, month and day in a match; null where the name is not a month's. */
function named(match: RegExpExecArray | null, [y, m, d]: [number, number, number]): string | null {
  const month = match ? monthOf(match[m] ?? '') : 0;
  return match && month > 0 ? isoDay(Number(match[y]), month, Number(match[d])) : null;
}

function inOtherCalendar(written: string, ascii: string): string | null {
  const words = OTHER_CALENDAR.exec(ascii);
  const name = words ? otherMonth(words[2] ?? '') : null;
  if (words && name)
    return gregorianDay(name.calendar, { year: Number(words[3]), month: name.month, day: Number(words[1]) });
  const numbers = (match: RegExpExecArray | null, calendar: Calendar): string | null => {
    if (!match) return null;
    const [year = 0, month = 0, day = 0] = match.slice(1, 4).map((part) => Number(datesInAsciiDigits(part)));
    return year < 1600 ? gregorianDay(calendar, { year, month, day }) : null;
  };
  return numbers(PERSIAN_NUMBERS.exec(written), 'persian') ?? numbers(HIJRI_NUMBERS.exec(ascii), 'hijri');
}

/** The order of days in numbers. */
export interface DayOrder {
  /** The country writes the month before the day ("12/31/2025"). */
  monthFirst?: boolean | undefined;
}

/**
 * The first complete day written in a short text ("12 mars 2024", "March 12, 2024", "12/03/2024", "2024年3月12日", "١٢
 * مارس ٢٠٢٤", "۳۰ آبان ۱۴۰۴"), as YYYY-MM-DD. Null where there is none: a month and a year are not enough, nor are a
 * day and a month. In dates in numbers the day comes first, as in most of the world, unless `monthFirst`.
 */
export function writtenDay(text: string, order: DayOrder = {}): string | null {
  const written = text.slice(0, LONGEST_LINE_CHARS).replace(/[\u200e\u200f\u202a-\u202e]/g, '');
  const short = datesInAsciiDigits(written);
  if (!/\d/.test(short)) return null;
  const inWords =
    named(DAY_FIRST.exec(short), [3, 2, 1]) ??
    named(MONTH_FIRST.exec(short), [3, 1, 2]) ??
    named(YEAR_FIRST.exec(short), [1, 2, 3]) ??
    named(YEAR_DAY.exec(short), [1, 3, 2]);
  if (inWords !== null) return inWords;
  let match = VIETNAMESE.exec(short);
  if (match) return isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
  match = EAST_ASIAN.exec(short);
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  match = ERA.exec(short);
  if (match) {
    const count = match[2] === '元' ? 1 : Number(match[2]);
    return isoDay((ERAS[match[1] ?? ''] ?? 0) + count, Number(match[3]), Number(match[4]));
  }
  return inOtherCalendar(written, short) ?? inNumbers(short, order);
}

function inNumbers(short: string, { monthFirst = false }: DayOrder): string | null {
  const full = NUMBERS.exec(short);
  const match = full ?? SHORT_YEAR.exec(short.trim());
  if (!match) return null;
  const year = Number(match[4]) + (full ? 0 : 2000);
  const [first, second] = [Number(match[1]), Number(match[3])];
  // A number too high for a month is the day.
  const isMonthFirst = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
  return isMonthFirst ? isoDay(year, first, second) : isoDay(year, second, first);
}
