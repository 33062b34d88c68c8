import { folded } from '../../text/fold';
import { CONTACT, REACHED, SIGNED_BY, WITHIN_SIGNED } from '../../text/lang/page/around-names';
import type { Block } from './block';
import { endsSentence, isHeading, isParagraph, linkShare } from './block-signs';
import { boxMarks } from './box-marks';
import { findCaptions } from './captions';
import { isCredit } from './credits';
import { isDateline } from './dateline';
import { findDoubtful } from './doubtful';
import { isLabel } from './labels';
import { isNotice } from './notices';
import { findOffers } from './offers';
import { otherStories } from './other-stories';
import type { PageBlocks } from './page-blocks';
import { findPullQuotes } from './pull-quotes';
import { findRegion } from './root';
import { scrapTest } from './scraps';
import { findStandfirst, repeatsTitle } from './standfirst';
import { findTeaserLists, findTeasers } from './teasers';

/** A line of a name and nothing else, after a word for "by". */
const SIGNED = new RegExp(`^(?:${SIGNED_BY})(?: (?:${WITHIN_SIGNED})| \\p{Lu}[\\p{L}.’'-]*){1,6}$`, 'u');
export interface StorySigns {
  /** The story's titles: they are no part of the text. */
  titles: string[];
  /** The page's description of itself, often the standfirst. */
  description: string;
  /** True when time is over: the most costly steps are skipped then. */
  deadline?: (() => boolean) | undefined;
  /** Called with each block that is left out and the reason, to find out what a rule does. */
  trace?: ((block: Block, reason: string) => void) | undefined;
}

export interface FoundStory {
  /** The story in reading order. */
  blocks: Block[];
  /** Captions of its pictures; not among `blocks`, but where they are the story themselves. */
  captions: Block[];
  /** Paragraphs that may be of the story, and were left out: not among `blocks`. */
  doubtful: Block[];
}

/** Characters of an author's name and a date, behind a headline. */
const LONGEST_SIGNATURE = 70;
/** Marks of a box, or of a block in it, that belongs to a picture. */
const OF_PICTURE =
  /^(?:caption|box (?:FIGCAPTION|FIGURE|captions?|imagecaption|legende|images?|pictures?|photos?|img|bild|foto))$/;
/**
 * Marks of pictures and of boxes that show them. These may hold the story's text as well: a long paragraph there is its
 * own.
 */
const OF_MEDIA =
  /^(?:images?|pictures?|photos?|img|bild|foto|gallery|slideshow|carousel|video|player|card|cards|widget)$/;
const LONG_PARAGRAPH = 300;
/** A caption is no shorter: less is a credit. In characters. */
const SHORTEST_CAPTION = 25;
/** A story with less text than this, and less than its captions have, consists of its captions. */
const LITTLE_STORY = 400;

/** Finds the story of the page, without the boxes, labels and links that stand around it. */
export function findStory(page: PageBlocks, signs: StorySigns): FoundStory {
  const lists = signs.deadline?.() ? new Set<Block>() : findTeaserLists(page);
  const region = findRegion(page, lists);
  if (!region) return { blocks: [], captions: [], doubtful: [] };
  const inside = page.blocks.filter(region.has);
  const inBox = boxMarks(inside.filter(isParagraph), region.root);
  const titles = new Set(signs.titles.map(folded));
  // A site's name may stand before it.
  const headlines = new Set(
    [...signs.titles, ...signs.titles.map((title) => title.replace(/^[^:]{2,40}:\s+/, ''))].map(folded),
  );
  const isLate = signs.deadline?.() ?? false;
  const none = new Set<Block>();
  const teasers = isLate ? none : findTeasers(inside, region.root);
  const others = isLate ? none : otherStories(page, { inside, root: region.root, titles });
  const captions = isLate ? none : findCaptions(inside, region.root);
  const quotes = isLate ? none : findPullQuotes(inside);
  const isScrap = scrapTest(inside);
  const offers = findOffers(inside, inside.find(isParagraph));
  const opening = inside.find(isParagraph)?.index ?? 0;
  const why = (block: Block): string | null => {
    const box = inBox(block);
    if (box && !(OF_MEDIA.test(box) && isLongParagraph(block))) return `box ${box}`;
    const text = block.folded;
    if (text === '') return 'empty';
    if (block.box.hushed) return 'hushed';
    if (titles.has(text) || (block.index < opening && repeatsTitle(block, signs.titles))) return 'title';
    if (block.index <= opening && isHeadlineWithMore(text, headlines)) return 'title';
    if (isLabel(block)) return 'label';
    if (isNotice(block)) return 'notice';
    if (isSigned(block)) return 'byline';
    if (isCredit(block.text)) return 'credit';
    if (offers.has(block)) return 'offer';
    if (!isHeading(block) && isDateline(block.text, text)) return 'dateline';
    if (teasers.has(block) || lists.has(block)) return 'teaser';
    if (others.has(block)) return 'another story';
    if (captions.has(block)) return 'caption';
    if (quotes.has(block)) return 'pull quote';
    if (isScrap(block)) return 'scrap';
    return linkShare(block) < (isSentenceOfStory(block) || introduces(block) ? 0.85 : 0.5) ? null : 'links';
  };
  const captioned: Block[] = [];
  const reasons = new Map<Block, string>();
  const kept = inside.filter((block) => {
    const reason = why(block);
    if (reason) {
      signs.trace?.(block, reason);
      reasons.set(block, reason);
    }
    if (reason && OF_PICTURE.test(reason) && block.weight >= SHORTEST_CAPTION) captioned.push(block);
    return reason === null;
  });
  const story = tidyHeadings(trimEnds(withoutDuplicates(kept)));
  const standfirst = findStandfirst(page, story[0]?.index ?? 0, signs);
  const blocks = withoutDuplicates([...standfirst, ...story]);
  if (signs.trace) for (const block of kept) if (!blocks.includes(block)) signs.trace(block, 'trimmed');
  for (const block of standfirst) signs.trace?.(block, 'standfirst');
  const found = withCaptions(blocks, withoutDuplicates(captioned));
  return { ...found, doubtful: isLate ? [] : findDoubtful({ page, region, story: found.blocks, reasons, lists }) };
}

