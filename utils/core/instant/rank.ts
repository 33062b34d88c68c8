import {
  CENTRAL_WEIGHT,
  EARLY_WEIGHT,
  FULL_LENGTH_WORDS,
  NAMES_WEIGHT,
  OPENING_WEIGHT,
  SINGLE_EARLY_WEIGHT,
  SINGLE_LENGTH_WEIGHT,
  SINGLE_NAMES_WEIGHT,
  SINGLE_OPENING_WEIGHT,
  TAKEN_UP_WEIGHT,
  TITLE_WEIGHT,
} from '../constants/instant';
import { capitalisesNouns } from '../text/lang/writing';
import { codeOf, type LangTag } from '../text/lang-tag';
import { capitalsInside } from '../text/names/capitals';
import { contentWords } from '../text/tokens';
import type { Candidate } from './candidates';
import { flaws } from './fitness';
import { add, dot, type Vector, vectorSpace } from './vectors';

/** A candidate with its score. */
export interface Ranked {
  candidate: Candidate;
  /** Index in reading order, from 0. */
  index: number;
  /** Higher is better; about −3 to 3.5. */
  score: number;
  /** The amount that its flaws took from the score, 0 or more. */
  flaw: number;
  vector: Vector;
}

/** The weight of each trait in a sentence's score; the trait itself is scaled to 0–1. */
interface Weights {
  /** Cosine with the whole article (centroid; Radev et al., "Centroid-based summarization", 2004). */
  central: number;
  /**
   * Cosine with the sentences after it. In news, a sentence that later ones take up is more important than one that
   * takes up earlier ones (directed degree centrality; Zheng and Lapata, "Sentence centrality revisited", ACL 2019).
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
  /** Rises with the number of words, up to `FULL_LENGTH_WORDS`. */
  length: number;
}

/** Weights for a summary of several sentences. */
const SEVERAL: Weights = {
  central: CENTRAL_WEIGHT,
  takenUp: TAKEN_UP_WEIGHT,
  title: TITLE_WEIGHT,
  early: EARLY_WEIGHT,
  opening: OPENING_WEIGHT,
  names: NAMES_WEIGHT,
  length: 0,
};

/** Weights where one sentence must say everything. */
const SINGLE: Weights = {
  ...SEVERAL,
  early: SINGLE_EARLY_WEIGHT,
  opening: SINGLE_OPENING_WEIGHT,
  names: SINGLE_NAMES_WEIGHT,
  length: SINGLE_LENGTH_WEIGHT,
};

function capitals({ text, length }: Candidate): number {
  return capitalsInside(text) / Math.sqrt(5 + length);
}

function scaled(values: number[]): number[] {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most > 0 ? values.map((value) => value / most) : values;
}

/**
 * The sum of each sentence's cosines with all sentences, and with those after it. Sums of vectors make both linear in
 * words.
 */
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
  /** The headline of the article. */
  title: string;
  /** True when only one sentence will be picked. */
  single?: boolean;
  /**
   * For candidates from several texts on one event: the number from each text, in order. Each text has its own opening.
   */
  documents?: readonly number[];
}

/** For each candidate, its index in its text, from 0, and the number of candidates in that text. */
function placesIn(documents: readonly number[]): { index: number; of: number }[] {
  return documents.flatMap((of) => Array.from({ length: of }, (_, index) => ({ index, of })));
}

/**
 * Scores every sentence for a brief of the article; the result is in reading order. Time and memory are linear in the
 * length of the article, so none is too long to be read whole.
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
  const cased = !capitalisesNouns(language);
  const names = scaled(candidates.map((candidate) => (cased ? capitals(candidate) : 0)));
  return candidates.map((candidate, index) => {
    const vector = space.sentences[index] ?? new Map();
    const place = places[index] ?? { index, of: candidates.length };
    // The order between sentences of different texts means nothing.
    const followed = documents.length > 1 ? central[index] : takenUp[index];
    const worth =
      weights.central * (central[index] ?? 0) +
      weights.takenUp * (followed ?? 0) +
      weights.title * dot(vector, titleVector) +
      weights.early * (1 - place.index / place.of) +
      weights.opening / Math.log2(2 + place.index) +
      weights.names * (names[index] ?? 0) +
      weights.length * Math.min(1, candidate.length / FULL_LENGTH_WORDS);
    const flaw = flaws(candidate, language);
    return { candidate, index, vector, flaw, score: worth - flaw };
  });
}
