import { NEXT_WORD_REACH_WORDS, SLOT_WORDS, SOURCE_SLOT_WORDS } from '../../constants/check';
import type { Token } from './tokens';

/** The words of meaning around one in the statement, by their keys. */
export function wordsAround(tokens: readonly Token[], at: number): ReadonlySet<string> {
  const sentence = tokens[at]?.sentence;
  const around = new Set<string>();
  for (let i = Math.max(0, at - SLOT_WORDS); i <= at + SLOT_WORDS; i++) {
    const token = tokens[i];
    if (token?.content && i !== at && token.sentence === sentence) around.add(token.key);
  }
  return around;
}

/**
 * The number of words around one word that also stand around another in a source: if there are any, the other word is
 * its counterpart.
 */
export function sharedAround(around: ReadonlySet<string>, there: readonly Token[], place: number): number {
  const shared = new Set<string>();
  for (let i = Math.max(0, place - SOURCE_SLOT_WORDS); i <= place + SOURCE_SLOT_WORDS; i++) {
    const token = there[i];
    if (token && i !== place && around.has(token.key)) shared.add(token.key);
  }
  return shared.size;
}

/** The next word of meaning before or after a place, at most `NEXT_WORD_REACH_WORDS` words away; null for none. */
function nextContent(tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  for (let i = at + step; Math.abs(i - at) <= NEXT_WORD_REACH_WORDS; i += step) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence) return null;
    if (token.content) return token;
  }
  return null;
}

/**
 * The index at which a source has the contrary of a small word between the same two words of meaning; null where there
 * is none, or where the source has the word itself between them.
 */
export function turnedAt(
  { tokens, at }: { tokens: readonly Token[]; at: number },
  there: readonly Token[],
  contraries: readonly string[],
): number | null {
  const own = tokens[at]?.norm;
  const [left, right] = [nextContent(tokens, at, -1)?.key, nextContent(tokens, at, 1)?.key];
  if (left === undefined || right === undefined) return null;
  let turned: number | null = null;
  for (let i = 0; i < there.length; i++) {
    const norm = there[i]?.norm ?? '';
    if (norm !== own && !contraries.includes(norm)) continue;
    if (nextContent(there, i, 1)?.key !== right) continue;
    if (norm === own) return null;
    const before = there.slice(Math.max(0, i - SOURCE_SLOT_WORDS), i).some(({ key }) => key === left);
    if (before) turned = i;
  }
  return turned;
}
