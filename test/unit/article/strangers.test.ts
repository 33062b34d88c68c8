import { describe, expect, it } from 'vitest';
import { folded } from '../../../utils/article/plain';
import { findCaptions, findTeaserLists, findTeasers, otherStories, scrapTest } from '../../../utils/article/strangers';
import { blockOf, blocksOf, paragraph, topics } from './page';

const many = (...about: string[]) => about.map(paragraph).join('');
const headline = (n: number) => `<a href="/${n}">Headline number ${n} of the day</a>`;
const told = (n: number) => `Headline number ${n} of the day`;

describe('findTeaserLists', () => {
  const found = (html: string) => topics(findTeaserLists(blocksOf(html)));
  const summary = '<p>A few words on what happened there, and to whom.</p>';

  it.each([
    [
      'items that are links',
      `<ul><li>${headline(1)}</li><li>${headline(2)}</li><li>${headline(3)}</li></ul>`,
      [told(1), told(2), told(3)],
    ],
    [
      'boxes of one make',
      [1, 2, 3].map((n) => `<div class="t"><h3>${headline(n)}</h3></div>`).join(''),
      [told(1), told(2), told(3)],
    ],
    [
      'boxes with a few words',
      [1, 2, 3].map((n) => `<div class="t"><h3>${headline(n)}</h3><p>Told in brief.</p></div>`).join(''),
      [told(1), 'Told in brief.', told(2), 'Told in brief.', told(3), 'Told in brief.'],
    ],
    [
      'a list of which one item leads nowhere',
      `<ul><li>${headline(1)}</li><li>${headline(2)}</li><li>Soon</li><li>${headline(3)}</li></ul>`,
      [told(1), told(2), 'Soon', told(3)],
    ],
    [
      'headlines in a script without spaces',
      '<ul><li><a href="/1">渡口最后一位船工退休</a></li><li><a href="/2">水乡的夜市今年晚开</a></li><li><a href="/3">古桥头的面馆搬回来</a></li></ul>',
      ['渡口最后一位船工退休', '水乡的夜市今年晚开', '古桥头的面馆搬回来'],
    ],
  ])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));

  it.each([
    ['two items', `<ul><li>${headline(1)}</li><li>${headline(2)}</li></ul>`],
    ['boxes of several makes', [1, 2, 3].map((n) => `<div class="t${n}"><h3>${headline(n)}</h3></div>`).join('')],
    [
      'a list of words without links',
      '<ul><li>Bring a warm coat</li><li>Bring a good lamp</li><li>Bring a friend along</li></ul>',
    ],
    [
      'a list with a link in each item',
      [1, 2, 3].map((n) => `<li>The wall is raised, as ${headline(n)} tells.</li>`).join(''),
    ],
    [
      'menus of single words',
      '<ul><li><a href="/1">News</a></li><li><a href="/2">Sport</a></li><li><a href="/3">Tides</a></li></ul>',
    ],
    ['paragraphs that are links', [1, 2, 3].map((n) => `<p>${headline(n)}</p>`).join('')],
    [
      'stories with a headline that is a link',
      [1, 2, 3].map((n) => `<div class="s"><h2>${headline(n)}</h2>${many(`wall ${n}`, `gate ${n}`)}</div>`).join(''),
    ],
    [
      'stories in a script without spaces',
      [1, 2, 3]
        .map(
          (n) =>
            `<div class="s"><h2><a href="/${n}">渡口最后一位船工退休</a></h2><p>${'清早六点，渡口已经排起长队。'.repeat(12)}</p></div>`,
        )
        .join(''),
    ],
    ['too few of many', `<ul><li>${headline(1)}</li><li>${headline(2)}</li><li>No link at all</li></ul>${summary}`],
  ])('no list: %s', (_, html) => expect(found(html)).toEqual([]));
});

describe('findTeasers', () => {
  const found = (inner: string) => {
    const page = blocksOf(`<main>${many('wall', 'gate')}${inner}${many('quay', 'pier')}</main>`);
    return topics(findTeasers(page.blocks, page.root));
  };

  it.each([
    ['a box with a headline that is a link', `<div><h3>${headline(1)}</h3></div>`, [told(1)]],
    [
      'with a label and a few words',
      `<div><span>Also</span><h3>${headline(1)}</h3><p>In brief.</p></div>`,
      ['Also', told(1), 'In brief.'],
    ],
  ])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));

  it.each([
    ['a paragraph that is a link', `<p>${headline(1)}</p>`],
    ['a box with words around its link', `<div>The wall is raised, as ${headline(1)} tells.</div>`],
    ['a box of many lines', `<div><h3>${headline(1)}</h3><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p></div>`],
    ['a box with as much text as a story', `<div><h3>${headline(1)}</h3>${many('fair', 'bell')}</div>`],
  ])('no teaser: %s', (_, html) => expect(found(html)).toEqual([]));

  it('takes no box for a teaser that holds much of the story', () => {
    const page = blocksOf(
      `<main><p>The wall is to be raised.</p><div><h3>${headline(1)}</h3><p>In brief.</p></div></main>`,
    );
    expect(topics(findTeasers(page.blocks, page.root))).toEqual([]);
  });
});

