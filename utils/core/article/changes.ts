import { diffArrays } from 'diff/lib/diff/array.js';
import { diffWords, type WordPart } from '../text/word-diff';
import type { Article, Passage } from './types';

/** The change of one passage. Numbers are those of its article, `before` those of the earlier text. */
export type PassageChange =
  | { type: 'added'; passage: number; text: string }
  | { type: 'removed'; before: number; text: string }
  | { type: 'edited'; passage: number; before: number; parts: WordPart[] };

/** The differences of an article from an earlier text of it. Plain data. */
export interface TextChanges {
  /** The title word by word; null where it is the same. */
  title: WordPart[] | null;
  /** In reading order; the first 200. Passages that only moved are none. */
  passages: PassageChange[];
  /** Changes beyond those. */
  more: number;
}

/** Most changes that are listed one by one. */
const MOST = 200;
/** Most passages that may differ for their order to count; beyond it (a page of another story) only their texts do. */
const MOST_EDITS = 2000;
/** Share of their words that two passages must have in common to be one that was edited. */
const ALIKE = 0.5;
/** Number of new passages in a row among which the counterpart of an old one is looked for. */
const REACH = 8;

/** Compares an article with an earlier text of it, passage by passage. Time is linear but for a bounded part. */
export function textChanges(
  before: Pick<Article, 'title' | 'passages'>,
  after: Pick<Article, 'title' | 'passages'>,
): TextChanges {
  const found = hunks(before.passages, after.passages).flatMap(pairUp);
  const listed = found
    .slice(0, MOST)
    .map(({ old, now }) => changeOf(old, now))
    .filter((change) => change !== null);
  return {
    title: before.title === after.title ? null : diffWords(before.title, after.title),
    passages: listed,
    more: Math.max(0, found.length - MOST),
  };
}

/** Passages that went and came at one place. */
interface Hunk {
  old: Passage[];
  now: Passage[];
}

function hunks(before: readonly Passage[], after: readonly Passage[]): Hunk[] {
  const comparator = (a: Passage, b: Passage) => a.text === b.text;
  const parts = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_EDITS });
  const all: Hunk[] = parts ? [] : [{ old: [...before], now: [...after] }];
  let open: Hunk | null = null;
  for (const { added, removed, value } of parts ?? []) {
    if (!added && !removed) {
      open = null;
      continue;
    }
    if (!open) {
      open = { old: [], now: [] };
      all.push(open);
    }
    open[added ? 'now' : 'old'].push(...value);
  }
  return withoutMoved(all);
}

/** The changes without text that only moved: text removed in one place and added in another is nothing new. */
function withoutMoved(all: Hunk[]): Hunk[] {
  const count = (side: keyof Hunk) => {
    const counts = new Map<string, number>();
    for (const hunk of all) for (const { text } of hunk[side]) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const counts = { old: count('old'), now: count('now') };
  const rest = (passages: Passage[], others: Map<string, number>) =>
    passages.filter(({ text }) => {
      const left = others.get(text) ?? 0;
      others.set(text, left - 1);
      return left <= 0;
    });
  return all.map(({ old, now }) => ({ old: rest(old, counts.now), now: rest(now, counts.old) }));
}

interface Pair {
  old: Passage | null;
  now: Passage | null;
}

/** Pairs removed passages with the added ones that replace them, where they are alike; each side keeps its order. */
function pairUp({ old, now }: Hunk): Pair[] {
  const words = now.map(({ text }) => wordsOf(text));
  const pairs: Pair[] = [];
  let next = 0;
  for (const one of old) {
    const own = wordsOf(one.text);
    let [best, most] = [-1, 0];
    for (let i = next; i < Math.min(now.length, next + REACH); i++) {
      const likeness = alike(own, words[i] ?? new Set());
      if (likeness >= ALIKE && likeness > most) [best, most] = [i, likeness];
    }
    for (const passage of best < 0 ? [] : now.slice(next, best)) pairs.push({ old: null, now: passage });
    pairs.push({ old: one, now: now[best] ?? null });
    if (best >= 0) next = best + 1;
  }
  return [...pairs, ...now.slice(next).map((passage) => ({ old: null, now: passage }))];
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

/** Words that both have, as a share of all that either has (Dice). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size > 0 ? (2 * shared) / (a.size + b.size) : 0;
}

function changeOf(old: Passage | null, now: Passage | null): PassageChange | null {
  if (old && now) {
    const parts = diffWords(old.text, now.text);
    return parts.some(({ change }) => change !== 'same')
      ? { type: 'edited', passage: now.n, before: old.n, parts }
      : null;
  }
  if (now) return { type: 'added', passage: now.n, text: now.text };
  return old ? { type: 'removed', before: old.n, text: old.text } : null;
}
