import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Block } from '../../../../utils/core/article/find/block';
import { type PageBlocks, readBlocks } from '../../../../utils/core/article/find/page-blocks';

/** An address of the shape that articles have; the fixtures name no real site. */
export const STORY_URL = 'https://www.tidewater-herald.example/news/2026/05/12/harbour-wall-to-be-raised-by-two-metres';

/** A noon after every date in the fixtures, epoch ms. */
export const NOW = Date.UTC(2026, 10, 1, 12);

export function parse(html: string, contentType?: 'text/xml' | 'image/svg+xml'): Document {
  return new JSDOM(html, { url: STORY_URL, ...(contentType ? { contentType } : {}) }).window.document;
}

/** A page of test/fixtures/pages, by the problem it shows. */
export function fixture(name: string): Document {
  return parse(readFileSync(fileURLToPath(new URL(`../../../fixtures/pages/${name}.html`, import.meta.url)), 'utf8'));
}

/** A paragraph of some 45 words about a topic; two of different topics are not taken for duplicates. */
export function paragraph(topic: string): string {
  return `<p>The ${topic} was discussed at length on Monday, when councillors heard from residents about the ${topic} and
    its cost. Officials said that work on the ${topic} would begin before winter, and that nobody in the old town would
    have to move while the ${topic} is being built.</p>`;
}

/** The blocks of a page with this body. */
export function blocksOf(html: string): PageBlocks {
  const doc = parse(`<body>${html}</body>`);
  return readBlocks(doc.documentElement, doc);
}

/** The first block of a page with this body. */
export function blockOf(html: string): Block {
  const [block] = blocksOf(html).blocks;
  if (!block) throw new Error(`no block in ${html}`);
  return block;
}

/** The topics of paragraphs by `paragraph`, and the whole text of other blocks. */
export function topics(blocks: Iterable<Block>): string[] {
  return [...blocks].map(({ text }) => /^The (.+?) was discussed/.exec(text)?.[1] ?? text);
}
