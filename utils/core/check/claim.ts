import type { LangCode } from '../text/lang-tag';
import type { Token } from './tokens';

/** A text as its words. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  lang: LangCode | null;
}

/** A statement that is looked up, or a sentence of one; its `text` is the whole statement's. */
export interface Claim extends ReadText {
  /** Day of its publication, in days since 1970; null when unknown. */
  published: number | null;
  /** Place of its first token among those of the statement. */
  base: number;
}
