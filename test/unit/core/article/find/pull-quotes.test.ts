import { describe, expect, it } from 'vitest';
import { findPullQuotes } from '../../../../../utils/core/article/find/pull-quotes';
import { blocksOf, paragraph, topics } from '../page';

const found = (html: string) => topics(findPullQuotes(blocksOf(`<article>${html}</article>`).blocks));

const repeated = 'nobody in the old town would have to move while the gate is being built';
const other = 'The gate will be the end of the old town as we know it';

/** A story with something between its second and third paragraph. */
const around = (html: string) => `${paragraph('wall')}${paragraph('gate')}${html}${paragraph('quay')}`;

describe('a pull quote', () => {
  it.each([
    ['in a box of its own', `<div><p>${repeated}</p></div>`, [repeated]],
    ['in quotation marks', `<div><p>“${repeated}”</p></div>`, [`“${repeated}”`]],
    ['as a quotation', `<blockquote>${repeated}</blockquote>`, [repeated]],
    [
      'before what it repeats',
      `<aside>${repeated.replace('gate', 'quay')}</aside>`,
      [repeated.replace('gate', 'quay')],
    ],
    [
      'with its speaker',
      `<figure class="pullquote"><blockquote>${repeated}</blockquote><p>Ada Quill, mayor</p></figure>`,
      [repeated, 'Ada Quill, mayor'],
    ],
    [
      'shortened, in a box that is called so',
      '<div class="article-pull-quote"><p>Nobody in the old town would have to move</p></div>',
      ['Nobody in the old town would have to move'],
    ],
  ])('%s', (_, html, expected) => expect(found(around(html))).toEqual(expected));

  it.each([
    ['a quotation that stands nowhere else', `<blockquote>${other}</blockquote>`],
    ['the same in a box that is called so', `<div class="pullquote"><p>${other}</p></div>`],
    ['a paragraph among the others', `<p>${repeated}</p>`],
    ['a heading', '<div><h3>nobody in the old town</h3></div>'],
    ['a list', `<ul><li>${repeated}</li></ul>`],
    ['a few words', '<div><p>the old town</p></div>'],
  ])('is not %s', (_, html) => expect(found(around(html))).toEqual([]));

  it('is no standfirst', () => {
    expect(found(`<div><p>${repeated}</p></div>${around('')}`)).toEqual([]);
  });
});
