import type { Clue } from '../find/clue';
import type { Examination } from '../find/examine';

/** Most words between two missing ones for all of them to be shown as one piece. */
const JOINED_WORDS = 2;

/**
 * The words of the statement that the sources have in no form, joined to pieces; without those that another finding
 * names.
 */
export function missingWords(text: string, { sentences, clues }: Examination): Clue[] {
  const pieces: Clue[] = [];
  let base = 0;
  for (const { tokens, support } of sentences) {
    const missing = new Set(support.words.filter(({ match }) => match.best === 0).map(({ token }) => token));
    for (const { at, text: named } of clues) {
      const first = tokens[at - base];
      if (first)
        for (const token of tokens)
          if (token.start >= first.start && token.end <= first.start + named.length) missing.delete(token);
    }
    for (let at = 0; at < tokens.length; at++) {
      const first = tokens[at];
      if (!first || !missing.has(first)) continue;
      let last = at;
      for (let next = at + 1; next < tokens.length && next <= last + JOINED_WORDS; next++) {
        const token = tokens[next];
        if (token && missing.has(token)) last = next;
        else if (token?.content) break;
      }
      const piece = text.slice(first.start, tokens[last]?.end);
      pieces.push({ kind: 'overlap', text: piece, found: false, passage: null, support: 0, at: base + at });
      at = last;
    }
    base += tokens.length;
  }
  return pieces;
}
