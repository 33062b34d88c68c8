import { codeOf, type LangTag } from '../text/lang-tag';
import { stem } from '../text/stem';
import { stopWords } from '../text/stop-words';
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

/** Compares a statement with a sentence of its source word by word, by stems. `lang` is that of both. Time is linear. */
export function beside(statement: string, evidence: string, lang: LangTag | null): Beside {
  const [one, two] = [tokenise(statement, lang), tokenise(evidence, lang)];
  const key = keyIn(lang);
  const [left, right] = [new Set(one.map(key)), new Set(two.map(key))];
  const stops = stopWords(codeOf(lang));
  const spans = (text: string, tokens: readonly TextToken[], other: ReadonlySet<string>): BesideSpan[] => {
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
      const small = token.kind === 'mark' || (token.kind === 'word' && stops.has(token.folded));
      if (small) continue;
      add(token.start, 'plain');
      const shared = other.has(key(token));
      add(token.end, shared ? (token.kind === 'number' || token.capital ? 'fact' : 'common') : 'lacking');
    }
    add(text.length, 'plain');
    return found;
  };
  return { statement: spans(statement, one, right), evidence: spans(evidence, two, left) };
}

function keyIn(lang: LangTag | null): (token: TextToken) => string {
  const code = codeOf(lang);
  return ({ kind, text, folded }) => (kind === 'number' ? text.replace(/[\s.,'’]/g, '') : stem(folded, code));
}
