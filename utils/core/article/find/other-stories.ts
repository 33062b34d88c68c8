import type { Block } from './block';
import { isHeading, isParagraph } from './block-signs';
import type { Box } from './box';
import { addGroup, groupIn, groupsOf, runningSum } from './groups';
import type { PageBlocks } from './page-blocks';

/** A story's box is so many boxes around its headline at most. */
const MOST_LEVELS = 12;

interface StoryBox {
  /** The blocks that were found. */
  inside: readonly Block[];
  /** The box that holds them. */
  root: Box;
  /** Titles of the story, folded. */
  titles: ReadonlySet<string>;
}

/**
 * Blocks of other stories that the page shows below this one: boxes of the make of one around this story's headline or
 * first words, each with a headline of its own.
 */
export function otherStories(page: PageBlocks, { inside, root, titles }: StoryBox): Set<Block> {
  const found = new Set<Block>();
  const isTitle = (block: Block) => titles.has(block.folded);
  const headline = page.blocks.find((block) => isTitle(block) && (isHeading(block) || root.holds(block.box)));
  if (!headline) return found;
  const next = nextHeadline(page, { inside, headline, isTitle });
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
      if (isAlike && headings(group) > 0 && paragraphs(group) >= 2) addGroup(found, inside, group);
    }
    if (found.size > 0) return found;
  }
  return found;
}

interface Headed {
  inside: readonly Block[];
  headline: Block;
  isTitle(block: Block): boolean;
}

/**
 * The headline of the next story: a heading made like this story's, after some of its paragraphs and before some others.
 * A subhead stands among paragraphs, where the story's headline may not.
 */
function nextHeadline(page: PageBlocks, { inside, headline, isTitle }: Headed): Block | undefined {
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
