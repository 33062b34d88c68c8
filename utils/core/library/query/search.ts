import { CODE_BITS, weightOf } from '../index/code';
import { type Held, isGone } from '../index/merge';
import { mayHavePair, pairHash } from '../index/pairs';
import { placesOf } from '../index/terms';
import { isUnindexedSomewhere } from '../stops';
import type { Condition, Query } from './parse';

export type Order = 'rank' | 'date';

/** The documents that meet a search. */
export interface Found {
  /** Their numbers, best or newest first. */
  docs: Uint32Array;
}

/** As in Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond": usual values. */
const K1 = 1.2;
const B = 0.6;

/** A list of terms of which one is enough, and its weight in the order. */
interface Group {
  word: string;
  prefix: boolean;
  /** How telling it is; 0 for operators. */
  weight: number;
}

/** The search over all segments; what must be met, is met by each document found. Phrases by the filter of pairs. */
export function search(index: readonly Held[], query: Query, order: Order): Found {
  const plan = planOf(index, query);
  const found: { doc: number; score: number; time: number }[] = [];
  for (const held of index) collect(held, plan, found);
  const byDate = (a: (typeof found)[number], b: (typeof found)[number]) => b.time - a.time || b.doc - a.doc;
  found.sort(order === 'date' ? byDate : (a, b) => b.score - a.score || byDate(a, b));
  return { docs: Uint32Array.from(found, ({ doc }) => doc) };
}

interface Plan {
  all: Group[];
  may: Group[];
  none: Group[];
  pairs: number[];
  nonePairs: number[][];
  after: number;
  before: number;
  /** Average words of a document. */
  average: number;
}

function planOf(index: readonly Held[], query: Query): Plan {
  let docs = 0;
  let words = 0;
  for (const { segment } of index) {
    docs += segment.docs.length;
    for (const length of segment.lengths) words += length;
  }
  const group = ({ word, prefix }: Pick<Group, 'word' | 'prefix'>): Group => {
    let having = 0;
    for (const { segment } of index) {
      const [from, to] = placesOf(segment, word, { prefix });
      having += (segment.offsets[to] ?? 0) - (segment.offsets[from] ?? 0);
    }
    const rare = Math.min(having, docs);
    return { word, prefix, weight: Math.log(1 + (docs - rare + 0.5) / (rare + 0.5)) };
  };
  const groups = (list: readonly Condition[]): Group[] =>
    list.flatMap((one): Group[] => {
      if (one.kind === 'phrase')
        // Words that are not indexed everywhere are looked for as neighbours only.
        return one.words.filter((word) => !isUnindexedSomewhere(word)).map((word) => group({ word, prefix: false }));
      return [one.kind === 'filter' ? { ...one, weight: 0 } : group(one)];
    });
  const phrases = (list: readonly Condition[]) =>
    list.flatMap((one) => (one.kind === 'phrase' ? [pairsOf(one.words)] : []));
  const single = query.none.filter(({ kind }) => kind !== 'phrase');
  return {
    // The rarest first: the others then have few documents to look at.
    all: groups(query.all).sort((a, b) => b.weight - a.weight),
    may: groups(query.may),
    none: groups(single),
    pairs: phrases(query.all).flat(),
    nonePairs: phrases(query.none),
    after: query.after ?? 0,
    before: query.before ?? Number.POSITIVE_INFINITY,
    average: docs > 0 ? Math.max(1, words / docs) : 1,
  };
}

const pairsOf = (words: readonly string[]): number[] => words.slice(1).map((word, i) => pairHash(words[i] ?? '', word));

function collect(held: Held, plan: Plan, found: { doc: number; score: number; time: number }[]): void {
  const { segment, gone } = held;
  const count = segment.docs.length;
  const met = new Uint8Array(count);
  const scores = new Float32Array(count);
  for (let step = 0; step < plan.all.length; step++) {
    const group = plan.all[step];
    if (group && !apply(held, { group, step, average: plan.average }, { met, scores })) return;
  }
  const steps = plan.all.length;
  for (const group of plan.may) apply(held, { group, step: steps, average: plan.average }, { met: null, scores });
  for (const group of plan.none) exclude(held, group, met);
  for (let place = 0; place < count; place++) {
    if (met[place] !== steps || isGone(gone, place)) continue;
    const time = segment.times[place] ?? 0;
    if (time < plan.after || time >= plan.before) continue;
    const filter = { start: segment.pairStarts[place] ?? 0, end: segment.pairStarts[place + 1] ?? 0 };
    const has = (hash: number) => mayHavePair(segment.pairs, filter, hash);
    if (!plan.pairs.every(has) || plan.nonePairs.some((pairs) => pairs.every(has))) continue;
    found.push({ doc: segment.docs[place] ?? 0, score: scores[place] ?? 0, time });
  }
}

interface Turn {
  group: Group;
  /** Groups that a document must have met before. */
  step: number;
  average: number;
}

/**
 * Counts the documents of a group that met all before, and adds to their scores; where `met` is null it only adds.
 * Returns false where no document meets it.
 */
function apply(
  { segment }: Held,
  { group, step, average }: Turn,
  { met, scores }: { met: Uint8Array | null; scores: Float32Array },
): boolean {
  const [from, to] = placesOf(segment, group.word, { prefix: group.prefix });
  const end = segment.offsets[to] ?? 0;
  let any = met === null;
  for (let i = segment.offsets[from] ?? 0; i < end; i++) {
    const posting = segment.postings[i] ?? 0;
    const place = posting >>> CODE_BITS;
    if (met) {
      const now = met[place] ?? 0;
      if (now === step) met[place] = step + 1;
      else if (now !== step + 1) continue;
      any = true;
    }
    if (group.weight > 0) {
      const times = weightOf(posting);
      const long = 1 - B + (B * (segment.lengths[place] ?? 0)) / average;
      scores[place] = (scores[place] ?? 0) + (group.weight * times * (K1 + 1)) / (times + K1 * long);
    }
  }
  return any;
}

/** Drops the documents of a group. */
function exclude({ segment }: Held, { word, prefix }: Group, met: Uint8Array): void {
  const [from, to] = placesOf(segment, word, { prefix });
  const end = segment.offsets[to] ?? 0;
  for (let i = segment.offsets[from] ?? 0; i < end; i++) met[(segment.postings[i] ?? 0) >>> CODE_BITS] = 255;
}