describe('otherStories', () => {
  const found = (html: string) => {
    const page = blocksOf(html);
    return topics(otherStories(page, page.blocks, page.root, new Set([folded('Wall raised')])));
  };
  const unit = (title: string, ...about: string[]) => `<div class="unit"><h1>${title}</h1>${many(...about)}</div>`;

  it('boxes of the make of this story’s, with a headline of their own', () => {
    expect(found(`${unit('Wall raised', 'wall', 'gate')}${unit('Fair opens', 'fair', 'bell')}`)).toEqual([
      'Fair opens',
      'fair',
      'bell',
    ]);
  });

  it('whatever number their classes bear', () => {
    const numbered = (n: number, inner: string) => `<section><div class="unit story-${n}">${inner}</div></section>`;
    const [one, two] = [`<h2>Wall raised</h2>${many('wall', 'gate')}`, `<h2>Fair opens</h2>${many('fair', 'bell')}`];
    expect(found(numbered(1, one) + numbered(2, two))).toEqual(['Fair opens', 'fair', 'bell']);
  });

  it('all that follows the next headline of this one’s make', () => {
    const html = `<header><h1 class="hed">Wall raised</h1></header><div class="a">${many('wall', 'gate')}</div>
      <header><h1 class="hed">Fair opens</h1></header><div class="b">${many('fair', 'bell', 'drum')}</div>`;
    expect(found(html)).toEqual(['Fair opens', 'fair', 'bell', 'drum']);
  });

  it.each([
    ['one story alone', unit('Wall raised', 'wall', 'gate', 'quay')],
    [
      'subheads among its paragraphs',
      `<h1>Wall raised</h1><div>${many('wall')}<h2>Costs</h2>${many('gate')}<h2>Time</h2>${many('quay')}</div>`,
    ],
    [
      'a part of one make without a headline',
      `<div class="unit"><h1>Wall raised</h1>${many('wall', 'gate')}</div><div class="unit">${many('quay', 'pier')}</div>`,
    ],
    ['a headline that is not on the page', unit('Fair opens', 'fair', 'bell') + unit('Bell rings', 'drum', 'pipe')],
  ])('none: %s', (_, html) => expect(found(html)).toEqual([]));
});

describe('findCaptions', () => {
  const found = (inner: string) => {
    const page = blocksOf(`<main>${many('wall', 'gate')}${inner}${many('quay', 'pier')}</main>`);
    return topics(findCaptions(page.blocks, page.root));
  };
  const line = 'Masons at work on the wall in May';

  it.each([
    ['in plain boxes', `<div><div><img src="a.png"></div><div>${line}</div></div>`, [line]],
    ['with a credit', `<div><img src="a.png"><div>${line}</div><div>A. Brook</div></div>`, [line, 'A. Brook']],
    ['of a film', `<div><video src="a.mp4"></video><p>${line}</p></div>`, [line]],
  ])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));

  it.each([
    ['a box without a picture', `<div><div>${line}</div></div>`],
    ['a paragraph beside a picture', `<div><img src="a.png">${many('tower')}</div>`],
    ['a box with a heading', `<div><img src="a.png"><h3>The masons</h3><div>${line}</div></div>`],
    ['a picture in a paragraph', `<p><img src="a.png"> ${line}</p>`],
    ['a box of many lines', `<div><img src="a.png">${'<div>A line</div>'.repeat(5)}</div>`],
  ])('no caption: %s', (_, html) => expect(found(html)).toEqual([]));

  it('are the story where it is told picture by picture', () => {
    const frames = [1, 2, 3, 4].map(
      (n) =>
        `<div><img src="${n}.png"><div>${line}, and a word on what was done there on day ${n}, by whom and why.</div></div>`,
    );
    const page = blocksOf(
      `<main><p>The wall is being raised, and our photographer was there for four days to see it.</p>${frames.join('')}</main>`,
    );
    expect(topics(findCaptions(page.blocks, page.root))).toEqual([]);
  });
});

describe('scrapTest', () => {
  const isScrap = (html: string) => scrapTest([blockOf(html)])(blockOf(html));

  it.each([
    ['a line in a box', '<div>Masons at work</div>', true],
    ['a cell', '<table><tr><td>12 metres</td></tr></table>', true],
    ['a sentence in a box', '<div>The masons are at work.</div>', false],
    ['a sentence in another script', '<div>工匠们正在工作。</div>', false],
    ['a line in bold', '<div><b>Masons at work</b></div>', false],
    ['a paragraph', '<p>Masons at work</p>', false],
    ['an item', '<ul><li>Masons at work</li></ul>', false],
    ['a heading', '<h3>Masons at work</h3>', false],
    ['a long text', `<div>${'masons at work '.repeat(40)}</div>`, false],
  ])('%s: %j', (_, html, expected) => expect(isScrap(html)).toBe(expected));

  it('is no line in a run of text that is parted by line breaks', () => {
    const run = 'A line of the story that is long enough to be taken for a paragraph of its own here';
    const { blocks } = blocksOf(`<div>${run}.<br><br>A short line<br><br>${run}!</div><div>A scrap</div>`);
    expect(topics(blocks.filter(scrapTest(blocks)))).toEqual(['A scrap']);
  });
});
