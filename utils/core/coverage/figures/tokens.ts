import { fold } from '../../text/fold';

/** A word, a number or a mark of a sentence. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** Of a word: lower case, without accents. */
  folded: string;
  start: number;
  end: number;
  /** No space stands between it and the token before: "14h30", "A417", "61-metre". */
  glued: boolean;
  /** A word that begins with a capital. */
  capital: boolean;
}

const SPACES = '\u00a0\u202f\u2009';
const TOKEN = new RegExp(
  String.raw`\d{1,3}(?:[ ${SPACES}]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]`,
  'gu',
);

/** The tokens of a text. Time is linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index: start } of text.matchAll(TOKEN)) {
    const end = start + match.length;
    const number = /^\d/.test(match);
    const kind = number ? 'number' : /^[\p{L}\p{M}]/u.test(match) ? 'word' : 'mark';
    const before = tokens.at(-1);
    tokens.push({
      kind,
      folded: kind === 'word' ? fold(match) : match,
      start,
      end,
      glued: before?.end === start,
      capital: /^\p{Lu}/u.test(match),
    });
  }
  return tokens;
}
