import { describe, expect, it } from 'vitest';
import { findCaptions } from '../../../../../utils/core/article/find/captions';
import { blocksOf, paragraph, topics } from '../page';

const many = (...about: string[]) => about.map(paragraph).join('');

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
