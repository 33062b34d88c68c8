import type { Claim } from '../../check/read/claim';
import { namesIn } from '../../text/names/names';
import { type Random, shuffled } from './random';

/** Fewest letters of a word by which names are compared: shorter ones are particles. */
const SHORTEST_KEY = 3;

/** A name in a sentence of the article, and the word before it, by which it fits into another sentence. */
export interface PlacedName {
  text: string;
  start: number;
  /** Folded; '' at the start of the sentence. */
  before: string;
  /** Its words in small letters, without particles. */
  keys: readonly string[];
  passage: number;
}

/** The names of a sentence that are names for sure, without titles and acronyms. */
export function placedNames({ text, tokens, lang }: Claim, passage: number): PlacedName[] {
  return namesIn(text, lang).flatMap(({ text: name, start, words, sure, acronym }): PlacedName[] => {
    const keys = words.filter((word) => word.length >= SHORTEST_KEY);
    if (!sure || acronym || keys.length === 0 || text.slice(start, start + name.length) !== name) return [];
    const before = tokens.findLast((token) => token.end <= start)?.norm ?? '';
    return [{ text: name, start, before, keys, passage }];
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
      if (other.keys.some((key) => near.has(key))) continue;
      const fit = (other.before === name.before ? 2 : 0) + (other.keys.length === name.keys.length ? 1 : 0);
      if (best && fit <= best.fit) continue;
      best = { spoiled: text.slice(0, name.start) + other.text + text.slice(name.start + name.text.length), fit };
    }
  }
  return best?.spoiled ?? null;
}
