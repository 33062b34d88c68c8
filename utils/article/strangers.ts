import type { Block } from './block';
import { endsSentence, isHeading, isParagraph, linkShare } from './block-signs';
import type { Box } from './box';
import { type Group, groupIn, groupsOf, runningSum } from './groups';
import type { PageBlocks } from './page-blocks';

/** A line that leads to another page as a whole. */
function isLine(block: Block): boolean {
  return linkShare(block) > 0.9 && (block.words >= 3 || block.weight >= 20);
}

/** Most words beside its line that a teaser has. */
const MOST_WORDS = 60;

/** Tells groups that lead to another story: a headline as a link, with a few words on it or none. */
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
      for (const group of alike) if (words(group) <= 2 * MOST_WORDS) add(found, blocks, group);
    }
  }
  return found;
}

function add(found: Set<Block>, blocks: readonly Block[], { from, to }: Group): void {
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (block) found.add(block);
  }
}

/** Blocks of single boxes inside the story that lead to another one. */
export function findTeasers(inside: readonly Block[], root: Box): Set<Block> {
  const found = new Set<Block>();
  const words = runningSum(inside, (block) => block.words);
  const isTeaser = teaserTest(inside, words);
  const all = words({ from: 0, to: inside.length });
  for (const group of groupsOf(inside, root)) {
    if (group.to - group.from > MOST_LINES || /^(?:P|H[1-6]|LI)$/.test(group.box.name) || !isTeaser(group)) continue;
    if (words(group) <= MOST_OF_STORY * all) add(found, inside, group);
  }
  return found;
}

/**
 * Blocks of other stories that the page shows below this one: boxes of the make of one around this story's headline or
 * first words, each with a headline of its own.
 */
export function otherStories(
  page: PageBlocks,
  inside: readonly Block[],
  root: Box,
  titles: ReadonlySet<string>,
): Set<Block> {
  const found = new Set<Block>();
  const isTitle = (block: Block) => titles.has(block.folded);
  const headline = page.blocks.find((block) => isTitle(block) && (isHeading(block) || root.holds(block.box)));
  if (!headline) return found;
  const next = nextHeadline(page, inside, headline, isTitle);
  for (const block of inside) if (next && block.index >= next.index) found.add(block);
  if (found.size > 0 || !root.holds(headline.box)) return found;
  const groups = groupsOf(inside, root);
  const paragraphs = runningSum(inside, (block) => (isParagraph(block) ? 1 : 0));
  const headings = runningSum(inside, (block) => (block.tag === headline.tag ? 1 : 0));
  let level = 0;
  for (let at: Box | null = headline.box.cluster; at && at !== root && level < MOST_LEVELS; at = at.parent, level++) {
    const own = at;
    if (paragraphs(groupIn(inside, own)) < 2) continue;
    for (const group of groups) {
      const { box } = group;
      const isAlike = box.depth === own.depth && box !== own && box.kind === own.kind;
      if (isAlike && headings(group) > 0 && paragraphs(group) >= 2) add(found, inside, group);
    }
    if (found.size > 0) return found;
  }
  return found;
}

/**
 * The headline of the next story: a heading made like this story's, after some of its paragraphs and before some others.
 * A subhead stands among paragraphs, where the story's headline may not.
 */
function nextHeadline(
  page: PageBlocks,
  inside: readonly Block[],
  headline: Block,
  isTitle: (block: Block) => boolean,
): Block | undefined {
  if (!isHeading(headline)) return undefined;
  const paragraphs = inside.filter(isParagraph);
  const clusters = new Set(paragraphs.map((block) => block.box.cluster));
  const after = paragraphs.filter((block) => block.index > headline.index);
  const second = after[1]?.index ?? Number.POSITIVE_INFINITY;
  const lastButOne = after.at(-2)?.index ?? -1;
  const isAmong = (block: Block) => clusters.has(block.box.cluster);
  return page.blocks.find((block) => {
    if (block.tag !== headline.tag || block.index <= headline.index || isTitle(block)) return false;
    if (block.box.classes !== headline.box.classes || block.box.name !== headline.box.name) return false;
    if (isAmong(block) !== isAmong(headline) || (headline.tag !== 'h1' && headline.box.classes === '')) return false;
    return block.index > second && block.index < lastButOne;
  });
}

/** A story's box is so many boxes around its headline at most. */
const MOST_LEVELS = 12;

/** Words that a picture's box may hold as its caption and credit. */
const CAPTION_WORDS = 80;
/** A paragraph of this weight is no caption. */
const LONG_PARAGRAPH = 150;
/** Captions are no more than this share of the paragraphs: else the story is told picture by picture. */
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

/** A scrap weighs no more. */
const MOST_OF_SCRAP = 400;

/**
 * Tells scraps: lines outside paragraphs that do not end as a sentence does, and do not stand in a run of line-broken text
 * of which the story is made.
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
