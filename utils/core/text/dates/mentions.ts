import type { LangTag } from '../lang-tag';
import { type DatePatterns, patternsOf, plainWord } from './phrases';

/** A date, month, year, weekday or relative day in a text; parts that it leaves out are null. */
export interface DateMention {
  start: number;
  end: number;
  year: number | null;
  /** Number of years meant: 10 for a decade that begins with `year` ("the 1980s"), otherwise 1. */
  span: number;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** 0 Sunday to 6 Saturday. */
  weekday: number | null;
  /**
   * Days that it may mean, as days since 1970, the likeliest first; [] where it names no day, or its year is unknown.
   */
  days: number[];
}

export interface DateOptions {
  /** The day from which "yesterday" counts, as days since 1970; null leaves the days of relative words unknown. */
  from: number | null;
  /** The country writes the month before the day ("12/31/2025"). */
  monthFirst?: boolean;
}

const DAY_MS = 86_400_000;

/**
 * Numbers with the marks of a calendar; the year may have two digits, or, in dates with stops, be missing ("am 3.5.").
 */
const ISO = /(?<![\p{L}\p{N}.,/-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu;
const NUMERIC = /(?<![\p{L}\p{N}.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{N}/-]|[.,]\p{N})/gu;
const DOTTED = /(?<![\p{L}\p{N}.,/-])(\d{1,2})\.(\d{1,2})\.(?!\p{N})/gu;
const YEAR = /(?<![\p{L}\p{N}.,/-]|[$€£¥] ?)(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%]|[.,]\p{N}|-\p{L})/gu;

/** Two-digit years up to this one are in this century. */
const LATEST_SHORT_YEAR = 68;

/** Days since 1970 of a Gregorian day; null where the month has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return day >= 1 && moment.getUTCMonth() === month - 1 ? moment.getTime() / DAY_MS : null;
}

/** The weekday of a day since 1970, 0 Sunday to 6 Saturday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** True when a date gives its day, month and year. */
export function isWhole({ year, month, day }: Pick<DateMention, 'year' | 'month' | 'day'>): boolean {
  return year !== null && month !== null && day !== null;
}

/**
 * The dates of a text in order, in words and in numbers, none inside another. Dates of languages without words of
 * their own are read as English ones. Time is linear.
 */
export function datesIn(text: string, lang: LangTag | null, { from, monthFirst = false }: DateOptions): DateMention[] {
  const patterns = patternsOf(lang);
  if (!patterns) return [];
  const reader = createReader(text, from);
  numericDates(text, reader, { dotted: patterns.words.ordinals.includes('.'), monthFirst });
  wordDates(text, reader, patterns);
  relativeDays(text, reader, patterns);
  weekdays(text, reader, patterns);
  loneYears(text, reader, patterns);
  return reader.found.sort((a, b) => a.start - b.start);
}

type Parts = Partial<Omit<DateMention, 'start' | 'end'>>;

interface Reader {
  from: number | null;
  found: DateMention[];
  /**
   * Adds a date unless another one stands there already; `days` are worked out from the rest where they are not given.
   */
  note: (start: number, end: number, parts: Parts) => void;
}

function createReader(text: string, from: number | null): Reader {
  const taken = new Uint8Array(text.length);
  const found: DateMention[] = [];
  return {
    from,
    found,
    note: (start, end, parts) => {
      for (let at = start; at < end; at++) if (taken[at]) return;
      taken.fill(1, start, end);
      const mention = { year: null, span: 1, month: null, day: null, weekday: null, days: [], ...parts, start, end };
      if (parts.days === undefined) mention.days = possibleDays(mention, from);
      found.push(mention);
    },
  };
}

/** The day that a date names; without a year, those of this year, the last and the next, the nearest first. */
function possibleDays({ year, month, day }: Parts, from: number | null): number[] {
  if (month === null || month === undefined || day === null || day === undefined) return [];
  if (year !== null && year !== undefined) return [dayNumber(year, month, day)].filter((one) => one !== null);
  if (from === null) return [];
  const now = new Date(from * DAY_MS).getUTCFullYear();
  return [now, now - 1, now + 1]
    .map((one) => dayNumber(one, month, day))
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

function numericDates(
  text: string,
  { note }: Reader,
  { dotted, monthFirst }: { dotted: boolean; monthFirst: boolean },
): void {
  for (const { index, 0: all, 1: y, 2: m, 3: d } of text.matchAll(ISO)) {
    const [year, month, day] = [Number(y), Number(m), Number(d)];
    if (dayNumber(year, month, day) !== null) note(index, index + all.length, { year, month, day });
  }
  for (const { index, 0: all, 1: a, 2: mark, 3: b, 4: y = '' } of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(a), Number(b)];
    const short = Number(y) <= LATEST_SHORT_YEAR ? 2000 + Number(y) : 1900 + Number(y);
    const year = y.length === 4 ? Number(y) : short;
    // A version or a score has no year in full; three short numbers are a date only with slashes or stops.
    if (y.length === 2 && mark === '-') continue;
    const turned = second > 12 || (monthFirst && mark === '/' && first <= 12);
    const [day, month] = turned ? [second, first] : [first, second];
    if (dayNumber(year, month, day) !== null) note(index, index + all.length, { year, month, day });
  }
  // "am 3.5." is a date only in languages that write ordinals with a stop.
  if (!dotted) return;
  for (const { index, 0: all, 1: d, 2: m } of text.matchAll(DOTTED)) {
    const [day, month] = [Number(d), Number(m)];
    if (dayNumber(2024, month, day) !== null) note(index, index + all.length, { month, day });
  }
}

function wordDates(text: string, { note }: Reader, patterns: DatePatterns): void {
  const numberOf = (part: string | undefined) => (part === undefined ? null : Number(part));
  const whole = [patterns.dayFirst, ...(patterns.monthFirst ? [patterns.monthFirst] : [])];
  for (const { index, 0: all, groups = {} } of whole.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const month = patterns.month.get(plainWord(groups.month ?? '')) ?? null;
    const day = numberOf(groups.day);
    const weekday = patterns.weekdays.get(plainWord(groups.weekday ?? '')) ?? null;
    if (month === null || day === null || dayNumber(2024, month, day) === null) continue;
    note(index, index + all.length, { year: numberOf(groups.year), month, day, weekday });
  }
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.monthYear)) {
    const month = patterns.month.get(plainWord(groups.month ?? '')) ?? null;
    note(index, index + all.length, { year: numberOf(groups.year), month });
  }
  for (const { index, 0: all } of text.matchAll(patterns.monthAlone)) {
    const word = plainWord(all);
    if (patterns.ambiguous.has(word) && !(/^\p{Lu}\p{Ll}{2}/u.test(all) && isLed(text, index, patterns))) continue;
    note(index, index + all.length, { month: patterns.month.get(word) ?? null });
  }
}

