/** Weights by word; of unit length unless said otherwise. */
export type Vector = Map<string, number>;

/** The scalar product; for vectors of unit length, their cosine. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Scales a vector to unit length, in place. An empty vector stays empty. */
function unit(vector: Vector): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const norm = Math.sqrt(squares);
  if (norm > 0) for (const [word, weight] of vector) vector.set(word, weight / norm);
  return vector;
}

/** Adds `vector` to `sum`, in place. */
export function add(sum: Vector, vector: Vector): void {
  for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
}

/** The vectors of texts over the words of one article. */
export interface VectorSpace {
  /** The vector of each sentence, in their order. */
  sentences: Vector[];
  /** Gives the vector of another text (the title) in the same space. */
  place(words: string[]): Vector;
}

/**
 * Vectors by term frequency times log(1 + N / n) over the sentences of one article: N sentences, n of them with the
 * word (the smoothed inverse document frequency of Salton and Buckley, "Term-weighting approaches in automatic text
 * retrieval", 1988, with sentences as documents).
 */
export function vectorSpace(sentences: string[][]): VectorSpace {
  const holding = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const place = (words: string[]): Vector => {
    const vector: Vector = new Map();
    for (const word of words) {
      vector.set(word, (vector.get(word) ?? 0) + Math.log(1 + sentences.length / (holding.get(word) ?? 1)));
    }
    return unit(vector);
  };
  return { sentences: sentences.map(place), place };
}
