import { ACROSS_FIT, FADE_HOURS, FEWEST_FACTS } from './settings';
import type { Strand } from './strand';

const FADE_MS = FADE_HOURS * 3_600_000;
/** Strands that are compared. */
const MOST_COMPARED = 40;
/** Share of all strands that hold a fact which tells an event, and the number of them that may in any case. */
const TELLING_SHARE = 0.03;
const FEW_HOLDERS = 5;
/** Share of a strand's members that hold a fact which is the strand's. */
const LEAST_SHARE = 1 / 3;
/** Strands among which those at hand are assumed to stand, and those of them that have any given fact. */
const OTHER_STRANDS = 50;

/** The facts of strands in all languages, and which strands of two languages tell the same. */
export class Links {
  /** How many members of a strand hold each fact. */
  readonly #facts = new Map<Strand, Map<string, number>>();
  readonly #holders = new Map<string, Set<Strand>>();

  /** Adds a member's facts to its strand. */
  add(strand: Strand, facts: Iterable<string>): void {
    const own = this.#facts.get(strand) ?? new Map<string, number>();
    this.#facts.set(strand, own);
    for (const fact of facts) {
      own.set(fact, (own.get(fact) ?? 0) + 1);
      const holders = this.#holders.get(fact) ?? new Set();
      this.#holders.set(fact, holders.add(strand));
    }
  }

  /** One strand has become a part of another. */
  absorb(into: Strand, from: Strand): void {
    const own = this.#facts.get(into) ?? new Map<string, number>();
    this.#facts.set(into, own);
    for (const [fact, count] of this.#facts.get(from) ?? []) {
      own.set(fact, (own.get(fact) ?? 0) + count);
      this.#holders.get(fact)?.add(into);
    }
    this.forget(from);
  }

  forget(strand: Strand): void {
    for (const fact of this.#facts.get(strand)?.keys() ?? []) {
      const holders = this.#holders.get(fact);
      holders?.delete(strand);
      if (holders?.size === 0) this.#holders.delete(fact);
    }
    this.#facts.delete(strand);
  }

  /** The strands in other languages that tell the same event, by the facts that most of their members hold. */
  sameElsewhere(strand: Strand): Strand[] {
    const own = this.#weights(strand);
    const shared = new Map<Strand, number>();
    for (const fact of own.keys()) {
      const holders = this.#holders.get(fact);
      if (holders === undefined || !this.#isTelling(fact)) continue;
      for (const other of holders) if (other.lang !== strand.lang) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, facts]) => facts >= FEWEST_FACTS)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMPARED)
      .flatMap(([other]) => (this.#likeness(own, strand, other) >= ACROSS_FIT ? [other] : []));
  }

  #isTelling(fact: string): boolean {
    return (this.#holders.get(fact)?.size ?? 0) <= Math.max(FEW_HOLDERS, TELLING_SHARE * this.#facts.size);
  }

  #likeness(own: ReadonlyMap<string, number>, strand: Strand, other: Strand): number {
    const theirs = this.#weights(other);
    let [sum, shared] = [0, 0];
    for (const [fact, weight] of own) {
      const their = theirs.get(fact);
      if (their === undefined) continue;
      sum += weight * their;
      if (this.#isTelling(fact)) shared += 1;
    }
    if (shared < FEWEST_FACTS) return 0;
    const gap = Math.max(0, Math.max(strand.first, other.first) - Math.min(strand.last, other.last));
    return (sum / Math.sqrt(squares(own) * squares(theirs))) * Math.exp(-gap / FADE_MS);
  }

  /** Weights of the facts that a third of a strand's members hold, by how few strands do. */
  #weights(strand: Strand): Map<string, number> {
    const size = Math.max(1, strand.members.length);
    const weights = new Map<string, number>();
    for (const [fact, count] of this.#facts.get(strand) ?? []) {
      const share = Math.min(1, count / size);
      if (share < LEAST_SHARE) continue;
      const rarity = Math.log((OTHER_STRANDS + this.#facts.size) / (1 + (this.#holders.get(fact)?.size ?? 0)));
      weights.set(fact, share * Math.max(0, rarity));
    }
    return weights;
  }
}

function squares(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.max(sum, Number.EPSILON);
}
