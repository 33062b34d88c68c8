/** Units that "three days ago" and "in two weeks" count by. */
export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** The words of dates and clock times in one language, in lower case, with their accents. */
export interface CalendarWords {
  /** Names of each month, January first: the full name, then its short forms without the full stop. */
  months: readonly (readonly string[])[];
  /** Names of each weekday, Sunday first, likewise. */
  weekdays: readonly (readonly string[])[];
  /** Names of those that are words of their own ("may", "sat"): they count only beside a day or a year. */
  ambiguous: readonly string[];
  /** Days counted from today: "yesterday" is -1. Longer phrases win over shorter ones. */
  relativeDays: Readonly<Record<string, number>>;
  /** The words of each unit, singular and plural in every case. */
  units: Readonly<Record<DateUnit, readonly string[]>>;
  /** Words around a count of units: "ago" stands after it, "il y a" before it. */
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
  /** Ends a number that names a decade: "1980s", "1980er"; and what stands before one: « années ». */
  decades: { before: readonly string[]; after: readonly string[] };
  /** Numbers from 1 on, in words, as far as hours and small counts go. */
  numbers: readonly (readonly string[])[];
  /** Words of the clock. */
  clock: {
    /** Stands before a time of day: "at", « à », "um", "a las". */
    before: readonly string[];
    /** Stands between hour and minute, or after the hour: "h", "Uhr", "heures". */
    marks: readonly string[];
    /** Says which half of the day the hour is of. */
    morning: readonly string[];
    afternoon: readonly string[];
    /** Times with a name, as minutes after midnight. */
    named: Readonly<Record<string, number>>;
    /** "half past", « et demie », "halb": minutes added to the hour that follows or goes before. */
    parts: Readonly<Record<string, { minutes: number; stands: 'before' | 'after' }>>;
  };
}
