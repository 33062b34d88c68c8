import type { Block } from './block';

/** Share of a block's text that is links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.linkChars / Math.max(1, block.text.length);
}

/** True when the text ends as a sentence does; the sign that closes a story may stand behind it. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？」』।؟"”»’')\]]\s*[■□▪●◆◼♦★]?\s*$/u.test(text.length > 20 ? text.slice(-20) : text);
}

const HEADING = /^h[1-6]$/;
/** Characters from which a block is taken for a paragraph. */
const PARAGRAPH = 80;

export function isHeading(block: Block): boolean {
  return HEADING.test(block.tag);
}

/** True when the block is as long as a paragraph and is no list of links. */
export function isParagraph(block: Block): boolean {
  return linkShare(block) < 0.4 && block.weight >= PARAGRAPH && !isHeading(block);
}
