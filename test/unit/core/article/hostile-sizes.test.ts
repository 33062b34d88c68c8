import { describe, expect, it } from 'vitest';
import { liveTimes } from '../../../../utils/core/article/about/live';
import { TextRun } from '../../../../utils/core/article/dom/text-run';
import { extract } from '../../../../utils/core/article/extract';
import { Block } from '../../../../utils/core/article/find/block';
import { Box } from '../../../../utils/core/article/find/box';
import { readBlocks } from '../../../../utils/core/article/find/page-blocks';
import { findStory } from '../../../../utils/core/article/find/story';
import { NOW, paragraph, parse, STORY_URL } from './page';

const STORY = `<h1>The harbour wall</h1>${paragraph('wall')}${paragraph('gate')}`;

/** Blocks without a page, which jsdom would take minutes to create. */
function manyBlocks(count: number, depth: number, classOf: (i: number) => string, text: (i: number) => string) {
  const doc = parse('<body></body>');
  const root = new Box(doc.body, 'BODY', null);
  let inner = root;
  for (let level = 1; level <= depth; level++) inner = new Box(doc.createElement('div'), 'DIV', inner);
  const blocks: Block[] = [];
  for (let index = 0; index < count; index++) {
    const element = doc.createElement('div');
    element.className = classOf(index);
    const box = new Box(element, 'DIV', inner);
    [box.first, box.end] = [index, index + 1];
    const parts = { index, text: text(index), tag: 'div', boldChars: 0, time: null, box };
    blocks.push(new Block({ ...parts, linkChars: index % 2 === 0 ? parts.text.length : 0 }));
  }
  return { root, blocks, elements: count, truncated: false };
}

// A search with quadratic time would take minutes for each of these, not seconds.
describe('pages of very many blocks', () => {
  it.each([
    ['of one make', () => 'card'],
    ['each of its own make', (i: number) => `make${i} related`],
    ['marked in many ways', (i: number) => ['share related', 'promo', 'sidebar comments', 'ad'][i % 4] ?? ''],
  ])(
    'deep down, %s',
    (_, classOf) => {
      const text = (i: number) => `Story ${i} of the day is told in some words, which end as a sentence does at last. `;
      const page = manyBlocks(60_000, 100, classOf, text);
      expect(findStory(page, { titles: ['Story'], description: '' }).blocks.length).toBeGreaterThanOrEqual(0);
    },
    20_000,
  );

  it('with a time each are no error', () => {
    const page = manyBlocks(
      200_000,
      1,
      () => '',
      () => 'x',
    );
    const times = page.blocks.map((block, i) => {
      const time = new Date(NOW - i * 1000).toISOString();
      return new Block({ ...block, tag: 'p', time, box: block.box, text: 'x', index: i });
    });
    expect(liveTimes({ ...page, blocks: times }, times, { day: null, now: NOW }).size).toBe(200_000);
  }, 20_000);
});

describe('very long values', () => {
  it('a paragraph of very many nodes is gathered without copying it for each', () => {
    const run = new TextRun({ links: 0, bolds: 0 });
    for (let i = 0; i < 400_000; i++) run.add(i % 10 === 9 ? 'it ends.' : 'It begins');
    expect(run.text.endsWith('It begins It beginsit ends.')).toBe(true);
    expect(run.text).toContain('it ends. It begins');
  });

  it('of class names, the beginning is looked at', () => {
    const long = `story ${'a1-Bc '.repeat(200_000)}`;
    const doc = parse(STORY.replaceAll('<p>', `<p class="${long}">`));
    const [, block] = readBlocks(doc.documentElement, doc).blocks;
    expect(block?.box.classes.length).toBe(1000);
    expect(extract(doc, STORY_URL, { now: NOW })).toMatchObject({ ok: true, article: { passages: { length: 2 } } });
  });
});

describe('documents without what documents have', () => {
  it.each(['documentElement', 'body', 'head'] as const)('no %s', (part) => {
    const doc = parse(STORY);
    doc[part].remove();
    const result = extract(doc, STORY_URL, { now: NOW });
    expect(result).toMatchObject(part === 'head' ? { ok: true } : { ok: false, reason: 'empty' });
  });

  it('wrappers by the hundred hide nothing of what marks the parts of a page', () => {
    const inner = `${STORY}<div class="newsletter"><p>Every morning the news of the harbour in your mailbox, and no more.</p></div>`;
    const doc = parse('<body></body>');
    let at: Element = doc.body;
    for (let i = 0; i < 400; i++) at = at.appendChild(doc.createElement('div'));
    at.innerHTML = inner;
    expect(extract(doc, STORY_URL, { now: NOW })).toMatchObject({ ok: true, article: { passages: { length: 2 } } });
  });
});
