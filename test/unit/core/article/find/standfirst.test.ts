import { describe, expect, it } from 'vitest';
import { findStandfirst, repeatsTitle } from '../../../../../utils/core/article/find/standfirst';
import { blockOf, blocksOf, paragraph, topics } from '../page';

const TITLE = 'Harbour wall to be raised by two metres';
const SENTENCE = 'Engineers say the old wall will not outlast another winter.';
const OTHER = 'The council is to vote on the plan in the second week of May.';
const story = `<div class="text">${paragraph('wall')}${paragraph('gate')}</div>`;

/** The standfirst of a page with its story after `head`. */
function found(head: string, description = ''): string[] {
  const page = blocksOf(`<main>${head}${story}</main>`);
  const first = page.blocks.findIndex(({ text }) => text.startsWith('The wall was'));
  return topics(findStandfirst(page, first, { titles: [TITLE], description }));
}

describe('findStandfirst', () => {
  it.each([
    ['a paragraph under the headline', `<h1>${TITLE}</h1><p>${SENTENCE}</p>`],
    ['a box without a name in the header', `<header><h1>${TITLE}</h1><div class="css-9z">${SENTENCE}</div></header>`],
    [
      'a name',
      `<header><h1>${TITLE}</h1></header><section><div><div class="article-standfirst">${SENTENCE}</div></div></section>`,
    ],
    [
      'a French name',
      `<div><div><div><div><div><h1>${TITLE}</h1></div></div></div></div></div><div class="chapo">${SENTENCE}</div>`,
    ],
    [
      'a name in camel case',
      `<div><div><div><div><div><h1>${TITLE}</h1></div></div></div></div></div><div class="articleLead">${SENTENCE}</div>`,
    ],
    [
      'a name in markup',
      `<div><div><div><div><div><h1>${TITLE}</h1></div></div></div></div></div><div itemprop="description">${SENTENCE}</div>`,
    ],
    ['a second heading', `<div><h1>${TITLE}</h1><h2>${SENTENCE.replace('winter.', 'winter of storms')}</h2></div>`],
    ['a headline that is no heading', `<div><div class="hed">${TITLE}</div><div>${SENTENCE}</div></div>`],
    [
      'a name among bylines',
      `<div><h1>${TITLE}</h1><div class="byline-social"><p class="strapline">${SENTENCE}</p><p>Ada Quill</p></div></div>`,
    ],
    [
      'in a box of the headline that is called after its author',
      `<div class="header--single-author"><h1>${TITLE}</h1><p class="dek">${SENTENCE}</p></div>`,
    ],
    ['a byline between', `<header><h1>${TITLE}</h1><p>By Ada Quill</p><p>${SENTENCE}</p></header>`],
  ])('%s', (_, head) =>
    expect(found(head)).toEqual([
      head.includes('winter of storms') ? SENTENCE.replace('winter.', 'winter of storms') : SENTENCE,
    ]),
  );

  it('far from the headline, the page’s description of itself alone', () => {
    const head = `<div><div><div><div><div><h1>${TITLE}</h1></div></div></div></div></div><div><div>${OTHER}</div><div>${SENTENCE}</div></div>`;
    expect(found(head)).toEqual([]);
    expect(found(head, SENTENCE.replace('say', 'said'))).toEqual([SENTENCE]);
  });

  it('two sentences in reading order', () => {
    expect(found(`<header><h1>${TITLE}</h1><p>${SENTENCE}</p><p>${OTHER}</p></header>`)).toEqual([SENTENCE, OTHER]);
  });

  it.each([
    ['what stands above the headline', `<header><p>${SENTENCE}</p><h1>${TITLE}</h1></header>`],
    ['the headline again', `<header><h1>${TITLE}</h1><h2>${TITLE.toUpperCase()}</h2></header>`],
    ['too short a line', `<header><h1>${TITLE}</h1><p>Old and tired.</p></header>`],
    [
      'a line that is no sentence',
      `<header><h1>${TITLE}</h1><div>Harbour and fisheries, from our own staff</div></header>`,
    ],
    ['a line of links', `<header><h1>${TITLE}</h1><div><a href="/x">${SENTENCE}</a></div></header>`],
    [
      'a date and a byline',
      `<header><h1>${TITLE}</h1><p>By Ada Quill in Lower Marl · 21 November 2026, 22.40 · Updated 08.15</p></header>`,
    ],
    ['a label', `<header><h1>${TITLE}</h1><p>Read also: wall keepers of the old town remember</p></header>`],
    ['a notice', `<header><h1>${TITLE}</h1><p>Sign up for our letter on the tides, every morning at six.</p></header>`],
    [
      'a caption',
      `<header><h1>${TITLE}</h1><figure><img src="a.png"><figcaption>${SENTENCE}</figcaption></figure></header>`,
    ],
    [
      'a caption in plain boxes',
      `<header><h1>${TITLE}</h1><div><img src="a.png"><div>${SENTENCE}</div></div></header>`,
    ],
    [
      'a picture’s credit',
      `<header><h1>${TITLE}</h1><p>Photo: Ada Quill / Tidewater Herald, and the town’s own archive.</p></header>`,
    ],
    ['a box beside the story', `<header><h1>${TITLE}</h1><div class="newsletter"><p>${SENTENCE}</p></div></header>`],
    ['a line without a headline', `<header><h2>Fisheries</h2><p>${SENTENCE}</p></header>`],
  ])('none: %s', (_, head) => expect(found(head)).toEqual([]));

  it('no table of contents', () => {
    const heading = 'What the wall will cost, and who is to pay.';
    const page = blocksOf(
      `<h1>${TITLE}</h1><p>${heading}</p><div>${paragraph('wall')}<h2>${heading}</h2>${paragraph('gate')}</div>`,
    );
    expect(topics(findStandfirst(page, 2, { titles: [TITLE], description: '' }))).toEqual([]);
  });
});

describe('repeatsTitle', () => {
  it.each([
    [`<h2>${TITLE}</h2>`, true],
    [`<h2>FLOODS | ${TITLE}</h2>`, true],
    [`<h3>Harbour wall raised by two metres</h3>`, true],
    [`<p>${TITLE}</p>`, false],
    ['<h2>What the wall will cost</h2>', false],
    [
      `<h2>${TITLE}, and a great deal more of what the council decided on Monday night, in brief and in full</h2>`,
      false,
    ],
  ])('%s: %j', (html, expected) => expect(repeatsTitle(blockOf(html), [TITLE])).toBe(expected));
});