/** True when one of the words that may stand before a month or a year does so. */
function isLed(text: string, at: number, { before }: DatePatterns): boolean {
  const word = /([\p{L}'’]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return word !== undefined && before.has(plainWord(word));
}

function relativeDays(text: string, { note, from }: Reader, patterns: DatePatterns): void {
  for (const { index, 0: all } of text.matchAll(patterns.relative)) {
    const shift = patterns.days.get(plainWord(all));
    note(index, index + all.length, { days: from === null || shift === undefined ? [] : [from + shift] });
  }
  for (const [pattern, sign] of [[patterns.past, -1] as const, [patterns.future, 1] as const]) {
    for (const { index, 0: all, groups = {} } of text.matchAll(pattern)) {
      const count = plainWord(groups.count ?? groups.count2 ?? '');
      const shift = sign * (patterns.number.get(count) ?? Number(count));
      const unit = patterns.unit.get(plainWord(groups.unit ?? groups.unit2 ?? ''));
      if (unit === undefined || !Number.isFinite(shift)) continue;
      if (from === null) note(index, index + all.length, { days: [] });
      else if (unit === 'day' || unit === 'week')
        note(index, index + all.length, { days: [from + shift * (unit === 'week' ? 7 : 1)] });
      else
        note(index, index + all.length, { ...monthAway(from, unit === 'year' ? 12 * shift : shift, unit), days: [] });
    }
  }
}

/** The month, or the year alone, that lies so many months away. */
function monthAway(from: number, months: number, unit: 'month' | 'year'): Parts {
  const day = new Date(from * DAY_MS);
  const moment = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  return { year: moment.getUTCFullYear(), month: unit === 'month' ? moment.getUTCMonth() + 1 : null };
}

function weekdays(text: string, { note, from }: Reader, patterns: DatePatterns): void {
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.weekday)) {
    const word = plainWord(groups.weekday ?? '');
    const weekday = patterns.weekdays.get(word);
    if (weekday === undefined || patterns.ambiguous.has(word)) continue;
    const which = plainWord(groups.before ?? groups.after ?? '');
    note(index, index + all.length, {
      weekday,
      days: from === null ? [] : daysOfWeekday(weekday, from, kindOf(which, patterns)),
    });
  }
}

function kindOf(word: string, { last, next }: DatePatterns): 'last' | 'next' | null {
  if (last.has(word)) return 'last';
  return next.has(word) ? 'next' : null;
}

/** The days that a weekday may mean: the past one first, since news is mostly about the past. */
function daysOfWeekday(weekday: number, from: number, which: 'last' | 'next' | null): number[] {
  const back = (weekdayOfDay(from) - weekday + 7) % 7;
  if (which === 'last') return [from - (back === 0 ? 7 : back)];
  if (which === 'next') return [from - back + 7];
  return [from - back, from - back + 7, from - back - 7];
}

function loneYears(text: string, { note }: Reader, patterns: DatePatterns): void {
  if (patterns.decade) {
    for (const { index, 0: all, groups = {} } of text.matchAll(patterns.decade))
      note(index, index + all.length, { year: Number(groups.year ?? groups.year2), span: 10 });
  }
  for (const { index, 0: all } of text.matchAll(YEAR)) {
    // A number before a thing that it counts is no year: "2000 people".
    const counts = /^[ \u00a0\u202f]\p{Ll}{3}/u.test(text.slice(index + 4, index + 9));
    if (!counts || isLed(text, index, patterns)) note(index, index + all.length, { year: Number(all) });
  }
}
