import type { Block } from './block';
import type { PageBlocks } from './page-blocks';

const MOST = 6;

/** The page's visible main headings: its `h1`, or, where it has none, its first `h2`s and marked headlines. */
export function mainHeadings(page: PageBlocks): string[] {
  const isMarked = ({ box }: Block) => /\bheadline\b/.test(box.element.getAttribute('itemprop') ?? '');
  const first = page.blocks.filter((block) => block.tag === 'h1' || block.box.within(/^H1$/) !== null);
  const found = first.length > 0 ? first : page.blocks.filter((block) => block.tag === 'h2' || isMarked(block));
  return found.slice(0, MOST).map((block) => block.text);
}

/** Short texts between the headline and the story's first block: dates and bylines are written there. */
export function nearHeadline(page: PageBlocks, first: number): string[] {
  return page.blocks
    .slice(Math.max(0, first - 25), first)
    .map((block) => block.text)
    .filter((text) => text.length <= 120);
}
