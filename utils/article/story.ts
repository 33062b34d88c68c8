import { boxReasons, endsSentence, isLabel, isNotice, linkShare, weightOf } from './boilerplate';
import { isDateline } from './dateline';
import type { Block, PageBlocks } from './page-blocks';
import { folded } from './plain';
import { proseBlocks } from './prose-search';
import { readableBlocks } from './readability';
import { findStandfirst } from './standfirst';

/** The blocks that hold this share of what was found stand in one element, the story's. */
const MOST_OF_STORY = 0.6;
/** A "box" with this share of the story is the story in a box. */
const TOO_MUCH_FOR_BOX = 0.3;
/** Characters from which a block is taken for a paragraph. */
const PARAGRAPH = 80;

const HEADING = /^h[1-6]$/;

/** Text of the given blocks under each element that holds any. */
function weigh(blocks: Block[], stop: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    const own = block.text.length - block.linkChars;
    for (let at: Element | null = block.element; at; at = at === stop ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + own);
    }
  }
  return weights;
}

/** The innermost element that holds most of the weight. */
function heart(weights: Map<Element, number>, body: Element): Element {
  const enough = (weights.get(body) ?? 0) * MOST_OF_STORY;
  let at = body;
  for (let next: Element | undefined = body; next; ) {
    at = next;
    next = [...at.children].find((child) => (weights.get(child) ?? 0) > enough);
  }
  return at;
}

function isParagraph(block: Block): boolean {
  return !HEADING.test(block.tag) && weightOf(block.text) >= PARAGRAPH && linkShare(block) < 0.4;
}

/**
 * Tells whether a block stands in a box inside the story. A reason that would take much of the story away is none: this
 * page names its story so.
 */
function boxTest(weights: Map<Element, number>, root: Element): (block: Block) => boolean {
  const most = (weights.get(root) ?? 0) * TOO_MUCH_FOR_BOX;
  const taken = new Map<string, number>();
  for (const [element, weight] of weights) {
    if (element === root || !root.contains(element)) continue;
    for (const reason of new Set(boxReasons(element))) taken.set(reason, (taken.get(reason) ?? 0) + weight);
  }
  const known = new Map<Element, boolean>();
  return (block) => {
    const path: Element[] = [];
    let inBox = false;
    for (let at: Element | null = block.element; at && at !== root && at.nodeName !== 'BODY'; at = at.parentElement) {
      const answer = known.get(at);
      if (answer !== undefined) {
        inBox = answer;
        break;
      }
      path.push(at);
    }
    for (const element of path.reverse()) {
      inBox ||= !element.contains(root) && boxReasons(element).some((reason) => (taken.get(reason) ?? 0) < most);
      known.set(element, inBox);
    }
    return inBox;
  };
}

/** Paragraphs that the first search missed: in between what it found, in the same elements. */
function missed(page: PageBlocks, kept: Set<number>): Set<number> {
  const parents = new Map<Element, number>();
  const order = [...kept].sort((a, b) => a - b);
  for (const index of order) {
    const block = page.blocks[index];
    const parent = block && isParagraph(block) ? block.element.parentElement : null;
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  const found = new Set(kept);
  for (const block of page.blocks) {
    const parent = block.element.parentElement;
    if (parent && (parents.get(parent) ?? 0) >= 2 && linkShare(block) < 0.5) found.add(block.index);
  }
  return found;
}

export interface StorySigns {
  /** The story's titles: they are no part of the text. */
  titles: string[];
  /** The page's description of itself, often the standfirst. */
  description: string;
  /** True when time is over. */
  hurry?: (() => boolean) | undefined;
}

/** The story's blocks in reading order: what the page tells, without the boxes, labels and links that stand around it. */
export function findStory(page: PageBlocks, signs: StorySigns): Block[] {
  const { body } = page.skeleton;
  // Readability cannot be interrupted: when time is short, or it finds nothing, the simple search does.
  let kept = signs.hurry?.() ? new Set<number>() : readableBlocks(page);
  if (kept.size === 0) kept = proseBlocks(page);
  const first = page.blocks.filter((block) => kept.has(block.index));
  const weights = weigh(first.filter(isParagraph), body);
  const root = heart(weights, body);
  const inBox = boxTest(weights, root);
  const wanted = missed(page, kept);
  const titles = new Set(signs.titles.map(folded));
  const told = page.blocks.filter((block) => {
    if (!wanted.has(block.index) || inBox(block)) return false;
    const text = folded(block.text);
    if (text === '' || titles.has(text)) return false;
    if (isLabel(text) || isNotice(text) || isDateline(block.text, text)) return false;
    return linkShare(block) < (isSentenceOfStory(block) ? 0.85 : 0.5);
  });
  const story = tidyHeadings(trimEnds(withoutDuplicates(told)));
  const standfirst = findStandfirst(page, story[0]?.index ?? 0, signs);
  return withoutDuplicates([...standfirst, ...story]);
}

/** A paragraph may be a link for the most part; a line of links does not end as a sentence. */
function isSentenceOfStory(block: Block): boolean {
  return block.tag === 'p' && weightOf(block.text) >= PARAGRAPH && endsSentence(block.text);
}

function withoutDuplicates(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const text = block.text.length > 30 ? folded(block.text) : '';
    if (text !== '' && seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Dates, bylines and other short lines before the first paragraph and after the last are dropped. */
function trimEnds(blocks: Block[]): Block[] {
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  if (first < 0) return blocks;
  return blocks.filter((block, i) => {
    if (i >= first && i <= last) return true;
    if (HEADING.test(block.tag)) return i < first || blocks[i + 1]?.tag === 'li';
    // A story may end with a list: of winners, of dates.
    if (i > last && block.tag === 'li') return linkShare(block) < 0.2;
    return endsSentence(block.text) && weightOf(block.text) >= 25;
  });
}

/** A heading without a text under it heads something that is not of the story. */
function tidyHeadings(blocks: Block[]): Block[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return !HEADING.test(block.tag) || (next !== undefined && (!HEADING.test(next.tag) || next.tag > block.tag));
  });
}
