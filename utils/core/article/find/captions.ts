import type { Block } from './block';
import { isHeading, isParagraph } from './block-signs';
import type { Box } from './box';
import { groupsOf } from './groups';

/** Words that a picture's box may hold as its caption and credit. */
const CAPTION_WORDS = 80;
/** A paragraph of this weight is no caption. */
const LONG_PARAGRAPH = 150;
/** Captions are no more than this share of the paragraphs; with more, the pictures carry the story. */
const MOST_CAPTIONS = 0.4;

/** Blocks in small boxes of pictures and videos: their captions and credits. */
export function findCaptions(inside: readonly Block[], root: Box): Set<Block> {
  const found = new Set<Block>();
  for (const { box, from, to } of groupsOf(inside, root)) {
    if (!box.media || to - from > 4 || /^(?:P|H[1-6]|LI|TD|TR|TABLE|TBODY)$/.test(box.name)) continue;
    const blocks = inside.slice(from, to);
    const total = blocks.reduce((sum, block) => sum + block.words, 0);
    if (total > CAPTION_WORDS || blocks.some(isHeading)) continue;
    for (const block of blocks) if (block.tag !== 'p' || block.weight < LONG_PARAGRAPH) found.add(block);
  }
  const weigh = (blocks: Iterable<Block>) =>
    [...blocks].filter(isParagraph).reduce((sum, block) => sum + block.weight, 0);
  return weigh(found) > MOST_CAPTIONS * weigh(inside) ? new Set() : found;
}
