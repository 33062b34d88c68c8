import type { NumberHedge, NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { phraseAt } from './near';

/** Most hedges in a row: "at least some". */
const MOST_HEDGES = 3;

/** The hedge before a number that begins at a token: its effect on the number, and its first token. */
export function hedgeBefore(
  tokens: readonly TextToken[],
  first: number,
  words: NumberWords,
): { hedge: NumberHedge | null; approximate: boolean; from: number } {
  let from = first;
  let hedge: NumberHedge | null = null;
  let approximate = false;
  for (let count = 0; count < MOST_HEDGES; count++) {
    const found = words.before.find(
      ([phrase]) => from >= phrase.length && phraseAt(tokens, from - phrase.length, phrase) === from,
    );
    if (!found) break;
    from -= found[0].length;
    approximate ||= found[1] === 'about' || found[1] === 'nearly';
    // The hedge nearest to the number decides, but a bound counts more than "about".
    if (hedge === null || (hedge === 'about' && found[1] !== 'about')) hedge = found[1];
  }
  return { hedge, approximate, from };
}

/** The hedge that begins at the token after a number: "or more". */
export function hedgeAfter(
  tokens: readonly TextToken[],
  after: number,
  words: NumberWords,
): { hedge: NumberHedge; to: number } | null {
  for (const [phrase, hedge] of words.after) {
    const to = phraseAt(tokens, after, phrase);
    if (to > 0) return { hedge, to };
  }
  return null;
}
