import type { AbbreviationWords } from './abbreviation-words';
import type { CalendarWords } from './calendar-words';
import type { DenialWords } from './denial-words';
import type { EventWords } from './event-words';
import type { FigureWords } from './figure-words';
import type { LeaningWords } from './leaning-words';
import type { NegationPair } from './negation-pair';
import type { NumberWords } from './number-words';
import type { QuestionWords } from './question-words';
import type { ReportingWords } from './reporting-words';
import type { TitleWords } from './title-words';

/**
 * All that we know about a language, written by hand. Words are lower-case and folded (see `fold`), in their base forms
 * unless said otherwise.
 */
export interface LanguagePack extends TitleWords {
  numbers: NumberWords;
  /** Abbreviations after which a full stop does not end a sentence. */
  abbreviations: AbbreviationWords;
  /**
   * Words that say nothing about a text's subject (`stops`), and words that frame what is said but say little
   * themselves.
   */
  stops: readonly string[];
  light: readonly string[];
  /** Words by which headlines describe themselves ("live"), or that fit every story; folded. */
  headline: readonly string[];
  /** A light stem of a folded word, by which forms are compared. */
  stem: (word: string) => string;
  /** Irregular forms: one verb or noun a line, separated by spaces, base form first. */
  irregular: readonly string[];
  /** Endings that derive one word from another. */
  endings: readonly string[];
  /** Synonyms: a group a line. */
  synonyms: readonly string[];
  /** Opposites: words near in meaning, then, after a bar, words that say the contrary. */
  poles: readonly string[];
  /** Words that negate a sentence. */
  negators: readonly string[];
  /** Words with a negation inside, and verbs that negate the one after them. */
  negative: readonly string[];
  refusals: readonly string[];
  /** Words after a negator that make it affirm ("not only"), and negators that need another word before them. */
  affirming: readonly string[];
  paired: NegationPair | null;
  /** Pairs of small words that say the contrary of one another. */
  turns: readonly string[];
  /** How a plain statement is denied. */
  denial: DenialWords;
  /** Words that say that something is not certain; those of `reserves` stand right before the words they qualify. */
  hedges: readonly string[];
  reserves: readonly string[];
  /**
   * Judgements of statements that have been measured on labelled ones in this language. Others are not made: a warning
   * that may be false is worse than none.
   */
  judged: readonly ('negation' | 'hedge')[];
  /** Its papers work agency copy over before they print it, so that two reprints of one share less of their text. */
  reworksCopy: boolean;
  /** Countries with their people and adjectives, one country a line. */
  places: readonly string[];
  /** Months, weekdays and words for days relative to today. */
  calendar: CalendarWords;
  /** Words that place a report beside an event. */
  events: EventWords;
  /** Words by which the people and things of an event are counted. */
  figures: FigureWords;
  /** Words by which people ask, and by which a sentence shows what it answers. */
  questions: QuestionWords;
  /** Words that attribute a quotation to somebody. */
  reporting: ReportingWords;
  /** Words by which a sentence depends on the one before it. */
  leaning: LeaningWords;
}
