import { CALENDARS, calendarOf } from '../calendars';
import type { CalendarWords, DateUnit } from '../lang/calendar-words';
import { codeOf, type LangTag } from '../lang-tag';

/** The patterns of the dates of one language; their named groups hold the numbers. */
export interface DatePatterns {
  words: CalendarWords;
  dayFirst: RegExp;
  monthFirst: RegExp | null;
  monthYear: RegExp;
  monthAlone: RegExp;
  weekday: RegExp;
  relative: RegExp;
  past: RegExp;
  future: RegExp;
  decade: RegExp | null;
  /** The month's number by each of its names, folded; the maps below do the same for their words. */
  month: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  days: ReadonlyMap<string, number>;
  unit: ReadonlyMap<string, DateUnit>;
  number: ReadonlyMap<string, number>;
  ambiguous: ReadonlySet<string>;
  before: ReadonlySet<string>;
  last: ReadonlySet<string>;
  next: ReadonlySet<string>;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])';
const SPACE = '[ \\u00a0\\u202f]{1,2}';

/** A word as the tables have it: lower case, no accents, straight apostrophe, single spaces. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\.$/u, '');
}

/** A pattern for any of several words, with and without accents, the longest first. */
export function oneOf(words: readonly string[]): string {
  const all = [...new Set(words.flatMap((word) => [word, plainWord(word)]))].sort((a, b) => b.length - a.length);
  const escaped = all.map((word) =>
    word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/'/g, "['’]")
      .replace(/ /g, SPACE),
  );
  return `(?:${escaped.join('|') || '(?!)'})`;
}

function numbered(lists: readonly (readonly string[])[], first: number): Map<string, number> {
  return new Map(lists.flatMap((names, i) => names.map((name) => [plainWord(name), i + first] as const)));
}

function build(words: CalendarWords): DatePatterns {
  const month = `${oneOf(words.months.flat())}${NO_LETTER_AFTER}(?:\\.(?=,? ?\\d))?`;
  const weekday = oneOf(words.weekdays.flat());
  const day = `(?<day>\\d{1,2})${words.ordinals.length > 0 ? `${oneOf(words.ordinals)}?` : ''}`;
  const between = words.between.length > 0 ? `(?:${oneOf(words.between)}${SPACE}){0,2}` : '';
  const year = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}])';
  const led = `(?:(?<weekday>${weekday})\\.?,?${SPACE}(?:\\p{L}{1,3}${SPACE})?)?`;
  const count = `(?<count>\\d{1,3}|${oneOf(words.numbers.flat())})${SPACE}(?<unit>${oneOf(Object.values(words.units).flat())})`;
  const around = ({ before, after }: CalendarWords['past']) =>
    [
      ...(before.length > 0 ? [`${oneOf(before)}${SPACE}${count}`] : []),
      ...(after.length > 0
        ? [`${count.replaceAll('?<count>', '?<count2>').replaceAll('?<unit>', '?<unit2>')}${SPACE}${oneOf(after)}`]
        : []),
    ].join('|');
  const which = oneOf([...words.last, ...words.next]);
  const pattern = (source: string) => new RegExp(`${NO_LETTER_BEFORE}(?:${source})${NO_LETTER_AFTER}`, 'giu');
  const dayMonth = `${led}${day}${SPACE}?${between}(?<month>${month})`;
  return {
    words,
    dayFirst: pattern(`${dayMonth}(?:,?${SPACE}${between}${year})?`),
    monthFirst: words.dayAfterMonth
      ? pattern(`${led}(?<month>${month})${SPACE}${day}(?!\\d|[.,]\\d)(?:,?${SPACE}${year})?`)
      : null,
    monthYear: pattern(`(?<month>${month}),?${SPACE}${between}${year}`),
    monthAlone: pattern(`(?<month>${month})`),
    weekday: pattern(`(?:(?<before>${which})${SPACE})?(?<weekday>${weekday})(?:${SPACE}(?<after>${which}))?`),
    relative: pattern(oneOf(Object.keys(words.relativeDays))),
    past: pattern(around(words.past)),
    future: pattern(around(words.future)),
    decade: decadeOf(words),
    month: numbered(words.months, 1),
    weekdays: numbered(words.weekdays, 0),
    days: new Map(Object.entries(words.relativeDays).map(([phrase, days]) => [plainWord(phrase), days])),
    unit: new Map(unitsOf(words)),
    number: numbered(words.numbers, 1),
    ambiguous: new Set(words.ambiguous.map(plainWord)),
    before: new Set(words.before.map(plainWord)),
    last: new Set(words.last.map(plainWord)),
    next: new Set(words.next.map(plainWord)),
  };
}

function unitsOf({ units }: CalendarWords): [string, DateUnit][] {
  const of = (unit: DateUnit) => units[unit].map((word): [string, DateUnit] => [plainWord(word), unit]);
  return [...of('day'), ...of('week'), ...of('month'), ...of('year')];
}

/** The pattern of decades: "the 1980s", « les années 1980 », "die 1980er". */
function decadeOf({ decades: { before, after } }: CalendarWords): RegExp | null {
  const year = '(?<year>(?:1[5-9]|20)\\d0)';
  const forms = [
    ...(after.length > 0 ? [`${year}${oneOf(after)}`] : []),
    ...(before.length > 0 ? [`${oneOf(before)}${SPACE}${year.replace('<year>', '<year2>')}`] : []),
  ];
  return forms.length > 0 ? new RegExp(`${NO_LETTER_BEFORE}(?:${forms.join('|')})${NO_LETTER_AFTER}`, 'giu') : null;
}

const known = new Map<CalendarWords, DatePatterns>();

/** The patterns of a language, or of English where it has none of its own. */
export function patternsOf(lang: LangTag | null): DatePatterns | null {
  const words = calendarOf(codeOf(lang)) ?? CALENDARS.en;
  if (!words) return null;
  const built = known.get(words) ?? build(words);
  known.set(words, built);
  return built;
}
