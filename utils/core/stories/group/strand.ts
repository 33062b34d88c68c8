import type { Claims } from './contradiction';
import type { Vector, Vocabulary } from './vocabulary';

/** An item that was read. */
export interface Member {
  id: string;
  /** Epoch ms. */
  at: number;
  vector: Vector;
  words: number;
  claims: Claims;
}

/** The items of one event in one language: the part of a story that can be compared word by word. */
export class Strand {
  readonly lang: string;
  /** Items that speak for the event; those that glue nothing belong to the story alone. */
  readonly members: Member[] = [];
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;
  readonly #sum = new Map<number, number>();
  #squares = 0;

  constructor(lang: string) {
    this.lang = lang;
  }

  /** Takes a member in; `vocabulary` counts the terms that are new to the strand. */
  add(member: Member, vocabulary: Vocabulary): void {
    if (this.members.length === 0) vocabulary.resize(1);
    this.members.push(member);
    this.first = Math.min(this.first, member.at);
    this.last = Math.max(this.last, member.at);
    const { terms, weights } = member.vector;
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k] ?? 0;
      const before = this.#sum.get(term);
      if (before === undefined) vocabulary.count(term, 1);
      const after = (before ?? 0) + (weights[k] ?? 0);
      this.#squares += after * after - (before ?? 0) ** 2;
      this.#sum.set(term, after);
    }
  }

  /** Takes all members of another strand in, which is empty afterwards. */
  absorb(other: Strand, vocabulary: Vocabulary): void {
    const moved = other.release(vocabulary);
    for (const member of moved) this.add(member, vocabulary);
  }

  /** Takes itself out of the counts and gives its members back. */
  release(vocabulary: Vocabulary): Member[] {
    if (this.members.length > 0) vocabulary.resize(-1);
    for (const term of this.#sum.keys()) vocabulary.count(term, -1);
    this.#sum.clear();
    this.#squares = 0;
    return this.members.splice(0);
  }

  /** The cosine of a text with the strand as a whole. */
  likeness({ terms, weights }: Vector): number {
    let sum = 0;
    for (let k = 0; k < terms.length; k++) sum += (weights[k] ?? 0) * (this.#sum.get(terms[k] ?? 0) ?? 0);
    return this.#squares > 0 ? sum / Math.sqrt(this.#squares) : 0;
  }

  /** The cosine of two strands as wholes. */
  likenessTo(other: Strand): number {
    const [small, large] = this.#sum.size < other.#sum.size ? [this.#sum, other.#sum] : [other.#sum, this.#sum];
    let sum = 0;
    for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
    const norm = Math.sqrt(this.#squares * other.#squares);
    return norm > 0 ? sum / norm : 0;
  }
}
