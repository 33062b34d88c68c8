import type { LangCode } from '../../text/lang-tag';
import type { Token } from './tokens';

/** A sentence as its words. */
export interface ReadSentence {
  tokens: readonly Token[];
  lang: LangCode;
}

/** Some of its words: from a place on, up to another one without. */
export interface Stretch {
  from: number;
  to: number;
}
