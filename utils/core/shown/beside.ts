import type { LangTag } from '../text/lang-tag';
import { type TextToken, tokenise } from '../text/tokenise';

/** A stretch of a statement or of its evidence. */
export interface BesideSpan {
  text: string;
  /**
   * `fact`: a figure, or a word with a capital, that both have; `common`: another word that both have; `lacking`: a
   * word that the other side has in no form; `plain`: small words and marks.
   */
  kind: 'fact' | 'common' | 'lacking' | 'plain';
}

/** A statement and the sentence beside it, cut into stretches; each, joined, is the text as it was. */
export interface Beside {
  statement: BesideSpan[];
  evidence: BesideSpan[];
}

/** Fewest letters of a word that says something by itself; shorter ones are marks of grammar in most languages. */
const SHORTEST = 4;

/** Share of the longer word's letters that two forms of one word begin with. */
const SAME_WORD = 0.6;

/**
 * Compares a statement with a sentence of its source word by word. Two words that begin alike are forms of one: lists
 * of stems for each language would make the panel's script several times as large.
 */
export function beside(statement: string, evidence: string, lang: LangTag | null): Beside {
  const [one, two] = [tokenise(statement, lang), tokenise(evidence, lang)];
  return { statement: spans(statement, one, two), evidence: spans(evidence, two, one) };
}

function spans(text: string, tokens: readonly TextToken[], others: readonly TextToken[]): BesideSpan[] {
  const found: BesideSpan[] = [];
  let end = 0;
  const add = (to: number, kind: BesideSpan['kind']) => {
    const last = found.at(-1);
    const piece = text.slice(end, to);
    end = to;
    if (piece === '') return;
    if (last?.kind === kind) last.text += piece;
    else found.push({ text: piece, kind });
  };
  for (const token of tokens) {
    if (token.kind === 'mark' || (token.kind === 'word' && token.folded.length < SHORTEST)) continue;
    add(token.start, 'plain');
    const shared = others.some((other) => isSame(token, other));
    add(token.end, shared ? (token.kind === 'number' || token.capital ? 'fact' : 'common') : 'lacking');
  }
  add(text.length, 'plain');
  return found;
}

function isSame(one: TextToken, other: TextToken): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'number') return figures(one.text) === figures(other.text);
  const longest = Math.max(one.folded.length, other.folded.length);
  let alike = 0;
  while (alike < longest && one.folded.charAt(alike) === other.folded.charAt(alike)) alike++;
  return alike >= Math.max(3, SAME_WORD * longest);
}

const figures = (text: string) => text.replace(/[\s.,'’]/g, '');
