import { fold } from '../../text/fold';

/** What a headline says that no other of its event says otherwise. */
export interface Claims {
  /** Names, countries and figures: `factsOf`. */
  facts: ReadonlySet<string>;
  /** The number by the word before it, where it numbers one of a series: "day" of "Day 5:", "stage" of "Stage 12 –". */
  numbered: ReadonlyMap<string, string>;
}

/** A word and its number, with nothing that is counted behind: "12 dead" and "at least 12 people" are counts, and change. */
const NUMBERED =
  /([\p{L}\p{M}]{3,20})[\s\u00a0](?!(?:19|20)\p{N}{2}(?!\p{N}))(\p{N}{1,3})(?=\s*(?:[:;,|–—!?)]|-\s|\.(?!\p{N})|$))/gu;
/** Facts that both must name before it means something that they share none. */
const FEWEST_FACTS = 2;

export function claimsOf(text: string, facts: readonly string[]): Claims {
  const numbered = new Map<string, string>();
  for (const [, word = '', number = ''] of text.matchAll(NUMBERED)) numbered.set(fold(word), number);
  return { facts: new Set(facts), numbered };
}

/**
 * True where two headlines cannot be of one event, however alike: they number it differently ("Day 5", "Day 6"), or name
 * other people and places and none in common.
 */
export function contradict(a: Claims, b: Claims): boolean {
  for (const [word, number] of a.numbered) {
    const other = b.numbered.get(word);
    if (other !== undefined && other !== number) return true;
  }
  if (a.facts.size < FEWEST_FACTS || b.facts.size < FEWEST_FACTS) return false;
  for (const fact of a.facts) if (b.facts.has(fact)) return false;
  return true;
}
