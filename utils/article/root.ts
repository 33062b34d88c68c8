import type { Block } from './block';
import { isHeading, isParagraph, linkShare, weightOf } from './block-signs';
import type { Box } from './box';
import { isStrongReason } from './box-reasons';
import { asksForConsent, isNotice } from './labels';
import type { PageBlocks } from './page-blocks';

/** A paragraph lends this share of its weight to each next box around it, so many boxes up. */
const FADING = 0.6;
const LEVELS = 4;
/** A long paragraph weighs no more than this: one wall of text is no story of many paragraphs. */
const HEAVIEST = 700;
/** A mark on more of the page's paragraphs than this share tells nothing. */
const MOST = 0.5;
const MOST_STRONG = 0.9;
/** Text around the heart of this share of its own is of the story. */
const MUCH = 0.6;
const MUCH_IN_ARTICLE = 0.15;
/** Boxes around the heart that are looked at, and looks at paragraphs in all. */
const MOST_STEPS = 40;
const MOST_LOOKS = 40_000;
/** What is left of the weight in a box that is marked as standing beside a story. */
const BESIDE = 0.25;
/** Least weight of the lines of a page that has no paragraphs. */
const SHORT = 20;
/** What the story's own names are worth. */
const NAMED = 1.6;

const STORY_NAME =
  /(?:^|[^a-z])(?:article|story|post|entry|content|news|artikel|beitrag|articulo|noticia)[-_]{0,2}(?:body|text|content|copy|main|detail|inner|txt)|articlebody|storybody|(?:^|[^a-z])(?:body|richtext|rich-text|prose)[-_]?(?:text|copy|content)?(?:$|[^a-z])/i;

function isNamedStory(box: Box): boolean {
  return (
    /\barticleBody\b/.test(box.element.getAttribute('itemprop') ?? '') ||
    box.name === 'ARTICLE' ||
    STORY_NAME.test(box.names)
  );
}

/** Own text, without links, under each box. */
function proseUnder(blocks: readonly Block[]): Map<Box, number> {
  const under = new Map<Box, number>();
  for (const block of blocks) {
    const own = weightOf(block.text) - block.linkChars;
    for (let at: Box | null = block.box; at; at = at.parent) under.set(at, (under.get(at) ?? 0) + own);
  }
  return under;
}

/** Link text under each box. */
function linksUnder(blocks: readonly Block[]): Map<Box, number> {
  const under = new Map<Box, number>();
  for (const block of blocks) {
    if (block.linkChars === 0) continue;
    for (let at: Box | null = block.box; at; at = at.parent) under.set(at, (under.get(at) ?? 0) + block.linkChars);
  }
  return under;
}

/** Where the story stands. */
export interface Region {
  /** The box around all of it. */
  root: Box;
  /** Whether the block stands where the story does. */
  has(block: Block): boolean;
}

/** Whether a box is marked as standing beside the story, by a reason that does not mark most of the page's text as well. */
type Beside = (box: Box) => boolean;

function besideTest(paragraphs: readonly Block[]): Beside {
  const marked = new Map<string, number>();
  let all = 0;
  for (const block of paragraphs) {
    const weight = weightOf(block.text);
    all += weight;
    const reasons = new Set<string>();
    for (let at: Box | null = block.box; at; at = at.parent) for (const reason of at.reasons) reasons.add(reason);
    for (const reason of reasons) marked.set(reason, (marked.get(reason) ?? 0) + weight);
  }
  return (box) =>
    box.reasons.some((reason) => (marked.get(reason) ?? 0) < (isStrongReason(reason) ? MOST_STRONG : MOST) * all);
}

/** The box that gathers most paragraphs close under itself. Lists of links and boxes beside the story count for little. */
function findHeart(page: PageBlocks, paragraphs: readonly Block[], isBeside: Beside): Box | null {
  const scores = new Map<Box, number>();
  for (const block of paragraphs) {
    let weight = Math.min(weightOf(block.text) - block.linkChars, HEAVIEST);
    let at: Box | null = block.box.cluster;
    if (at !== block.box && isBeside(block.box)) weight *= BESIDE;
    for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
      if (isBeside(at)) weight *= BESIDE;
      scores.set(at, (scores.get(at) ?? 0) + weight);
      weight *= FADING;
    }
  }
  const prose = proseUnder(page.blocks);
  const links = linksUnder(page.blocks);
  let best: Box | null = null;
  let most = 0;
  for (const [box, sum] of scores) {
    const linked = links.get(box) ?? 0;
    const share = linked / Math.max(1, linked + (prose.get(box) ?? 0));
    const score = sum * (1 - share) * (isNamedStory(box) ? NAMED : 1);
    if (score > most) [best, most] = [box, score];
  }
  return best;
}

function inStory({ box }: Block): boolean {
  return box.within(/^(?:ARTICLE|MAIN)$/) !== null;
}

/** What a template gives boxes of one make in common; empty where it names none of them. */
function makeOf(box: Box): string {
  return box.classes === '' ? '' : `${box.name} ${box.classes}`;
}

/**
 * Finds the story's region: the heart, and whatever stands near it in boxes of the same make (a story parted by pictures
 * or advertisements into several boxes), or in as much text again.
 */
export function findRegion(page: PageBlocks, strangers: ReadonlySet<Block>): Region | null {
  const all = page.blocks.filter(isParagraph);
  const own = all.filter(
    (block) => !strangers.has(block) && !isNotice(block.folded) && (inStory(block) || !asksForConsent(block.folded)),
  );
  const long = own.length > 0 ? own : all;
  const paragraphs =
    long.length > 0
      ? long
      : page.blocks.filter((block) => !isHeading(block) && linkShare(block) < 0.4 && weightOf(block.text) >= SHORT);
  const isBeside = besideTest(paragraphs);
  const heart = findHeart(page, paragraphs, isBeside);
  if (!heart) return null;
  const inside = paragraphs.filter((block) => heart.holds(block.box));
  const makes = new Set(inside.map((block) => makeOf(block.box.cluster)).filter(Boolean));
  const weight = inside.reduce((sum, block) => sum + weightOf(block.text), 0);
  const beside = (block: Block, root: Box) => {
    for (let at: Box | null = block.box; at && at !== root; at = at.parent) if (isBeside(at)) return true;
    return false;
  };
  let root = heart;
  const parts = new Set([heart]);
  // Each box around is a walk over all paragraphs: on a page of many, only the nearest are looked at.
  let steps = Math.max(3, Math.min(MOST_STEPS, Math.floor(MOST_LOOKS / Math.max(1, paragraphs.length))));
  for (let up = heart.parent; up && !isBeside(up) && steps > 0; up = up.parent, steps--) {
    const around = paragraphs.filter((block) => up?.holds(block.box) && !root.holds(block.box) && !beside(block, up));
    const alike = around.filter((block) => makes.has(makeOf(block.box.cluster)));
    const much =
      up !== page.root &&
      around.reduce((sum, block) => sum + weightOf(block.text), 0) >
        (up.within(/^ARTICLE$/) ? MUCH_IN_ARTICLE : MUCH) * weight;
    for (const block of much ? around : alike) parts.add(block.box.cluster);
    if (much || alike.length > 0) root = up;
  }
  if (root === heart) return { root, has: (block) => heart.holds(block.box) };
  const inParts = (block: Block) => {
    for (let at: Box | null = block.box; at && at.depth >= root.depth; at = at.parent) if (parts.has(at)) return true;
    return false;
  };
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
