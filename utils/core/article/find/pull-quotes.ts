import type { Block } from './block';
import { isParagraph } from './block-signs';
import type { Box } from './box';
import { groupIn } from './groups';

/** A pull quote is no longer and no shorter, in characters; what it repeats is longer by this factor. */
const LONGEST = 400;
const SHORTEST = 24;
const LONGER = 1.2;
/** Share of the words of a quotation in a box for pull quotes that one paragraph holds, where an editor shortened it. */
const MOSTLY = 0.8;
/** Blocks and paragraphs that are compared: pages with more are no stories with pull quotes. */
const MOST_COMPARED = 400;
/** Lines that a pull quote's box holds: the quotation, a speaker, an office. */
const MOST_LINES = 4;

const NAMED = /pull[-_]?(?:ed)?[-_]?quote|quote[-_]?pull/i;

/**
 * Repeats of the story's own sentences, set large between its paragraphs, with the speaker's name below them. A sentence
 * that stands nowhere else is none, however it is set.
 */
export function findPullQuotes(inside: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
  const paragraphs = inside.filter(isParagraph).slice(0, MOST_COMPARED);
  const first = paragraphs[0]?.index ?? 0;
  const running = clustersOfText(paragraphs);
  let compared = 0;
  for (const block of inside) {
    if (block.index <= first || !/^(?:p|div|blockquote|q|span|aside|figure)$/.test(block.tag)) continue;
    if (block.text.length > LONGEST || block.text.length < SHORTEST) continue;
    compared += 1;
    if (compared > MOST_COMPARED) break;
    const box = boxNamed(block);
    if (box === null && running.has(block.box.cluster)) continue;
    if (
      !paragraphs.some(
        (other) => other !== block && (repeats(block, other) || (box !== null && shortens(block, other))),
      )
    )
      continue;
    const { from, to } = box ? groupIn(inside, box) : { from: 0, to: 0 };
    for (const part of to - from <= MOST_LINES ? inside.slice(from, to) : []) found.add(part);
    found.add(block);
  }
  return found;
}

/** The boxes in which paragraphs follow each other: what stands there is running text, and no quotation set apart. */
function clustersOfText(paragraphs: readonly Block[]): Set<Box> {
  const seen = new Set<Box>();
  const running = new Set<Box>();
  for (const { box } of paragraphs) (seen.has(box.cluster) ? running : seen).add(box.cluster);
  return running;
}

/** The box around the block that is called after a pull quote. */
function boxNamed(block: Block): Box | null {
  let at: Box | null = block.box;
  for (let level = 0; at && level < 4; level++, at = at.parent) if (NAMED.test(at.names)) return at;
  return null;
}

/** True when the whole quotation stands in the other, longer text. */
function repeats(block: Block, other: Block): boolean {
  return isLonger(other, block) && ` ${other.folded} `.includes(` ${block.folded} `);
}

/** True when most words of the quotation stand in the other text. */
function shortens(block: Block, other: Block): boolean {
  const words = block.folded.split(' ');
  const held = new Set(other.folded.split(' '));
  return isLonger(other, block) && words.filter((word) => held.has(word)).length >= MOSTLY * words.length;
}

function isLonger(other: Block, block: Block): boolean {
  return block.folded !== '' && other.folded.length >= LONGER * block.folded.length;
}
