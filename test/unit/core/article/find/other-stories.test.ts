import { describe, expect, it } from 'vitest';
import { otherStories } from '../../../../../utils/core/article/find/other-stories';
import { folded } from '../../../../../utils/core/text/fold';
import { blocksOf, paragraph, topics } from '../page';

const many = (...about: string[]) => about.map(paragraph).join('');

describe('otherStories', () => {
  const found = (html: string) => {
    const page = blocksOf(html);
    return topics(
      otherStories(page, { inside: page.blocks, root: page.root, titles: new Set([folded('Wall raised')]) }),
    );
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
