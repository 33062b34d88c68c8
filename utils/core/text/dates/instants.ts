import type { LangTag } from '../lang-tag';
import { isoDay } from './calendars';
import { timesIn } from './clock';
import { datesInAsciiDigits } from './digits';
import { isWeekday, monthOfDay } from './local-names';
import { writtenDay } from './written-day';
import { zoneOffset } from './zones';

/*
 * Instants as services write them: RFC 822 and its abuses, ISO 8601 and its abuses, dates of .NET, of JavaScript and of
 * Unix, and days in any language with a time of day beside them.
 */

/** Most characters that a date has. */
const LONGEST_DATE_CHARS = 120;

const YEAR = '((?:19|20|24|25)\\d{2}|\\d{2})(?![\\d:])';
const NAME = '(\\p{L}[\\p{L}\\p{M}]{1,14}(?:\\s(?:الثاني|الأول))?)';
const ISO_DAY = /(?<!\d)((?:19|20|24|25)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T\s_-]?(\d{2})(\d{2})(\d{2})?(?=\D|$))?(?!\d)/;
/** "04 Sep 26", "4-Sep-2026", "4. September 2026", "4 de septiembre de 2026", "4th Sept., 2026". */
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s\\-/]*(?:de\\s+|d[’'])?${NAME}\\.?,?[\\s\\-/]*(?:de[l]?\\s+)?[’']?${YEAR}`,
  'u',
);
/** "Oct 21, 2026", "October 21st 2026". */
const MONTH_FIRST = new RegExp(`${NAME}\\.?[\\s\\-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-]+[’']?${YEAR}`, 'u');
/** The year after the time of day: "Wed Oct 21 05:15:00 CEST 2026", "Oct 21, 5:15 PM 2026". */
const YEAR_LAST = new RegExp(
  `${NAME}\\.?\\s+(\\d{1,2}),?(?=\\s+\\d{1,2}:\\d{2})(?=.{4,30}?[\\sa-z]((?:19|20)\\d{2})(?!\\d))`,
  'iu',
);
const IN_NUMBERS = /(?<![\d.:/-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d:])/;

const BEFORE_NOON = 'a\\.?\\s?m\\b\\.?|오전|上午|午前|凌晨|早上|π\\.?\\s?μ\\.?|ص|sáng';
const AFTER_NOON = 'p\\.?\\s?m\\b\\.?|오후|下午|午後|晚上|傍晚|μ\\.?\\s?μ\\.?|م(?!\\p{L})|chiều';
const LED = `(?<led>${BEFORE_NOON}|${AFTER_NOON})?\\s*`;
const HALF = `\\s*(?<half>${BEFORE_NOON}|${AFTER_NOON})?`;
const CLOCKS = [
  `${LED}(?<!\\d)(?<h>\\d{1,2})[:：](?<m>\\d{1,2})(?:[:：](?<s>\\d{1,2})(?:[.,]\\d{1,9})?)?${HALF}`,
  'T(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?(?!\\d)',
  `(?<![\\d.,])(?<h>\\d{1,2})\\.(?<m>\\d{2})(?:\\.(?<s>\\d{2}))?(?![\\d.])${HALF}`,
  `${LED}(?<!\\d)(?<h>\\d{1,2})\\s?(?:(?:h|u)(?!\\p{L})|時|时|点|點|시)\\s?(?<m>\\d{2})?(?!\\d)\\s?(?:분|分)?${HALF}`,
  `(?<!\\d)(?<h>\\d{1,2})\\s?(?<half>${BEFORE_NOON}|${AFTER_NOON})`,
].map((source) => new RegExp(source, 'iu'));
const IS_LATER = new RegExp(`^(?:${AFTER_NOON})`, 'iu');

/** Countries that write the month before the day. */
const MONTH_FIRST_COUNTRIES = /-(?:US|PH|FM|PR|GU)\b/i;

interface FoundDay {
  /** YYYY-MM-DD. */
  day: string;
  /** The text without it. */
  rest: string;
}

const withoutMatch = (text: string, { index, 0: match }: RegExpExecArray) =>
  `${text.slice(0, index)} ${text.slice(index + match.length)}`;

/** Two digits of a year stand for one from 1950 to 2049 (RFC 2822, 4.3). */
const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** The weekday at the start of a date, '' for none. */
const weekdayOf = (text: string) => /^(\p{L}[\p{L}\p{M}]+)[.,\s]/u.exec(text)?.[1] ?? '';

/** A match with its parts in the order of year, name of the month, day. */
type Named = [match: RegExpExecArray | null, year: number, month: number, day: number];

function namedDay(text: string, lang: LangTag | null): FoundDay | null {
  const tries: Named[] = [
    [DAY_FIRST.exec(text), 3, 2, 1],
    [MONTH_FIRST.exec(text), 3, 1, 2],
    [YEAR_LAST.exec(text), 3, 1, 2],
  ];
  for (const [match, y, m, d] of tries) {
    if (!match) continue;
    const name = match[m] ?? '';
    const [year, day] = [fullYear(match[y] ?? ''), Number(match[d])];
    const said = weekdayOf(text);
    const month = monthOfDay({ name, year, day, weekday: said === name ? '' : said, lang });
    const found = month > 0 ? isoDay(year, month, day) : null;
    if (found) return { day: found, rest: withoutMatch(text, match) };
  }
  return null;
}

/**
 * A day in numbers. A number too high for a month, a weekday, the country, or AM and PM shows the order of day and
 * month.
 */
function numberedDay(text: string, lang: LangTag | null): FoundDay | null {
  const match = IN_NUMBERS.exec(text);
  if (!match) return null;
  const [year, first, second] = [fullYear(match[4] ?? ''), Number(match[1]), Number(match[3])];
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  const weekday = weekdayOf(text);
  const fits = (day: string | null) =>
    day !== null && [lang ?? 'en', 'en'].some((one) => isWeekday(one, weekday, Date.parse(day)));
  const slashed = match[2] === '/';
  const halved = /\d\s?[ap]\.?m\b/i.test(text);
  const isAmerican = MONTH_FIRST_COUNTRIES.test(lang ?? '') || (halved && (lang === null || lang === 'en'));
  const isMonthFirst = fits(monthFirst) !== fits(dayFirst) ? fits(monthFirst) : slashed && isAmerican;
  const day = isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  return day === null ? null : { day, rest: withoutMatch(text, match) };
}

function findDay(text: string, written: string, lang: LangTag | null): FoundDay | null {
  const iso = ISO_DAY.exec(text);
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return day === null ? null : { day, rest: withoutMatch(text, iso) };
  }
  const found = namedDay(text, lang) ?? numberedDay(text, lang);
  if (found) return found;
  const day = writtenDay(written);
  return day === null ? null : { day, rest: text };
}

interface FoundTime {
  /** Milliseconds after midnight. */
  ms: number;
  /** The text after it, in which the zone stands. */
  after: string;
}

function clockOf({ h = '', m = '0', s = '0', half, led }: Partial<Record<string, string>>): number | null {
  const mark = half ?? led;
  const isLater = mark !== undefined && IS_LATER.test(mark);
  const hour = mark !== undefined && Number(h) <= 12 ? (Number(h) % 12) + (isLater ? 12 : 0) : Number(h);
  // A leap second is the last of its minute.
  const seconds = Math.min(Number(s), 59);
  if (hour > 24 || Number(m) > 59 || Number(s) > 60 || (hour === 24 && Number(m) > 0)) return null;
  return ((hour * 60 + Number(m)) * 60 + seconds) * 1000;
}

function findTime(rest: string, lang: LangTag | null): FoundTime | null {
  for (const pattern of CLOCKS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const ms = clockOf(match.groups ?? {});
    return ms === null ? null : { ms, after: rest.slice(match.index + match[0].length) };
  }
  const [spoken] = timesIn(rest, lang);
  return spoken?.sure ? { ms: spoken.minutes * 60_000, after: rest.slice(spoken.end) } : null;
}

/** A time in seconds or milliseconds since 1970, of these decades. */
function epochOf(text: string): number | null {
  if (!/^\d{10}(?:\d{3})?(?:\.\d{1,6})?$/.test(text)) return null;
  const [whole = ''] = text.split('.');
  return Number(whole) * (whole.length === 10 ? 1000 : 1);
}

/** "20260904T181500Z", "20260904". */
function compactOf(text: string): number | null {
  const match = COMPACT.exec(text);
  const day = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (!match || day === null) return null;
  const ms = clockOf({ h: match[4] ?? '0', m: match[5] ?? '0', s: match[6] ?? '0' }) ?? 0;
  const local = Date.parse(day) + ms;
  return local - (zoneOffset(text.slice(match[0].length), { local, lang: null }) ?? 0) * 60_000;
}

/**
 * The instant (epoch ms) of a date as a service writes it, in whatever form: "Fri, 04 Sep 26 22:05:03 +0300", "10/21/2026
 * 5:15 PM EDT", "Pe, 30 Lok 2026 11:34", "2026年10月21日 17:15". One without a zone is taken as UTC, a day without a time
 * as its start. `lang` is the language of the text beside it. Null where it is no date.
 */
export function writtenInstant(written: string, { lang = null }: { lang?: LangTag | null } = {}): number | null {
  const plain = written
    .slice(0, LONGEST_DATE_CHARS)
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const text = datesInAsciiDigits(plain);
  const known = epochOf(text) ?? compactOf(text);
  if (known !== null) return known;
  const found = findDay(text, plain, lang);
  if (!found) return null;
  const time = findTime(found.rest, lang);
  const local = Date.parse(found.day) + (time?.ms ?? 0);
  const zone = time === null ? null : zoneOffset(time.after, { local, lang });
  return Number.isNaN(local) ? null : local - (zone ?? 0) * 60_000;
}
