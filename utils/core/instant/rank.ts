import { codeOf, type LangTag } from '../text/lang-tag';
import { contentWords } from '../text/tokens';
import type { Candidate } from './candidates';
import { flaws } from './fitness';
import { add, dot, type Vector, vectorSpace } from './vectors';

/** A candidate with its worth. */
export interface Ranked {
  candidate: Candidate;
  /** Place in reading order, from 0. */
  index: number;
  /** Higher is better; about −3 to 3.5. */
  score: number;
  /** What its flaws took from the score, 0 or more. */
  flaw: number;
  vector: Vector;
}

/** What each trait adds to a sentence's worth; the trait itself is scaled to 0–1. */
interface Weights {
  /** Cosine with the whole article (centroid; Radev et al., "Centroid-based summarization", 2004). */
  central: number;
  /**
   * Cosine with what comes after. In news the sentence that later ones take up weighs more than the one that takes up
   * earlier ones (directed degree centrality; Zheng and Lapata, "Sentence centrality revisited", ACL 2019).
   */
  takenUp: number;
  /** Cosine with the title. */
  title: number;
  /** Falls evenly from the first sentence to the last. */
  early: number;
  /** Falls steeply: 1 / log2(2 + index). */
  opening: number;
  /** Names: capitalised words inside the sentence, over the root of its length. */
  names: number;
  /** Grows with the words, up to `FULL`. */
  length: number;
}

/**
 * Chosen by ROUGE on English and French development sets, in steps coarse enough that no single one matters: the figures
 * move by a few tenths when any is left out.
 */
const SEVERAL: Weights = { central: 0.5, takenUp: 0.5, title: 1, early: 0.8, opening: 0.5, names: 0.3, length: 0 };

/** One sentence must say all: the opening counts less, who and how much more. */
const SINGLE: Weights = { central: 0.5, takenUp: 0.5, title: 1, early: 0.6, opening: 0.2, names: 0.5, length: 0.4 };

/** Words of a sentence that is long enough to tell a story by itself. */
const FULL = 25;

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

export interface RankOptions {
  lang: LangTag | null;
  /** Headline of the article. */
  title: string;
  /** One sentence is all that will be picked. */
  single?: boolean;
  /** Where the candidates are of several texts on one event: how many of each, in order. Each text has its own opening. */
  documents?: readonly number[];
}

/** Of each candidate its place in its text, from 0, and how many that has. */
function placesIn(documents: readonly number[]): { index: number; of: number }[] {
  return documents.flatMap((of) => Array.from({ length: of }, (_, index) => ({ index, of })));
}

/**
 * Gives every sentence its worth for a brief of the article, in reading order. Time and memory are linear in the length of
 * the article, so that none is too long to be looked at whole.
 */
export function rank(
  candidates: Candidate[],
  { lang, title, single = false, documents = [candidates.length] }: RankOptions,
): Ranked[] {
  const weights = single ? SINGLE : SEVERAL;
  const places = placesIn(documents);
  const language = codeOf(lang);
  const space = vectorSpace(candidates.map((candidate) => candidate.words));
  const titleVector = space.place(contentWords(title, lang));
  const { central, takenUp } = centralities(space.sentences);
  const cased = language === null || !CAPITAL_NOUNS.has(language);
  const names = scaled(candidates.map((candidate) => (cased ? namesIn(candidate) : 0)));
  return candidates.map((candidate, index) => {
    const vector = space.sentences[index] ?? new Map();
    const place = places[index] ?? { index, of: candidates.length };
    // What one text says before another is no sign of anything.
    const followed = documents.length > 1 ? central[index] : takenUp[index];
    const worth =
      weights.central * (central[index] ?? 0) +
      weights.takenUp * (followed ?? 0) +
      weights.title * dot(vector, titleVector) +
      weights.early * (1 - place.index / place.of) +
      weights.opening / Math.log2(2 + place.index) +
      weights.names * (names[index] ?? 0) +
      weights.length * Math.min(1, candidate.length / FULL);
    const flaw = flaws(candidate, language);
    return { candidate, index, vector, flaw, score: worth - flaw };
  });
}
