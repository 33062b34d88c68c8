import { OTHER_STORIES, OTHERS_WITH_WORD } from './settings';

/** A text as numbers of terms, in ascending order, with their weights; of unit length. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
}

/**
 * The terms of one language, by number, with the number of stories that hold each: counted by stories, a word that a
 * hundred reports of one event share stays rare.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #stories: number[] = [];
  #size = 0;

  /** A text's terms with their weights, by how rare they are now. */
  vector(terms: ReadonlyMap<string, number>): Vector {
    const all = OTHER_STORIES + 2 * this.#size;
    const entries = [...terms].map(([term, count]): [number, number] => {
      const number = this.#numberOf(term);
      const rarity = Math.max(0, Math.log(all / (OTHERS_WITH_WORD + 1 + (this.#stories[number] ?? 0))));
      return [number, rarity * (count < 1 ? count : 1 + Math.log(count))];
    });
    entries.sort(([a], [b]) => a - b);
    const norm = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return {
      terms: Uint32Array.from(entries, ([number]) => number),
      weights: Float32Array.from(entries, ([, weight]) => weight / norm),
    };
  }

  /** The number of stories that hold a term. */
  holding(term: number): number {
    return this.#stories[term] ?? 0;
  }

  /** One more story, or one less. */
  resize(by: 1 | -1): void {
    this.#size += by;
  }

  /** One more story holds a term, or one less. */
  count(term: number, by: 1 | -1): void {
    this.#stories[term] = Math.max(0, (this.#stories[term] ?? 0) + by);
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }
}

/** The cosine of two texts. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [one, other] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (one === other) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (one < other) i++;
    else j++;
  }
  return sum;
}
