import { boxReasons, linkShare } from './boilerplate';
import type { PageBlocks } from './page-blocks';

/** Characters from which a block counts as prose. */
const PROSE = 60;

/**
 * Indices of the blocks of the element that holds the most prose of its own, a simple search of linear cost: for pages
 * that Readability finds nothing in, fails on or would take too long for.
 */
export function proseBlocks(page: PageBlocks): Set<number> {
  const scores = new Map<Element, number>();
  const isProse = (index: number): boolean => {
    const block = page.blocks[index];
    return block !== undefined && block.text.length >= PROSE && linkShare(block) < 0.35;
  };
  for (const block of page.blocks) {
    if (!isProse(block.index)) continue;
    let share = 1;
    let at: Element | null = block.element.parentElement;
    for (let level = 0; at && level < 4; level++, at = at.parentElement) {
      if (boxReasons(at).length > 0) share *= 0.3;
      scores.set(at, (scores.get(at) ?? 0) + Math.min(block.text.length, 1000) * share);
      share *= 0.7;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  const found = new Set<number>();
  if (best === null) return found;
  for (const block of page.blocks) if (best.contains(block.element)) found.add(block.index);
  return found;
}
