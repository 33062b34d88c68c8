import type { Block } from './block';
import { endsSentence, isHeading, isParagraph, linkShare, weightOf } from './block-signs';
import type { Box } from './box';
import type { PageBlocks } from './page-blocks';

/** Blocks under each box below the root. */
function grouped(inside: readonly Block[], root: Box): Map<Box, Block[]> {
  const groups = new Map<Box, Block[]>();
  for (const block of inside) {
    for (let at: Box | null = block.box; at && at !== root; at = at.parent) {
      const group = groups.get(at);
      if (group) group.push(block);
      else groups.set(at, [block]);
    }
  }
  return groups;
}

/** Words of a text, as of a script that sets spaces: in others, some six letters of ours make a word. */
function words(text: string): number {
  return Math.max(text.split(/\s+/).length, isUnspaced(text) ? Math.round(weightOf(text) / 6) : 0);
}

function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}

/** A line that leads to another page as a whole. */
function isLine(block: Block): boolean {
  return linkShare(block) > 0.9 && (words(block.text) >= 3 || weightOf(block.text) >= 20);
}

/** A box that leads to another story: a headline as a link, with a few words on it or none. */
function isTeaser(blocks: readonly Block[]): boolean {
  const line = blocks.find(isLine);
  if (!line) return false;
  const rest = blocks.filter((block) => block !== line).reduce((sum, block) => sum + words(block.text), 0);
  return rest <= MOST_WORDS;
}
const MOST_WORDS = 60;
/** Whether a box has no more words than a teaser. */
function isShort(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + words(block.text), 0) <= 2 * MOST_WORDS;
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
  const makes = new Map<Box, Map<string, Block[][]>>();
  for (const [box, blocks] of grouped(page.blocks, page.root)) {
    if (!box.parent || /^(?:P|H[1-6])$/.test(box.name)) continue;
    const siblings = makes.get(box.parent) ?? new Map<string, Block[][]>();
    makes.set(box.parent, siblings);
    // An item is an item, whatever it is called.
    const make = box.name === 'LI' ? box.name : `${box.name} ${box.classes}`;
    const alike = siblings.get(make);
    if (alike) alike.push(blocks);
    else siblings.set(make, [blocks]);
  }
  for (const siblings of makes.values()) {
    for (const alike of siblings.values()) {
      if (alike.length < FEWEST || alike.filter(isTeaser).length < MOSTLY * alike.length) continue;
      for (const blocks of alike.filter(isShort)) for (const block of blocks) found.add(block);
    }
  }
  return found;
}

/** Blocks of single boxes inside the story that lead to another one. */
export function findTeasers(inside: readonly Block[], root: Box): Set<Block> {
  const found = new Set<Block>();
  const all = inside.reduce((sum, block) => sum + words(block.text), 0);
  for (const [box, blocks] of grouped(inside, root)) {
    if (/^(?:P|H[1-6]|LI)$/.test(box.name) || blocks.length > MOST_LINES || !isTeaser(blocks)) continue;
    const own = blocks.reduce((sum, block) => sum + words(block.text), 0);
    if (own <= MOST_OF_STORY * all) for (const block of blocks) found.add(block);
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
  let level = 0;
  for (let at: Box | null = headline.box.cluster; at && at !== root && level < MOST_LEVELS; at = at.parent, level++) {
    const own = at;
    const make = `${own.name} ${own.classes.replace(/\S*\d\S*/g, '')}`;
    const isOther = (box: Box) =>
      box !== own && box.depth === own.depth && `${box.name} ${box.classes.replace(/\S*\d\S*/g, '')}` === make;
    const others = new Map<Box, Block[]>();
    for (const block of inside) {
      for (let up: Box | null = block.box; up && up !== root; up = up.parent) {
        if (!isOther(up)) continue;
        const other = others.get(up);
        if (other) other.push(block);
        else others.set(up, [block]);
        break;
      }
    }
    const mine = inside.filter((block) => own.holds(block.box) && isParagraph(block)).length;
    for (const blocks of others.values()) {
      const isStory = blocks.some((block) => block.tag === headline.tag) && blocks.filter(isParagraph).length >= 2;
      if (isStory && mine >= 2) for (const block of blocks) found.add(block);
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
  for (const [box, blocks] of grouped(inside, root)) {
    if (!box.media || /^(?:P|H[1-6]|LI|TD|TR|TABLE|TBODY)$/.test(box.name) || blocks.length > 4) continue;
    const total = blocks.reduce((sum, block) => sum + words(block.text), 0);
    if (total > CAPTION_WORDS || blocks.some(isHeading)) continue;
    for (const block of blocks) if (block.tag !== 'p' || weightOf(block.text) < LONG_PARAGRAPH) found.add(block);
  }
  const weigh = (blocks: Iterable<Block>) =>
    [...blocks].filter(isParagraph).reduce((sum, block) => sum + weightOf(block.text), 0);
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
    weightOf(block.text) < MOST_OF_SCRAP &&
    !endsSentence(block.text);
}
