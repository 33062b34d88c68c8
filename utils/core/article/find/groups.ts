import type { Block } from './block';
import type { Box } from './box';

/** The blocks of a list that stand in one box: from the index `from` to the one before `to`. */
export interface Group {
  box: Box;
  from: number;
  to: number;
}

/**
 * The index in `blocks` of the first block whose place in the page is `index` or later; they are in the page's order.
 */
function placeOf(blocks: readonly Block[], index: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the blocks, which are in the page's order, that stand in the box. */
export function groupIn(blocks: readonly Block[], box: Box): Group {
  return { box, from: placeOf(blocks, box.first), to: placeOf(blocks, box.end) };
}

/** Adds the blocks of a group to those found. */
export function addGroup(found: Set<Block>, blocks: readonly Block[], { from, to }: Group): void {
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (block) found.add(block);
  }
}

/**
 * Every box below `root` (or every box) that holds one of the blocks, which are in the page's order, inner ones first. What
 * stands in a box is a run of the list, so the work grows with blocks and boxes, not with their product.
 */
export function groupsOf(blocks: readonly Block[], root: Box | null): Group[] {
  const groups: Group[] = [];
  const seen = new Set<Box>();
  for (const block of blocks) {
    for (let at: Box | null = block.box; at && at !== root && !seen.has(at); at = at.parent) {
      seen.add(at);
      groups.push(groupIn(blocks, at));
    }
  }
  return groups;
}

/** The smallest box that holds all the blocks; null for none. */
export function boxAround(blocks: readonly Block[]): Box | null {
  let around: Box | null = blocks[0]?.box ?? null;
  for (const block of blocks) while (around && !around.holds(block.box)) around = around.parent;
  return around;
}

/** Sums a measure over any run of the blocks at once. */
export function runningSum(
  blocks: readonly Block[],
  measure: (block: Block) => number,
): (run: { from: number; to: number }) => number {
  const sums = new Float64Array(blocks.length + 1);
  let sum = 0;
  let at = 0;
  for (const block of blocks) {
    sum += measure(block);
    at += 1;
    sums[at] = sum;
  }
  return ({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** Text under boxes of each mark; a box within another one of the same mark adds nothing to it. */
export function textByMark(
  groups: readonly Group[],
  root: Box | null,
  text: (run: { from: number; to: number }) => number,
): Map<string, number> {
  const marked = new Map<string, number>();
  const isMarkedAround = (box: Box, mark: string) => {
    for (let at = box.parent; at && at !== root; at = at.parent) if (at.reasons.includes(mark)) return true;
    return false;
  };
  for (const group of groups) {
    for (const mark of new Set(group.box.reasons)) {
      if (!isMarkedAround(group.box, mark)) marked.set(mark, (marked.get(mark) ?? 0) + text(group));
    }
  }
  return marked;
}

/**
 * A yes-or-no question about boxes, which a box answers by itself or, where `own` gives null, leaves to the box around
 * it; outside the page the answer is no. Each box is asked once.
 */
export function throughParents(own: (box: Box) => boolean | null): (box: Box) => boolean {
  const known = new Map<Box, boolean>();
  const answer = (box: Box | null): boolean => {
    if (box === null) return false;
    let found = known.get(box);
    if (found === undefined) {
      found = own(box) ?? answer(box.parent);
      known.set(box, found);
    }
    return found;
  };
  return answer;
}
