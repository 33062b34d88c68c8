import { BOX_OF_STORY_SHARE, BOXES_OF_STORY_SHARE, STRONG_BOX_OF_STORY_SHARE } from '../../constants/article';
import type { Block } from './block';
import type { Box } from './box';
import { isStrongReason } from './box-reasons';
import { groupsOf, runningSum, textByMark } from './groups';

/**
 * Gives the mark of the box inside the story in which a block stands; null for none. Marks that would take much of the
 * story away, each or together, do not count: this page marks its story so.
 */
export function boxMarks(paragraphs: readonly Block[], root: Box): (block: Block) => string | null {
  const text = runningSum(paragraphs, (block) => block.weight - block.linkChars);
  const taken = textByMark(groupsOf(paragraphs, root), root, text);
  const all = text({ from: 0, to: paragraphs.length });
  const isSmall = (mark: string) => (taken.get(mark) ?? 0) <= all * BOX_OF_STORY_SHARE;
  const isBounded = (mark: string) =>
    isSmall(mark) || (isStrongReason(mark) && (taken.get(mark) ?? 0) <= all * STRONG_BOX_OF_STORY_SHARE);
  const inSmall = markTest(root, isSmall);
  const together = paragraphs.reduce(
    (sum, block) => (inSmall(block) === null ? sum : sum + block.weight - block.linkChars),
    0,
  );
  return together <= all * BOXES_OF_STORY_SHARE
    ? markTest(root, isBounded)
    : markTest(root, (mark) => isBounded(mark) && !isSmall(mark));
}

/** Gives the first such mark of the boxes around a block, below `root`. */
function markTest(root: Box, counts: (mark: string) => boolean): (block: Block) => string | null {
  const known = new Map<Box, string | null>();
  const answer = (box: Box | null): string | null => {
    if (box === null || box === root || box.depth <= root.depth) return null;
    let found = known.get(box);
    if (found === undefined) {
      found = box.reasons.find(counts) ?? answer(box.parent);
      known.set(box, found);
    }
    return found;
  };
  return (block) => answer(block.box);
}
