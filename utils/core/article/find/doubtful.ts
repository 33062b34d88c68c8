import type { Block } from './block';
import { endsSentence, isHeading, isParagraph, linkShare } from './block-signs';
import type { Box } from './box';
import { isStrongReason } from './box-reasons';
import { isCredit } from './credits';
import { throughParents } from './groups';
import { isLabel } from './labels';
import { isNotice } from './notices';
import type { PageBlocks } from './page-blocks';
import type { Region } from './root';

/** Reasons for which whole paragraphs may be left out wrongly: a weak mark, many links, a box that looks like a teaser. */
const UNSURE =
  /^(?:links|scrap|dateline|hushed|box (?:ad|ads|aside|figure|infobox|factbox|expandable|toolbar|video|widget|meta|print))$/i;
const UNSURE_LINE = /^(?:scrap|box (?:infobox|factbox|toolbar))$/;
const MOST_LINKED = 0.4;
/** Boxes around a block in which a picture's caption is looked for, and blocks of such a box at most. */
const NEAR = 3;
const MOST_IN_FIGURE = 4;
/** A line of the region that was cut off an end of the story is no shorter. */
const SHORTEST = 15;
/** Fewer lines are a name or a date, unless those among the story's paragraphs have this share of its words. */
const FEWEST_LINES = 3;
const MUCH_IN_LINES = 0.04;
/** Lists of links in the story that have this share of its words are what it is about: offers, results, dates. */
const MUCH_LINKED = 0.5;
/** Boxes around an item of a list that stands among paragraphs. */
const NEAR_ITEM = 3;

export interface LeftOut {
  page: PageBlocks;
  region: Region;
  /** The story as found, with its standfirst. */
  story: readonly Block[];
  /** Why each block of the region was left out. */
  reasons: ReadonlyMap<Block, string>;
  /** Lists of other stories. */
  lists: ReadonlySet<Block>;
}

/**
 * Paragraphs that may be of the story and are not among its blocks, in the page's order: those left out of its region for
 * a weak reason, and those of the same article beside the region. A reader is told of them.
 */
export function findDoubtful({ page, region, story, reasons, lists }: LeftOut): Block[] {
  const kept = new Set(story);
  const said = new Set(story.map((block) => block.folded));
  const article = region.root.within(/^ARTICLE$/) ?? region.root.within(/^MAIN$/) ?? region.root;
  // What stands beside the region is the story's only where nothing says otherwise.
  const isMarked = throughParents((box: Box) => (box === article ? false : box.reasons.length > 0 ? true : null));
  const isApart = throughParents((box: Box) =>
    box === article ? false : box.reasons.some(isStrongReason) ? true : null,
  );
  const isLeftOut = (block: Block) => !kept.has(block) && !lists.has(block) && article.holds(block.box);
  const isOfStory = (block: Block) =>
    !said.has(block.folded) && !isNotice(block) && !isLabel(block) && !isCredit(block.text);
  const paragraphs = page.blocks.filter((block) => {
    if (!isLeftOut(block) || !isParagraph(block) || !endsSentence(block.text)) return false;
    const reason = reasons.get(block);
    if (reason === undefined ? isMarked(block.box) : !UNSURE.test(reason) || isApart(block.box)) return false;
    return !isAtPicture(block, article) && isOfStory(block);
  });
  const lines = page.blocks.filter((block) => {
    if (!isLeftOut(block) || !region.has(block) || isHeading(block) || isParagraph(block)) return false;
    const reason = reasons.get(block);
    if (reason !== undefined && (!UNSURE_LINE.test(reason) || isApart(block.box))) return false;
    return block.weight >= SHORTEST && linkShare(block) < MOST_LINKED && isOfStory(block);
  });
  const clusters = new Set(story.filter(isParagraph).map((block) => block.box.cluster));
  const among = lines.filter((block) => block.tag === 'p' && !reasons.has(block) && clusters.has(block.box.cluster));
  const told = lines.length >= FEWEST_LINES ? lines : wordsIn(among) >= MUCH_IN_LINES * wordsIn(story) ? among : [];
  const found = [...paragraphs, ...told];
  return [...found, ...linksIn({ page, region, story, reasons, lists }, clusters)].sort((a, b) => a.index - b.index);
}

/** The items of lists of links among the story's paragraphs, where there are so many that it consists of them. */
function linksIn({ page, region, story, reasons }: LeftOut, clusters: ReadonlySet<Box>): Block[] {
  const isAmong = (block: Block) => {
    let at: Box | null = block.box;
    for (let level = 0; at && level < NEAR_ITEM; level++, at = at.parent) if (clusters.has(at)) return true;
    return false;
  };
  const linked = page.blocks.filter(
    (block) =>
      block.tag === 'li' && /^(?:teaser|links)$/.test(reasons.get(block) ?? '') && region.has(block) && isAmong(block),
  );
  return wordsIn(linked) >= MUCH_LINKED * wordsIn(story) ? linked : [];
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

/** True for a line in a small box with a picture: most likely its caption. A quotation set as a figure is none. */
function isAtPicture(block: Block, article: Box): boolean {
  let at: Box | null = block.box;
  for (let level = 0; at && at !== article && level < NEAR; level++, at = at.parent) {
    if (at.name === 'FIGURE' || at.name === 'FIGCAPTION' || (at.media && at.end - at.first <= MOST_IN_FIGURE))
      return block.box.within(/^(?:BLOCKQUOTE|TABLE|PRE)$/) === null;
  }
  return false;
}
