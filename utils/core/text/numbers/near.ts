import type { TextToken } from '../tokenise';

/** The index of the word right after a token, separated from it by one space or a hyphen; −1 where there is none. */
export function wordAfter(tokens: readonly TextToken[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return -1;
  if (next.kind === 'word') return next.start - token.end <= 1 ? at + 1 : -1;
  const joined = next.kind === 'mark' && next.glued && /^[-‐‑]$/.test(next.text);
  return joined && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.glued ? at + 2 : -1;
}

/**
 * The index after a phrase that begins at a token; −1 where it does not stand there. Apostrophes inside the phrase are
 * ignored.
 */
export function phraseAt(tokens: readonly TextToken[], at: number, phrase: readonly string[]): number {
  const whole = phrase.every((word, i) => tokens[at + i]?.folded === word && tokens[at + i]?.kind === 'word');
  return whole ? at + phrase.length : -1;
}
