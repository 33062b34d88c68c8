import { namesIn } from '../../check/find/names';
import type { Claim } from '../../check/read/claim';
import { datesIn } from '../../check/read/date-mentions';
import type { CheckSources } from '../../check/read/index-sources';
import { quantitiesIn } from '../../check/read/quantities';
import { type Random, shuffled } from './random';

/** A name in a sentence of the article, and the word before it, by which it fits into another sentence. */
export interface PlacedName {
  text: string;
  start: number;
  /** Folded; '' at the start of the sentence. */
  before: string;
  /** Keys of its words. */
  keys: readonly string[];
  passage: number;
}

/** The names of a sentence: words with capitals that are neither numbers nor dates. */
export function placedNames(claim: Claim, passage: number, sources: CheckSources): PlacedName[] {
  const { text, tokens, lang } = claim;
  const spans = [...datesIn(tokens, lang, null), ...quantitiesIn({ text, tokens, lang })];
  const skip = new Set(spans.flatMap(({ from, to }) => tokens.slice(from, to).map((_, i) => from + i)));
  return namesIn(claim, sources, skip).flatMap(({ from, to }): PlacedName[] => {
    const own = tokens.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    // A single word that opens a sentence may have its capital from there.
    if (!first || !last || !first.capital || (first.opens && own.length < 2) || last.end - first.start < 3) return [];
    return [
      {
        text: text.slice(first.start, last.end),
        start: first.start,
        before: from === 0 ? '' : (tokens[from - 1]?.norm ?? ''),
        keys: own.filter(({ content }) => content).map(({ key }) => key),
        passage,
      },
    ];
  });
}

/**
 * The sentence with one of its names swapped for another of the article's: one that shares no word with any name of its
 * passage, if possible after the same word and with as many words. Null where there is none.
 */
export function spoilName(
  { text }: Pick<Claim, 'text'>,
  { own, all, passageText }: { own: readonly PlacedName[]; all: readonly PlacedName[]; passageText: string },
  random: Random,
): string | null {
  let best: { spoiled: string; fit: number } | null = null;
  const others = shuffled(
    all.filter((one) => !passageText.includes(one.text)),
    random,
  );
  const near = new Set(own.flatMap(({ keys }) => keys));
  for (const name of shuffled(own, random)) {
    for (const other of others) {
      if (other.keys.length === 0 || other.keys.some((key) => near.has(key))) continue;
      const fit = (other.before === name.before ? 2 : 0) + (other.keys.length === name.keys.length ? 1 : 0);
      if (best && fit <= best.fit) continue;
      best = { spoiled: text.slice(0, name.start) + other.text + text.slice(name.start + name.text.length), fit };
    }
  }
  return best?.spoiled ?? null;
}
