import { CALENDARS, calendarOf } from '../calendars';
import type { CalendarWords } from '../lang/calendar-words';
import { codeOf, type LangTag } from '../lang-tag';
import { oneOf, plainWord } from './phrases';

/** A time of day in a text. */
export interface ClockTime {
  start: number;
  end: number;
  /** Minutes after midnight, 0 to 1439; as written where the text does not say which half of the day is meant. */
  minutes: number;
  /** The half of the day is known: "5 pm", "17.10"; "at eleven" may be either. */
  sure: boolean;
}

interface ClockPatterns {
  words: CalendarWords;
  digits: RegExp;
  marked: RegExp;
  halved: RegExp;
  spoken: RegExp;
  named: RegExp;
  parts: RegExp;
  number: ReadonlyMap<string, number>;
  before: ReadonlySet<string>;
  afternoon: RegExp;
  morning: RegExp;
}

const SPACE = '[ \\u00a0\\u202f]?';
const BEFORE = '(?<![\\p{L}\\p{N}.,:])';
const AFTER = '(?![\\p{L}\\p{N}])';
const HOUR = '(?<hour>[01]?\\d|2[0-4])';
const MINUTE = '(?<minute>[0-5]\\d)';

/** Characters before a time that may hold the word that leads to it ("at", "by"). */
const LEAD_CHARS = 24;

function build(words: CalendarWords): ClockPatterns {
  const { before, marks, morning, afternoon, named, parts } = words.clock;
  const numbers = words.numbers.flat();
  const pattern = (source: string, end = AFTER) => new RegExp(`${BEFORE}${source}${end}`, 'giu');
  const half = oneOf([...morning, ...afternoon]);
  const mark = oneOf(marks);
  return {
    words,
    digits: pattern(
      `${HOUR}[:.]${MINUTE}(?<mark>${SPACE}${mark}(?!\\p{L}))?(?<half>${SPACE}${half})?`,
      '(?![\\p{L}\\p{N}%]|[.:,]\\d)',
    ),
    marked: pattern(`${HOUR}${SPACE}${mark}(?:${SPACE}${MINUTE}(?!\\d))?(?<half>${SPACE}${half})?`),
    halved: pattern(`(?:${HOUR}|(?<word>${oneOf(numbers)}))${SPACE}(?<half>${half})`),
    spoken: pattern(`(?:(?<lead>${oneOf(before)})[ \\u00a0])(?<word>${oneOf(numbers)})(?:${SPACE}(?<mark>${mark}))?`),
    named: pattern(oneOf(Object.keys(named))),
    parts: partsOf(parts, oneOf(numbers), mark),
    number: new Map(words.numbers.flatMap((forms, i) => forms.map((form) => [plainWord(form), i + 1] as const))),
    before: new Set(before.map(plainWord)),
    afternoon: new RegExp(`^${oneOf(afternoon)}`, 'iu'),
    morning: new RegExp(`^${oneOf(morning)}`, 'iu'),
  };
}

/** The pattern of times with a part of an hour: "half past ten", "dix heures et demie", "halb elf". */
function partsOf(parts: CalendarWords['clock']['parts'], numbers: string, mark: string): RegExp {
  const of = (stands: 'before' | 'after') =>
    oneOf(Object.keys(parts).filter((phrase) => parts[phrase]?.stands === stands));
  const hour = (name: string) => `(?<${name}>\\d{1,2}|${numbers})`;
  const before = `(?<part>${of('before')}) ${hour('next')}`;
  const after = `${hour('last')}(?: ?${mark})? (?<rest>${of('after')})`;
  return new RegExp(`${BEFORE}(?:${before}|${after})${AFTER}`, 'giu');
}

const known = new Map<CalendarWords, ClockPatterns>();

function patternsOf(lang: LangTag | null): ClockPatterns | null {
  const words = calendarOf(codeOf(lang)) ?? CALENDARS.en;
  if (!words) return null;
  const built = known.get(words) ?? build(words);
  known.set(words, built);
  return built;
}

