import type { Block } from './block';
import { linkShare } from './block-signs';
import type { Box } from './box';
import { addGroup, type Group, groupsOf, runningSum } from './groups';
import type { PageBlocks } from './page-blocks';

/** A line that leads to another page as a whole. */
function isLine(block: Block): boolean {
  return linkShare(block) > 0.9 && (block.words >= 3 || block.weight >= 20);
}

/** Most words beside its line that a teaser has. */
const MOST_WORDS = 60;

/** Recognises groups that lead to another story: a headline as a link, with a few words on it or none. */
function teaserTest(blocks: readonly Block[], words: (group: Group) => number): (group: Group) => boolean {
  const nextLine = new Uint32Array(blocks.length + 1).fill(blocks.length);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    nextLine[at] = block && isLine(block) ? at : (nextLine[at + 1] ?? blocks.length);
  }
  return (group) => {
    const at = nextLine[group.from] ?? blocks.length;
    return at < group.to && words(group) - (blocks[at]?.words ?? 0) <= MOST_WORDS;
  };
}

/** Boxes of one make that make a list, and the share of them that lead elsewhere. */
const FEWEST = 3;
const MOSTLY = 0.7;
/** Lines of a single teaser, and the share of the story's words that it has at most. */
const MOST_LINES = 4;
const MOST_OF_STORY = 0.25;

/** Blocks of lists of teasers, anywhere on the page: boxes of one make side by side, most of which lead to a story each. */
export function findTeaserLists(page: PageBlocks): Set<Block> {
  const found = new Set<Block>();
  const { blocks, root } = page;
  const words = runningSum(blocks, (block) => block.words);
  const isTeaser = teaserTest(blocks, words);
  const makes = new Map<Box, Map<string, Group[]>>();
  for (const group of groupsOf(blocks, root)) {
    const { box } = group;
    if (!box.parent || /^(?:P|H[1-6])$/.test(box.name)) continue;
    const siblings = makes.get(box.parent) ?? new Map<string, Group[]>();
    makes.set(box.parent, siblings);
    // An item is an item, whatever it is called.
    const make = box.name === 'LI' ? box.name : `${box.name} ${box.classes}`;
    const alike = siblings.get(make);
    if (alike) alike.push(group);
    else siblings.set(make, [group]);
  }
  for (const siblings of makes.values()) {
    for (const alike of siblings.values()) {
      if (alike.length < FEWEST || alike.filter(isTeaser).length < MOSTLY * alike.length) continue;
      for (const group of alike) if (words(group) <= 2 * MOST_WORDS) addGroup(found, blocks, group);
    }
  }
  return found;
}

/** Blocks of single boxes inside the story that lead to another one. */
export function findTeasers(inside: readonly Block[], root: Box): Set<Block> {
  const found = new Set<Block>();
  const words = runningSum(inside, (block) => block.words);
  const isTeaser = teaserTest(inside, words);
  const all = words({ from: 0, to: inside.length });
  for (const group of groupsOf(inside, root)) {
    if (group.to - group.from > MOST_LINES || /^(?:P|H[1-6]|LI)$/.test(group.box.name) || !isTeaser(group)) continue;
    if (words(group) <= MOST_OF_STORY * all) addGroup(found, inside, group);
  }
  return found;
}
