import type messages from '../../../public/_locales/en/messages.json';
import type { LangTag } from '../text/lang-tag';

export type MessageKey = keyof typeof messages;

/** Stems of the messages that come in a singular and a plural (`words_one`, `words_other`). */
export type PluralStem = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * The interface's words, and its ways of writing numbers and dates. Plain functions, so that the core can be given one.
 */
export interface I18n {
  /** Language of the words ("en", "fr"). */
  lang: LangTag;
  t(key: MessageKey, ...values: (string | number)[]): string;
  /** A message in the singular or plural that `n` asks for; `$1` is the number as written, further values follow. */
  plural(stem: PluralStem, n: number, ...values: (string | number)[]): string;
  number(n: number): string;
  /** A sum of money in a currency (ISO 4217). Sums below a tenth are written with two significant digits. */
  money(amount: number, currency: string): string;
  /** A day, or a day and an hour where `iso` has one; '' where it is no date. */
  date(iso: string): string;
  /** The hour of an instant, in the reader’s own zone; '' where it is no date. */
  time(iso: string): string;
  /** "20 min ago" within a day of `now` (epoch ms), else as `date`. */
  ago(iso: string, now: number): string;
  /** Name of a language, in the interface's own ("French", « français »). */
  language(tag: LangTag): string;
  /** Name of a country by its ISO 3166 code; the code itself where it is none. */
  country(code: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}