/**
 * The times of day in a text, in order: "11.30", "5 p.m.", "17 h 10", "17.10 Uhr", "a las 5 de la tarde", "at eleven",
 * "noon". A number with a stop is a time only after a word that leads to one ("by 11.30") or before a mark of time; so
 * is a number in words, and only where it counts nothing ("by eleven." but not "by eleven people"). Time is linear.
 */
export function timesIn(text: string, lang: LangTag | null): ClockTime[] {
  const patterns = patternsOf(lang);
  if (!patterns) return [];
  const found: ClockTime[] = [];
  const taken = new Uint8Array(text.length);
  const note = ([start, length]: [number, number], minutes: number | null, kind: 'sure' | 'either') => {
    if (minutes === null || taken[start] || taken[start + length - 1]) return;
    taken.fill(1, start, start + length);
    found.push({ start, end: start + length, minutes: ((minutes % 1440) + 1440) % 1440, sure: kind === 'sure' });
  };
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.parts)) {
    const hour = numberOf(groups.next ?? groups.last ?? '', patterns);
    const part = plainPart(groups.part ?? groups.rest ?? '', patterns);
    if (hour !== null && part !== null) note([index, all.length], hour * 60 + part, hour > 12 ? 'sure' : 'either');
  }
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.digits)) {
    const isTime = groups.mark !== undefined || groups.half !== undefined || all.includes(':');
    if (!isTime && !isLed(text, index, patterns)) continue;
    note([index, all.length], minutesOf(groups, patterns), 'sure');
  }
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.marked)) {
    // « 3 heures de marche » is a length of time; a leading word or minutes make it a time of day.
    const isTime = groups.minute !== undefined || groups.half !== undefined || isLed(text, index, patterns);
    if (isTime) note([index, all.length], minutesOf(groups, patterns), 'sure');
  }
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.halved))
    note([index, all.length], minutesOf(groups, patterns), 'sure');
  for (const { index, 0: all, groups = {} } of text.matchAll(patterns.spoken)) {
    if (groups.mark === undefined && !/^(?:[.,;:!?)”"»]|\s*$)/u.test(text.slice(index + all.length))) continue;
    const start =
      index + all.length - (groups.word?.length ?? 0) - (groups.mark === undefined ? 0 : groups.mark.length + 1);
    note([start, index + all.length - start], minutesOf(groups, patterns), 'either');
  }
  for (const { index, 0: all } of text.matchAll(patterns.named))
    note([index, all.length], namedTime(all, patterns), 'sure');
  return found.sort((a, b) => a.start - b.start);
}

function numberOf(word: string, { number }: ClockPatterns): number | null {
  const value = /^\d/.test(word) ? Number(word) : number.get(plainWord(word));
  return value === undefined || value > 24 ? null : value;
}

function plainPart(phrase: string, { words }: ClockPatterns): number | null {
  const plain = plainWord(phrase);
  const part = Object.entries(words.clock.parts).find(([name]) => plainWord(name) === plain);
  return part ? part[1].minutes : null;
}

function namedTime(word: string, { words }: ClockPatterns): number | null {
  const plain = plainWord(word);
  return Object.entries(words.clock.named).find(([name]) => plainWord(name) === plain)?.[1] ?? null;
}

function minutesOf(groups: Partial<Record<string, string>>, patterns: ClockPatterns): number | null {
  const hour = numberOf(groups.hour ?? groups.word ?? '', patterns);
  if (hour === null) return null;
  const half = (groups.half ?? '').trim();
  const later = half !== '' && patterns.afternoon.test(half) && hour < 12 ? 12 : 0;
  const earlier = half !== '' && patterns.morning.test(half) && hour === 12 ? 12 : 0;
  return (hour + later - earlier) * 60 + Number(groups.minute ?? 0);
}

function isLed(text: string, at: number, { before }: ClockPatterns): boolean {
  const lead = /((?:[\p{L}'’]+ )?[\p{L}'’]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, at - LEAD_CHARS), at))?.[1];
  if (lead === undefined) return false;
  const plain = plainWord(lead);
  return before.has(plain) || before.has(plain.split(' ').at(-1) ?? '');
}
