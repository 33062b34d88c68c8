import { folded } from '../../text/fold';
import type { Block } from './block';
import { isParagraph } from './block-signs';
import type { PageBlocks } from './page-blocks';

const MOST = 6;
/** Blocks before and after a headline, and after a story's first block, among which its byline and date stand. */
const BEFORE = 8;
const AFTER = 25;
const INTO_STORY = 6;
/** Longest line that is a byline or a date, and length from which a block is the story's text. */
const LONGEST_LINE = 160;
const PARAGRAPH = 300;
/** Length from which the block below a line is no other line. */
const FULL_LINE = 80;

/** A short line of the page, with the value of the first `<time datetime>` in it. */
export interface Line {
  text: string;
  time: string | null;
  /** It is bold, and right above a paragraph: where a story is signed in its text. */
  signs: boolean;
}

function isBoldLine({ text, boldChars }: Block): boolean {
  return text.length >= 15 && text.length <= LONGEST_LINE && boldChars >= 0.9 * text.replace(/\s/g, '').length;
}

/** Old pages set their headline in bold, above the text, and have no headings at all. */
function boldLines({ blocks }: PageBlocks): Block[] {
  const text = blocks.findIndex((block) => isParagraph(block) && !isBoldLine(block));
  return blocks.slice(0, text < 0 ? blocks.length : text).filter(isBoldLine);
}

/** The page's visible main headings: its `h1`, or, where it has none, its first `h2`s and marked headlines. */
export function mainHeadings(page: PageBlocks): string[] {
  const isMarked = ({ box }: Block) => /\bheadline\b/.test(box.element.getAttribute('itemprop') ?? '');
  const first = page.blocks.filter((block) => block.tag === 'h1' || block.box.within(/^H1$/) !== null);
  const second = first.length > 0 ? first : page.blocks.filter((block) => block.tag === 'h2' || isMarked(block));
  const found = second.length > 0 ? second : boldLines(page);
  return found.slice(0, MOST).map((block) => block.text);
}

/**
 * Short lines around the headline, where dates and bylines are written: what the headline's own block has beside the
 * title, then what stands after it, until well into the story, then what stands before it, the nearest first. `first` is
 * the index of the story's first block.
 */
export function nearHeadline(page: PageBlocks, title: string, first: number): Line[] {
  const { blocks } = page;
  const wanted = folded(title);
  let at = -1;
  for (let i = Math.min(first, blocks.length - 1); i >= 0 && first - i <= 2 * AFTER && at < 0; i--) {
    const block = blocks[i];
    if (block && block.text.length <= 2 * title.length + 40 && block.folded.includes(wanted)) at = i;
  }
  // Without a headline in sight, what stands before the story.
  const from = at >= 0 ? at + 1 : Math.max(0, first - AFTER);
  let to = Math.min(blocks.length, Math.max(first + INTO_STORY, from));
  const text = blocks.slice(first, to).findIndex((block) => block.text.length >= PARAGRAPH);
  if (text >= 0) to = first + text;
  const after = blocks.slice(from, Math.max(to, Math.min(first, from + AFTER)));
  const before = at >= 0 ? blocks.slice(Math.max(0, at - BEFORE), at).reverse() : [];
  const lines = [...after, ...before]
    .filter((block) => block.text.length <= LONGEST_LINE && block.tag !== 'figcaption')
    .map((block) => {
      const next = blocks[block.index + 1]?.text.length ?? 0;
      const isBold = block.boldChars >= 0.9 * block.text.replace(/\s/g, '').length;
      return { text: block.text, time: block.time, signs: isBold && block.tag === 'p' && next >= FULL_LINE };
    });
  const heading = at >= 0 ? blocks[at]?.text.replace(title, '').trim() : '';
  return heading ? [{ text: heading.slice(0, LONGEST_LINE), time: null, signs: false }, ...lines] : lines;
}
