/** Units that "three days ago" and "in two weeks" count by. */
export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** The words of dates and clock times in one language, in lower case, with their accents. */
export interface CalendarWords {
  /** The names of each month, January first: the full name, then its short forms without the full stop. */
  months: readonly (readonly string[])[];
  /** The names of each weekday, Sunday first, in the same form. */
  weekdays: readonly (readonly string[])[];
  /** Names that are also ordinary words ("may", "sat"): they count only beside a day or a year. */
  ambiguous: readonly string[];
  /** Days counted from today: "yesterday" is -1. Longer phrases win over shorter ones. */
  relativeDays: Readonly<Record<string, number>>;
  /** The words of each unit, singular and plural in every case. */
  units: Readonly<Record<DateUnit, readonly string[]>>;
  /** Words around a count of units: "ago" stands after it, « il y a » before it. */
  past: { before: readonly string[]; after: readonly string[] };
  future: { before: readonly string[]; after: readonly string[] };
  /** Words before or after a weekday that say which one: "last Tuesday", "mardi prochain". */
  last: readonly string[];
  next: readonly string[];
  /** Words that may stand before a month or a year alone: "in March", "since 2019". */
  before: readonly string[];
  /** Words between day, month and year: "3rd of May", "3 de mayo de 2024"; and the endings of ordinals. */
  between: readonly string[];
  ordinals: readonly string[];
  /** The day may stand after the month: "March 12". */
  dayAfterMonth: boolean;
  /** Words before, and endings after, a number that make it a decade: « années », "1980s", "1980er". */
  decades: { before: readonly string[]; after: readonly string[] };
  /** The numbers from 1 on, in words, as far as hours and small counts go. */
  numbers: readonly (readonly string[])[];
  /** Words of the clock. */
  clock: {
    /** Words before a time of day: "at", « à », "um", "a las". */
    before: readonly string[];
    /** Words between hour and minute, or after the hour: "h", "Uhr", "heures". */
    marks: readonly string[];
    /** Words that say which half of the day the hour is in. */
    morning: readonly string[];
    afternoon: readonly string[];
    /** Times with a name, as minutes after midnight. */
    named: Readonly<Record<string, number>>;
    /** "half past", « et demie », "halb": minutes to add to the hour, which stands after or before. */
    parts: Readonly<Record<string, { minutes: number; stands: 'before' | 'after' }>>;
  };
}
