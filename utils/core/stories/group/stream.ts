import { contradict } from './contradiction';
import { FADE_HOURS, FIT, LENGTH_POWER, MERGE, SECOND_SHARE, USUAL_WORDS, WINDOW_HOURS } from './settings';
import { type Member, Strand } from './strand';
import { cosine, type Vector, Vocabulary } from './vocabulary';

const HOUR_MS = 3_600_000;
const WINDOW_MS = WINDOW_HOURS * HOUR_MS;
/** Items that are looked at by the rarest words of a new one; common words bring nothing new. */
const MOST_LOOKED_AT = 3000;
/** Strands that are compared word by word. */
const MOST_COMPARED = 20;
/** Members of a strand that are compared one by one, the latest. */
const MOST_MEMBERS = 40;
/** Items after which what has grown old is put away. */
const SWEEP_ITEMS = 256;

/** An item among those that new ones are compared with. */
interface Entry {
  member: Member;
  strand: Strand;
}

/** True where two strands may be of one story: the reader said nothing else. */
export type Allowed = (strand: Strand) => boolean;

export interface Placed {
  strand: Strand;
  /** Strands that have become a part of it. */
  absorbed: Strand[];
}

/** How much two items or strands have to do with each other by their times alone: 1 at once, then ever less. */
const fade = (ms: number): number => Math.exp(-Math.abs(ms) / (FADE_HOURS * HOUR_MS));

/** The share of what is asked of a short text that is asked of one of so many words. */
const askedOf = (words: number): number => Math.min(1, (USUAL_WORDS / Math.max(1, words)) ** LENGTH_POWER);

/** Items in one language, as they come: each joins a strand that fits it, or begins one. */
export class Stream {
  readonly vocabulary = new Vocabulary();
  readonly #lang: string;
  readonly #entries = new Map<number, Entry[]>();
  readonly #byId = new Map<string, Entry>();
  #sinceSweep = 0;

  readonly #forgotten: (strand: Strand) => void;

  /** @param forgotten told of each strand that nothing can join any more */
  constructor(lang: string, forgotten: (strand: Strand) => void) {
    this.#lang = lang;
    this.#forgotten = forgotten;
  }

  /**
   * Places an item. It joins the strand that it fits best, as a whole and by two of its members (or the only one); other
   * strands that it fits too become one with it where they are as wholes alike.
   */
  place(member: Member, allowed: Allowed, mayMerge: (a: Strand, b: Strand) => boolean): Placed {
    const fits = this.fitting(member, allowed);
    const [best] = fits;
    const strand = best ?? new Strand(this.#lang);
    this.put(member, strand);
    const absorbed: Strand[] = [];
    const asked = MERGE * askedOf(member.words);
    for (const other of fits.slice(1)) {
      if (strand.likenessTo(other) * fade(strand.last - other.last) < asked || !mayMerge(strand, other)) continue;
      for (const { id } of other.members) {
        const entry = this.#byId.get(id);
        if (entry) entry.strand = strand;
      }
      strand.absorb(other, this.vocabulary);
      absorbed.push(other);
    }
    return { strand, absorbed };
  }

  /** The strands that an item fits, best first. */
  fitting({ vector, at, words, claims }: Member, allowed: Allowed): Strand[] {
    const asked = FIT * askedOf(words);
    const fits = this.#candidates(vector, at).flatMap((strand): [Strand, number][] => {
      const whole = strand.likeness(vector) * fade(at - strand.last);
      if (whole < asked || !allowed(strand)) return [];
      const [first, second, member] = nearest(strand, vector, at);
      if (member && contradict(claims, member.claims)) return [];
      return first < asked || (second !== null && second < SECOND_SHARE * asked) ? [] : [[strand, whole]];
    });
    return fits.sort((a, b) => b[1] - a[1]).map(([strand]) => strand);
  }

  /** Puts an item into a strand, without asking whether it fits. */
  put(member: Member, strand: Strand): void {
    strand.add(member, this.vocabulary);
    const entry = { member, strand };
    this.#byId.set(member.id, entry);
    for (const term of member.vector.terms) {
      const list = this.#entries.get(term);
      if (list) list.push(entry);
      else this.#entries.set(term, [entry]);
    }
    this.#sinceSweep += 1;
    if (this.#sinceSweep >= SWEEP_ITEMS) this.#sweep(member.at);
  }

  /** Strands with the likeliest items, found by the rarest words first. */
  #candidates({ terms, weights }: Vector, at: number): Strand[] {
    const lists = [...terms].flatMap((term, k) => {
      const entries = this.#entries.get(term);
      return entries ? [{ entries, term, weight: weights[k] ?? 0 }] : [];
    });
    lists.sort((a, b) => a.entries.length - b.entries.length);
    const best = new Map<Strand, number>();
    const shared = new Map<Entry, number>();
    let looked = 0;
    for (const { entries, weight } of lists) {
      if (looked > 0 && looked + entries.length > MOST_LOOKED_AT) break;
      looked += entries.length;
      for (const entry of entries.slice(-MOST_LOOKED_AT)) {
        if (Math.abs(at - entry.member.at) > WINDOW_MS) continue;
        const sum = (shared.get(entry) ?? 0) + weight;
        shared.set(entry, sum);
        if (sum > (best.get(entry.strand) ?? 0)) best.set(entry.strand, sum);
      }
    }
    return [...best]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMPARED)
      .map(([strand]) => strand);
  }

  /** Puts away what is too far from this time to be compared with again. */
  #sweep(now: number): void {
    this.#sinceSweep = 0;
    const isOld = (at: number) => Math.abs(now - at) > WINDOW_MS;
    for (const [term, entries] of this.#entries) {
      const kept = entries.filter(({ member }) => !isOld(member.at));
      if (kept.length === 0) this.#entries.delete(term);
      else if (kept.length < entries.length) this.#entries.set(term, kept);
    }
    const over = new Set<Strand>();
    for (const [id, { member, strand }] of this.#byId) {
      if (!isOld(member.at)) continue;
      this.#byId.delete(id);
      if (isOld(strand.last)) over.add(strand);
    }
    for (const strand of over) {
      strand.release(this.vocabulary);
      this.#forgotten(strand);
    }
  }
}

/** The likeness of a text to the nearest and the second nearest member (null where there is only one), and the nearest. */
function nearest(strand: Strand, vector: Vector, at: number): [number, number | null, Member | null] {
  let [first, second] = [0, 0];
  let own: Member | null = null;
  for (const member of strand.members.slice(-MOST_MEMBERS)) {
    const likeness = cosine(vector, member.vector) * fade(at - member.at);
    if (likeness > first) [first, second, own] = [likeness, first, member];
    else second = Math.max(second, likeness);
  }
  return [first, strand.members.length > 1 ? second : null, own];
}
