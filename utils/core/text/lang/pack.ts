import type { CalendarWords } from './calendar-words';
import type { LeaningWords } from './leaning-words';
import type { NumberWords } from './number-words';
import type { ReportingWords } from './reporting-words';
import type { TitleWords } from './title-words';

/**
 * All that is known of a language by hand. Words are lower-case and folded (see `fold`), in their base forms where nothing
 * else is said.
 */
export interface LanguagePack extends TitleWords {
  numbers: NumberWords;
  /** Words that say nothing of a text's subject, and those that frame what is said and say little themselves. */
  stops: readonly string[];
  light: readonly string[];
  /** A light stem of a folded word, by which forms are compared. */
  stem: (word: string) => string;
  /** Irregular forms: a line each, separated by spaces, base first. */
  irregular: readonly string[];
  /** Endings that make one word of another. */
  endings: readonly string[];
  /** Words near in meaning: a group a line. */
  synonyms: readonly string[];
  /** Words near in meaning, then, after a bar, those that say the contrary. */
  poles: readonly string[];
  /** Words that turn a sentence into its contrary. */
  negators: readonly string[];
  /** Words that carry a "not" within, and verbs that negate the one after them. */
  negative: readonly string[];
  refusals: readonly string[];
  /** Pairs of small words that say the contrary of one another. */
  turns: readonly string[];
  /** Words that say that something is not certain; `reserves` stand right before what they are on. */
  hedges: readonly string[];
  reserves: readonly string[];
  /** Months, weekdays and days by relation to today. */
  calendar: CalendarWords;
  /** Words by which somebody is quoted. */
  reporting: ReportingWords;
  /** Words by which a sentence leans on the one before it. */
  leaning: LeaningWords;
}
