import type { Block } from './block';
import type { Box } from './box';
import { groupIn } from './groups';
import type { PageBlocks } from './page-blocks';

/** The name and classes that a template gives to all boxes of one make; empty where it gives no classes. */
export function makeOf(box: Box): string {
  return box.classes === '' ? '' : `${box.name} ${box.classes}`;
}

/** Share of a part's text that may be links. */
const MOST_LINKED = 0.3;

/**
 * Boxes right beside the parts and of the same make, in which no paragraph stands: where each piece of a story has a box
 * of its own, its lists and short lines have one as well.
 */
export function listsBeside(
  page: PageBlocks,
  {
    parts,
    isBeside,
    strangers,
  }: { parts: ReadonlySet<Box>; isBeside(box: Box): boolean; strangers: ReadonlySet<Block> },
): Box[] {
  const found = new Set<Box>();
  for (const [parent, pieces] of piecesOf(parts)) {
    const { from, to } = groupIn(page.blocks, parent);
    for (const block of page.blocks.slice(from, to)) {
      const makes = new Set<string>();
      let at: Box | null = block.box;
      for (; at && at.parent !== parent; at = at.parent) makes.add(makeOf(at));
      if (!at || found.has(at) || pieces.boxes.has(at) || isBeside(at)) continue;
      makes.add(makeOf(at));
      if (pieces.makes.get(at.kind)?.some((make) => makes.has(make))) found.add(at);
    }
  }
  return [...found].filter((box) => {
    const { from, to } = groupIn(page.blocks, box);
    const blocks = page.blocks.slice(from, to);
    const [linked, all] = blocks.reduce(
      ([links, chars], block) => [links + block.linkChars, chars + block.text.length],
      [0, 0],
    );
    return linked <= MOST_LINKED * all && !blocks.some((block) => strangers.has(block));
  });
}

/** The pieces of a story that stand side by side in a box, each with its wrappers, and the makes of parts in them. */
interface Pieces {
  boxes: Set<Box>;
  /** Makes of parts, by the kind of the box that stands side by side with the others. */
  makes: Map<string, string[]>;
}

function piecesOf(parts: Iterable<Box>): Map<Box, Pieces> {
  const found = new Map<Box, Pieces>();
  for (const part of parts) {
    const box = outermost(part);
    const make = makeOf(part);
    if (make === '' || !box.parent) continue;
    const pieces = found.get(box.parent) ?? { boxes: new Set<Box>(), makes: new Map<string, string[]>() };
    found.set(box.parent, pieces);
    pieces.boxes.add(box);
    const makes = pieces.makes.get(box.kind) ?? [];
    if (!makes.includes(make)) pieces.makes.set(box.kind, [...makes, make]);
  }
  return found;
}

/** The widest box that holds nothing but this one. */
export function outermost(box: Box): Box {
  let at = box;
  while (at.parent && at.parent.first === box.first && at.parent.end === box.end) at = at.parent;
  return at;
}
