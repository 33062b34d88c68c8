import {
  AROUND_IN_ARTICLE_SHARE,
  AROUND_SHARE,
  BESIDE_FACTOR,
  COMMON_MARK_SHARE,
  COMMON_STRONG_MARK_SHARE,
  HEAVIEST_PARAGRAPH_CHARS,
  LENDING_LEVELS,
  LENT_SHARE,
  NAMED_STORY_FACTOR,
} from '../../constants/article';
import { attribute } from '../dom/attribute';
import type { Block } from './block';
import { isHeading, isParagraph, linkShare } from './block-signs';
import type { Box } from './box';
import { isStrongReason } from './box-reasons';
import { groupIn, groupsOf, runningSum, textByMark, throughParents } from './groups';
import { asksForConsent, isNotice } from './notices';
import type { PageBlocks } from './page-blocks';
import { listsBeside, makeOf, outermost } from './pieces';

/** Least weight of the lines of a page that has no paragraphs. */
const SHORT = 20;

const STORY_NAME =
  /(?:^|[^a-z])(?:article|story|post|entry|content|news|artikel|beitrag|articulo|noticia)[-_]{0,2}(?:body|text|content|copy|main|detail|inner|txt)|articlebody|storybody|(?:^|[^a-z])(?:body|richtext|rich-text|prose)[-_]?(?:text|copy|content)?(?:$|[^a-z])/i;

function isNamedStory(box: Box): boolean {
  return (
    /\barticleBody\b/.test(attribute(box.element, 'itemprop')) || box.name === 'ARTICLE' || STORY_NAME.test(box.names)
  );
}

/** The region of the page in which the story stands. */
export interface Region {
  /** The box around all of it. */
  root: Box;
  /** True when the block stands in this region. */
  has(block: Block): boolean;
}

/**
 * True for a box marked as standing beside the story, by a reason that does not mark most of the page's text as well.
 */
type Beside = (box: Box) => boolean;

function besideTest(paragraphs: readonly Block[]): Beside {
  const weights = runningSum(paragraphs, (block) => block.weight);
  const marked = textByMark(groupsOf(paragraphs, null), null, weights);
  const all = weights({ from: 0, to: paragraphs.length });
  return (box) =>
    box.reasons.some(
      (reason) =>
        (marked.get(reason) ?? 0) < (isStrongReason(reason) ? COMMON_STRONG_MARK_SHARE : COMMON_MARK_SHARE) * all,
    );
}

/** The box that gathers most paragraphs close under itself. Lists of links and boxes beside the story count for little. */
function findHeart(page: PageBlocks, paragraphs: readonly Block[], isBeside: Beside): Box | null {
  const scores = new Map<Box, number>();
  for (const block of paragraphs) {
    let weight = Math.min(block.weight - block.linkChars, HEAVIEST_PARAGRAPH_CHARS);
    let at: Box | null = block.box.cluster;
    if (at !== block.box && isBeside(block.box)) weight *= BESIDE_FACTOR;
    for (let level = 0; at && level < LENDING_LEVELS; level++, at = at.parent) {
      if (isBeside(at)) weight *= BESIDE_FACTOR;
      scores.set(at, (scores.get(at) ?? 0) + weight);
      weight *= LENT_SHARE;
    }
  }
  const prose = runningSum(page.blocks, (block) => block.weight - block.linkChars);
  const links = runningSum(page.blocks, (block) => block.linkChars);
  let best: Box | null = null;
  let most = 0;
  for (const [box, sum] of scores) {
    const under = groupIn(page.blocks, box);
    const linked = links(under);
    const share = linked / Math.max(1, linked + prose(under));
    const score = sum * (1 - share) * (isNamedStory(box) ? NAMED_STORY_FACTOR : 1);
    if (score > most) [best, most] = [box, score];
  }
  return best;
}

function inStory({ box }: Block): boolean {
  return box.within(/^(?:ARTICLE|MAIN)$/) !== null;
}

