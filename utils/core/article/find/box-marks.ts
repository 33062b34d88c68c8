import type { Block } from './block';
import type { Box } from './box';
import { isStrongReason } from './box-reasons';
import { groupsOf, runningSum, textByMark } from './groups';

/** A "box" with this share of the story is the story in a box; with a strong mark, it takes this much. */
const TOO_MUCH = 0.3;
const FAR_TOO_MUCH = 0.6;
/** Boxes of small shares that take this much of the story together: this page calls the story's own parts so. */
const TOO_MUCH_TOGETHER = 0.5;

/**
 * Gives the mark of the box inside the story in which a block stands; null for none. Marks that would take much of the
 * story away, each or together, do not count: this page marks its story so.
 */
export function boxMarks(paragraphs: readonly Block[], root: Box): (block: Block) => string | null {
  const text = runningSum(paragraphs, (block) => block.weight - block.linkChars);
  const taken = textByMark(groupsOf(paragraphs, root), root, text);
  const all = text({ from: 0, to: paragraphs.length });
  const isSmall = (mark: string) => (taken.get(mark) ?? 0) <= all * TOO_MUCH;
  const isBounded = (mark: string) =>
    isSmall(mark) || (isStrongReason(mark) && (taken.get(mark) ?? 0) <= all * FAR_TOO_MUCH);
  const inSmall = markTest(root, isSmall);
  const together = paragraphs.reduce(
    (sum, block) => (inSmall(block) === null ? sum : sum + block.weight - block.linkChars),
    0,
  );
  return together <= all * TOO_MUCH_TOGETHER
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
