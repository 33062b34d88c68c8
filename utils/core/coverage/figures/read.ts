import type { LangCode } from '../../text/lang-tag';
import type { Token } from './tokens';

/** A sentence with its tokens. */
export interface ReadSentence {
  tokens: readonly Token[];
  lang: LangCode;
}

/** Some of its tokens: from one index up to, but without, another. */
export interface Stretch {
  from: number;
  to: number;
}
