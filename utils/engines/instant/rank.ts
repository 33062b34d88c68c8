import { contentWords } from '../../text/tokens';
import type { Candidate } from './candidates';
import { flaws } from './fitness';
import { add, dot, type Vector, vectorSpace } from './vectors';

/** A candidate with its worth. */
export interface Ranked {
  candidate: Candidate;
  /** Place in reading order, from 0. */
  index: number;
  /** Higher is better; about −3 to 2.5. */
  score: number;
  /** What its flaws took from the score, 0 or more. */
  flaw: number;
  vector: Vector;
}

/**
 * What each trait adds, the trait itself scaled to 0–1. Chosen by ROUGE on English and French development sets, in steps
 * coarse enough that no single one matters: the figures move by a few tenths when any is left out.
 */
const WEIGHT = {
  /** Cosine with the whole article (centroid; Radev et al., "Centroid-based summarization", 2004). */
  central: 0.5,
  /**
   * Cosine with what comes after. In news the sentence that later ones take up weighs more than the one that takes up
   * earlier ones (directed degree centrality; Zheng and Lapata, "Sentence centrality revisited", ACL 2019).
   */
  takenUp: 0.5,
  /** Cosine with the title. */
  title: 1,
  /** Falls evenly from the first sentence to the last. */
  early: 0.6,
  /** Falls steeply: 1 / log2(2 + index). */
  opening: 0.2,
  /** Names: capitalised words inside the sentence, over the root of its length. */
  names: 0.3,
};

/** Languages in which a capital letter inside a sentence is no sign of a name. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

function namesIn(candidate: Candidate): number {
  const capitalised = candidate.text.match(/(?<=\s)\p{Lu}\p{L}/gu)?.length ?? 0;
  return capitalised / Math.sqrt(5 + candidate.length);
}

function scaled(values: number[]): number[] {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most > 0 ? values.map((value) => value / most) : values;
}

/** Each sentence's cosine sum with all sentences, and with those after it. Sums of vectors make both linear in words. */
function centralities(vectors: Vector[]): { central: number[]; takenUp: number[] } {
  const after: Vector = new Map();
  const takenUp: number[] = new Array(vectors.length).fill(0);
  for (let i = vectors.length - 1; i >= 0; i--) {
    const vector = vectors[i] ?? new Map();
    takenUp[i] = dot(vector, after);
    add(after, vector);
  }
  return { central: scaled(vectors.map((vector) => dot(vector, after))), takenUp: scaled(takenUp) };
}

/**
 * Gives every sentence its worth for a brief of the article, in reading order. Time and memory are linear in the length of
 * the article, so that none is too long to be looked at whole. `lang` is a BCP 47 tag or null.
 */
export function rank(candidates: Candidate[], lang: string | null, title: string): Ranked[] {
  const language = lang?.split('-')[0]?.toLowerCase() ?? null;
  const space = vectorSpace(candidates.map((candidate) => candidate.words));
  const titleVector = space.place(contentWords(title, lang));
  const { central, takenUp } = centralities(space.sentences);
  const cased = language === null || !CAPITAL_NOUNS.has(language);
  const names = scaled(candidates.map((candidate) => (cased ? namesIn(candidate) : 0)));
  return candidates.map((candidate, index) => {
    const vector = space.sentences[index] ?? new Map();
    const worth =
      WEIGHT.central * (central[index] ?? 0) +
      WEIGHT.takenUp * (takenUp[index] ?? 0) +
      WEIGHT.title * dot(vector, titleVector) +
      WEIGHT.early * (1 - index / candidates.length) +
      WEIGHT.opening / Math.log2(2 + index) +
      WEIGHT.names * (names[index] ?? 0);
    const flaw = flaws(candidate, language);
    return { candidate, index, vector, flaw, score: worth - flaw };
  });
}
