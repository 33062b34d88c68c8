import { describe, expect, it } from 'vitest';
import { findTeaserLists, findTeasers } from '../../../../../utils/core/article/find/teasers';
import { blocksOf, paragraph, topics } from '../page';

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