/** The story with its captions apart, or with the captions as its text where it is a gallery. */
function withCaptions(blocks: Block[], captions: Block[]): Omit<FoundStory, 'doubtful'> {
  const weigh = (some: Block[]) => some.reduce((sum, block) => sum + block.weight, 0);
  const text = weigh(blocks);
  if (text >= LITTLE_STORY || weigh(captions) <= text) return { blocks, captions };
  return { blocks: [...blocks, ...captions].sort((a, b) => a.index - b.index), captions };
}

/** Old pages set headline, author and date in one run, parted by line breaks. */
function isHeadlineWithMore(text: string, titles: ReadonlySet<string>): boolean {
  return [...titles].some(
    (title) => title.length >= 15 && text.startsWith(`${title} `) && text.length - title.length <= LONGEST_SIGNATURE,
  );
}

/** A line that only says who wrote what follows: "By A. Brook". */
function isSigned(block: Block): boolean {
  return block.text.length < 50 && SIGNED.test(block.text);
}

/** No caption, credit or label is as long: a box of pictures may hold a piece of the story, too. */
function isLongParagraph(block: Block): boolean {
  return block.tag === 'p' && block.weight >= LONG_PARAGRAPH;
}

/** A line that introduces a quotation: "The Gazette reports:". */
function introduces(block: Block): boolean {
  return block.tag === 'p' && block.text.endsWith(':');
}

/** A paragraph may be a link for the most part; a line of links does not end as a sentence. */
function isSentenceOfStory(block: Block): boolean {
  return block.tag === 'p' && block.weight >= 80 && endsSentence(block.text);
}

function withoutDuplicates(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const text = block.text.length > 30 ? block.folded : '';
    if (text !== '' && seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Lines in a row behind the last paragraph, where the story's text stands, that make a list: of winners, of results. */
const LIST_LINES = 4;
const MOST_LINKED = 0.2;
const HALF_LINKED = 0.5;
/** A line near the end that says how to reach the author. */
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+/;
const REACHABLE = new RegExp(`${REACHED}|(?:^|[—–•*-]\\s*)(?:${CONTACT})\\b`, 'i');
const MOST_CONTACT = 200;
const LAST_LINES = 3;

/** Dates, bylines and other short lines before the first paragraph and after the last are dropped. */
function trimEnds(blocks: Block[]): Block[] {
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  if (first < 0) return blocks;
  const list = listBehind(blocks, last);
  return blocks.filter((block, i) => {
    if (i >= first && i <= last) return !(i > last - LAST_LINES && isContact(block));
    if (list.has(block)) return true;
    if (isHeading(block)) return i < first || blocks[i + 1]?.tag === 'li';
    // A story may end with a list: of winners, of dates.
    if (i > last && block.tag === 'li') return linkShare(block) < MOST_LINKED;
    return endsSentence(block.text) && block.weight >= 25 && !isContact(block);
  });
}

function isContact(block: Block): boolean {
  return block.text.length <= MOST_CONTACT && ADDRESS.test(block.text) && REACHABLE.test(block.text);
}

/** Short lines that follow the last paragraph in its own box, with their heads, if they are as many as a list has. */
function listBehind(blocks: readonly Block[], last: number): Set<Block> {
  const cluster = blocks[last]?.box.cluster;
  const lines = blocks.slice(last + 1);
  const isLine = (block: Block) =>
    block.box.cluster === cluster && linkShare(block) < HALF_LINKED && (block.tag === 'p' || isHeading(block));
  const end = lines.findIndex((block) => !isLine(block) && !(isHeading(block) && cluster?.holds(block.box)));
  const run = end < 0 ? lines : lines.slice(0, end);
  return new Set(run.filter((block) => !isHeading(block)).length >= LIST_LINES ? run : []);
}

/** A heading without a text under it heads something that is not of the story. */
function tidyHeadings(blocks: Block[]): Block[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return !isHeading(block) || (next !== undefined && (!isHeading(next) || next.tag > block.tag));
  });
}
