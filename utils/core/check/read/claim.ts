import type { LangCode } from '../../text/lang-tag';
import type { TextToken } from '../../text/tokenise';
import type { Token } from './tokens';

/** A text with its tokens. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  /** The tokens of the kernel that `tokens` were made of, marks among them. */
  parts?: readonly TextToken[];
  lang: LangCode | null;
}

/** A statement that is looked up, or a sentence of one; `text` is that of the whole statement. */
export interface Claim extends ReadText {
  /** The day of its publication, in days since 1970; null when unknown. */
  published: number | null;
  /** Index of its first token among those of the statement. */
  base: number;
}
