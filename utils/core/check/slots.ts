import type { Token } from './tokens';

/** Words on either side of one in the statement, and of its counterpart in the source, of which they must share one. */
const SLOT_HERE = 3;
const SLOT_THERE = 5;

/** The words of meaning around one in the statement, by their keys. */
export function wordsAround(tokens: readonly Token[], at: number): ReadonlySet<string> {
  const sentence = tokens[at]?.sentence;
  const around = new Set<string>();
  for (let i = Math.max(0, at - SLOT_HERE); i <= at + SLOT_HERE; i++) {
    const token = tokens[i];
    if (token?.content && i !== at && token.sentence === sentence) around.add(token.key);
  }
  return around;
}

/** How many of the words around one stand around another in a source: where there are any, that one takes its place. */
export function sharedAround(around: ReadonlySet<string>, there: readonly Token[], place: number): number {
  const shared = new Set<string>();
  for (let i = Math.max(0, place - SLOT_THERE); i <= place + SLOT_THERE; i++) {
    const token = there[i];
    if (token && i !== place && around.has(token.key)) shared.add(token.key);
  }
  return shared.size;
}

/** How many words away the next word of meaning is looked for. */
const REACH = 4;

/** The next word of meaning from a place on, a few words at most. */
function nextContent(tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence) return null;
    if (token.content) return token;
  }
  return null;
}

/** Where a source has the contrary of a small word between the same two words of meaning, and itself nowhere between them. */
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
    const before = there.slice(Math.max(0, i - SLOT_THERE), i).some(({ key }) => key === left);
    if (before) turned = i;
  }
  return turned;
}
