import { CAPTION_WORDS, CAPTIONS_SHARE, LONG_CAPTION_CHARS } from '../../constants/article';
import type { Block } from './block';
import { isHeading, isParagraph } from './block-signs';
import type { Box } from './box';
import { groupsOf } from './groups';

/** Blocks in small boxes of pictures and videos: their captions and credits. */
export function findCaptions(inside: readonly Block[], root: Box): Set<Block> {
  const found = new Set<Block>();
  for (const { box, from, to } of groupsOf(inside, root)) {
    if (!box.media || to - from > 4 || /^(?:P|H[1-6]|LI|TD|TR|TABLE|TBODY)$/.test(box.name)) continue;
    const blocks = inside.slice(from, to);
    const total = blocks.reduce((sum, block) => sum + block.words, 0);
    if (total > CAPTION_WORDS || blocks.some(isHeading)) continue;
    for (const block of blocks) if (block.tag !== 'p' || block.weight < LONG_CAPTION_CHARS) found.add(block);
  }
  const weigh = (blocks: Iterable<Block>) =>
    [...blocks].filter(isParagraph).reduce((sum, block) => sum + block.weight, 0);
  return weigh(found) > CAPTIONS_SHARE * weigh(inside) ? new Set() : found;
}