/** Paragraphs of a box (`outer`) that are not in another one (`inner`) inside it, and in none that is marked as standing beside the story. */
function ringAround(
  paragraphs: readonly Block[],
  { inner, outer }: { inner: Box; outer: Box },
  isBeside: Beside,
): Block[] {
  const [within, around] = [groupIn(paragraphs, inner), groupIn(paragraphs, outer)];
  const isAside = throughParents((box) => (box === outer ? false : isBeside(box) ? true : null));
  return [...paragraphs.slice(around.from, within.from), ...paragraphs.slice(within.to, around.to)].filter(
    (block) => !isAside(block.box),
  );
}

/**
 * Finds the story's region: the box that gathers most paragraphs, and whatever stands near it in boxes of the same make
 * (a story divided by pictures or advertisements into several boxes), or in a ring with as much text again.
 */
export function findRegion(page: PageBlocks, strangers: ReadonlySet<Block>): Region | null {
  const all = page.blocks.filter((block) => isParagraph(block) && !block.box.hushed);
  const own = all.filter(
    (block) => !strangers.has(block) && !isNotice(block) && (inStory(block) || !asksForConsent(block.folded)),
  );
  const long = own.length > 0 ? own : all;
  const paragraphs =
    long.length > 0
      ? long
      : page.blocks.filter((block) => !isHeading(block) && linkShare(block) < 0.4 && block.weight >= SHORT);
  const isBeside = besideTest(paragraphs);
  const heart = findHeart(page, paragraphs, isBeside);
  if (!heart) return null;
  const inside = paragraphs.filter((block) => heart.holds(block.box));
  const makes = new Set(inside.map((block) => makeOf(block.box.cluster)).filter(Boolean));
  const weight = inside.reduce((sum, block) => sum + block.weight, 0);
  let root = heart;
  const parts = new Set([heart]);
  // Text between the root and the box that is looked at, none of it alike.
  let around: Block[] = [];
  let weightAround = 0;
  for (let up = heart.parent, inner = heart; up && !isBeside(up); inner = up, up = up.parent) {
    const ring = ringAround(paragraphs, { inner, outer: up }, isBeside);
    const alike = ring.filter((block) => makes.has(makeOf(block.box.cluster)));
    around = around.concat(ring);
    weightAround += ring.reduce((sum, block) => sum + block.weight, 0);
    const much =
      up !== page.root && weightAround > (up.within(/^ARTICLE$/) ? AROUND_IN_ARTICLE_SHARE : AROUND_SHARE) * weight;
    for (const block of much ? around : alike) parts.add(block.box.cluster);
    if (much || alike.length > 0) [root, around, weightAround] = [up, [], 0];
  }
  const lists = listsBeside(page, { parts, isBeside, strangers });
  for (const list of lists) parts.add(list);
  if (lists.length > 0 && root === heart) root = outermost(heart).parent ?? root;
  if (root === heart) return { root, has: (block) => heart.holds(block.box) };
  const isInPart = throughParents((box) => (parts.has(box) ? true : box.depth <= root.depth ? false : null));
  const inParts = (block: Block) => isInPart(block.box);
  const heads = headsOf(page, root, inParts);
  return { root, has: (block) => inParts(block) || heads.has(block) };
}

/** Headings between the parts that head one of them, but stand outside. */
function headsOf(page: PageBlocks, root: Box, inParts: (block: Block) => boolean): Set<Block> {
  const heads = new Set<Block>();
  const first = page.blocks.findIndex(inParts);
  let heading: Block | null = null;
  for (const block of page.blocks.slice(first)) {
    if (inParts(block)) {
      if (heading) heads.add(heading);
      heading = null;
    } else if (isHeading(block) && linkShare(block) < 0.5 && root.holds(block.box)) heading = block;
    else if (heading && block.text.length > 40) heading = null;
  }
  return heads;
}
