import type { Block } from './block';
import { endsSentence, isParagraph } from './block-signs';
import type { Box } from './box';

/** A scrap weighs no more. */
const MOST_OF_SCRAP = 400;

/**
 * Recognises scraps: lines outside paragraphs that do not end as a sentence does, and do not stand in a run of
 * line-broken text of which the story is made.
 */
export function scrapTest(inside: readonly Block[]): (block: Block) => boolean {
  const runs = new Map<Box, number>();
  for (const block of inside) if (isParagraph(block)) runs.set(block.box, (runs.get(block.box) ?? 0) + 1);
  return (block) =>
    !/^(?:p|li|dd|dt|h[1-6]|pre)$/.test(block.tag) &&
    block.boldChars < 0.8 * block.text.length &&
    (runs.get(block.box) ?? 0) < 2 &&
    block.weight < MOST_OF_SCRAP &&
    !endsSentence(block.text);
}
