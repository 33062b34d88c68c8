import { plainWord } from '../../text/dates/phrases';
import { fold } from '../../text/fold';
import type { CalendarWords } from '../../text/lang/calendar-words';
import type { LangCode } from '../../text/lang-tag';
import { packOrEnglish } from '../../text/packs';
import type { Token } from './tokens';

/** A date or weekday in a text; parts that it leaves out are null. */
export interface DateMention {
  from: number;
  to: number;
  year: number | null;
  /** Number of years meant: 10 for a decade that begins with `year` ("the 1980s"), otherwise 1. */
  span: number;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** 0 Sunday to 6 Saturday. */
  weekday: number | null;
  /** Days that it may mean, as days since 1970; empty where it names no day, or its year is unknown. */
  days: number[];
}

/** The words of dates of a language, in the form that tokens have. */
interface CalendarForms {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** Days from the day of publication, by the word for each. */
  relative: ReadonlyMap<string, number>;
  /** Short forms, and months that are also ordinary words: they count only beside a day or a year. */
  ambiguous: ReadonlySet<string>;
  /** Words that may stand before a month or a year alone. */
  before: ReadonlySet<string>;
  /** Words and endings between the day and the month, or after the day: "3rd of May". */
  between: ReadonlySet<string>;
}

function numbered(lists: readonly (readonly string[])[], first: number): Map<string, number> {
  return new Map(lists.flatMap((forms, i) => forms.map((form): [string, number] => [plainWord(form), i + first])));
}

function formsOf({ months, weekdays, relativeDays, ambiguous, ...words }: CalendarWords): CalendarForms {
  const days = Object.entries(relativeDays).filter(([phrase]) => /^[\p{L}']+$/u.test(phrase));
  return {
    months: numbered(months, 1),
    weekdays: numbered(weekdays, 0),
    relative: new Map(days.map(([word, number]) => [plainWord(word), number])),
    ambiguous: new Set(ambiguous.map(plainWord)),
    before: new Set(words.before.map(plainWord)),
    between: new Set([...words.between, ...words.ordinals].map((word) => fold(plainWord(word)))),
  };
}

const known = new Map<CalendarWords, CalendarForms>();

/** The words of dates of a language, or those of English where it has none. */
function formsIn(lang: LangCode | null): CalendarForms {
  const words = packOrEnglish(lang).calendar;
  const forms = known.get(words) ?? formsOf(words);
  known.set(words, forms);
  return forms;
}

const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO 8601 instant or date, by the date as written, whatever its offset; null for none. */
export function dayOf(iso: string | null): number | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!date) return null;
  const time = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  return Number.isFinite(time) ? Math.floor(time / DAY_MS) : null;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.norm);
}

function dayNumber(token: Token | undefined): number | null {
  if (!token || !/^\d{1,2}$/.test(token.norm)) return null;
  const day = Number(token.norm);
  return day >= 1 && day <= 31 ? day : null;
}

/**
 * The dates, months, years and weekdays of a text, in order. `published` is the day from which "yesterday" counts, in
 * days since 1970.
 */
export function datesIn(tokens: readonly Token[], lang: LangCode | null, published: number | null): DateMention[] {
  const forms = formsIn(lang);
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(tokens, at, forms);
    if (!mention) continue;
    mention.days = daysOf(mention, { relative: forms.relative.get(tokens[mention.from]?.norm ?? '') ?? 0, published });
    const last = found[found.length - 1];
    if (last && mention.from < last.to) mention.from = last.to;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

function mentionAt(tokens: readonly Token[], at: number, forms: CalendarForms): DateMention | null {
  const token = tokens[at];
  if (!token) return null;
  const none = { year: null, span: 1, month: null, day: null, weekday: null, days: [] };
  const relative = forms.relative.get(token.norm);
  if (relative !== undefined) return { ...none, from: at, to: at + 1 };
  const weekday = forms.weekdays.get(token.norm);
  if (weekday !== undefined && !forms.ambiguous.has(token.norm)) return { ...none, from: at, to: at + 1, weekday };
  const month = forms.months.get(token.norm);
  if (month !== undefined) return monthAt(tokens, at, { month, forms });
  if (!isYear(token)) return null;
  const decade = tokens[at + 1]?.norm === 's' && tokens[at + 1]?.start === token.end;
  if (decade) return { ...none, from: at, to: at + 2, year: Number(token.norm), span: 10 };
  // A number before a thing that it counts is no year: "2000 people".
  const next = tokens[at + 1];
  const counts = next?.content && !next.digit && !next.capital && next.sentence === token.sentence;
  const before = tokens[at - 1]?.norm ?? '';
  const led = forms.before.has(before);
  return counts && !led ? null : { ...none, from: at, to: at + 1, year: Number(token.norm) };
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  { month, forms }: { month: number; forms: CalendarForms },
): DateMention | null {
  const token = tokens[at];
  if (!token) return null;
  let [from, to] = [at, at + 1];
  let day: number | null = null;
  const isAmbiguous = forms.ambiguous.has(token.norm);
  const ordinal = (word: Token | undefined) => word !== undefined && forms.between.has(word.norm);
  let before = at - 1;
  if (ordinal(tokens[before])) before--;
  if (ordinal(tokens[before])) before--;
  if (dayNumber(tokens[before]) !== null) {
    day = dayNumber(tokens[before]);
    from = before;
  } else if (dayNumber(tokens[to]) !== null) {
    day = dayNumber(tokens[to]);
    to++;
    if (ordinal(tokens[to])) to++;
  }
  let year: number | null = null;
  // "12 de marzo de 2024"
  if (forms.between.has(tokens[to]?.norm ?? '') && isYear(tokens[to + 1])) to++;
  if (isYear(tokens[to]) && tokens[to]?.sentence === token.sentence) {
    year = Number(tokens[to]?.norm);
    to++;
  }
  if (isAmbiguous && day === null && year === null) {
    const led = forms.before.has(tokens[at - 1]?.norm ?? '');
    if (!led || !(token.capital || token.norm === 'mars')) return null;
  }
  return { from, to, year, span: 1, month, day, weekday: null, days: [] };
}

interface Known {
  /** Days from the publication by the word for the date: -1 for "yesterday". */
  relative: number;
  published: number | null;
}

function daysOf({ year, month, day, weekday }: DateMention, { relative, published }: Known): number[] {
  if (month !== null && day !== null && (year !== null || published !== null)) {
    if (year !== null) return [Date.UTC(year, month - 1, day) / DAY_MS];
    const now = new Date((published ?? 0) * DAY_MS).getUTCFullYear();
    return [now - 1, now, now + 1].map((one) => Date.UTC(one, month - 1, day) / DAY_MS);
  }
  if (published === null) return [];
  if (weekday !== null) {
    const today = (((published + 4) % 7) + 7) % 7;
    const back = (today - weekday + 7) % 7;
    return [published - back, published - back + 7, published - back - 7];
  }
  if (year !== null || month !== null) return [];
  return [published + relative];
}

/** The weekday of a day since 1970. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
