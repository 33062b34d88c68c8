import type { Block } from './block';
import { groupIn } from './groups';
import { isOffer } from './offer-words';

/** Words that a box with an offer to subscribe holds at most. */
const MOST_WORDS = 150;

/** Blocks of boxes that offer a subscription; a box with the story's opening in it is none, whatever it offers. */
export function findOffers(inside: readonly Block[], opening: Block | undefined): Set<Block> {
  const found = new Set<Block>();
  for (const block of inside) {
    if (!isOffer(block)) continue;
    const box = block.box.cluster;
    if (!opening || box.holds(opening.box)) continue;
    const { from, to } = groupIn(inside, box);
    const blocks = inside.slice(from, to);
    const words = blocks.reduce((sum, other) => sum + other.text.split(' ').length, 0);
    if (words <= MOST_WORDS) for (const other of blocks) found.add(other);
  }
  return found;
}
