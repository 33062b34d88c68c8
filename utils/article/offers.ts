import type { Block } from './block';
import type { Box } from './box';
import { groupIn } from './groups';
import { isOffer } from './paywall';

/**
 * Blocks of offers to subscribe: the box that such an offer shares with others, where no block of the story's opening
 * stands in it; else the offer alone when it is a heading.
 */
export function findOffers(inside: readonly Block[], root: Box, opening: Block | undefined): Set<Block> {
  const found = new Set<Block>();
  for (const block of inside) {
    if (!isOffer(block)) continue;
    const box = block.box.cluster;
    const isApart = box !== root && root.holds(box) && !(opening && box.holds(opening.box));
    if (!isApart) continue;
    const { from, to } = groupIn(inside, box);
    for (const other of inside.slice(from, to)) found.add(other);
  }
  return found;
}
