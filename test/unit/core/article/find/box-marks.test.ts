import { describe, expect, it } from 'vitest';
import { isParagraph } from '../../../../../utils/core/article/find/block-signs';
import { boxMarks } from '../../../../../utils/core/article/find/box-marks';
import { findStory } from '../../../../../utils/core/article/find/story';
import { blocksOf, paragraph, topics } from '../page';

const TOPICS = ['wall', 'gate', 'quay', 'pier', 'dock', 'mill', 'weir'];

/** Topics of the paragraphs in boxes that a mark counts for. */
function marked(html: string): string[] {
  const page = blocksOf(html);
  const inBox = boxMarks(page.blocks.filter(isParagraph), page.root);
  return topics(page.blocks.filter((block) => inBox(block) !== null));
}

describe('marks of boxes in a story', () => {
  it.each([
    [
      'a box beside the story',
      `${TOPICS.map(paragraph).join('')}<div class="newsletter">${paragraph('tide')}</div>`,
      ['tide'],
    ],
    ['the story in a box', `<div class="widget">${TOPICS.map(paragraph).join('')}</div>${paragraph('tide')}`, []],
    [
      'a strong mark on half of it',
      `<div class="comments">${['wall', 'gate'].map(paragraph).join('')}</div>
      ${['quay', 'pier'].map(paragraph).join('')}`,
      ['wall', 'gate'],
    ],
    [
      'every part of the story in a box of its own',
      ['related', 'comments', 'sidebar', 'footer', 'newsletter', 'share', 'promo']
        .map((id, i) => `<section id="${id}">${paragraph(TOPICS[i] ?? '')}</section>`)
        .join(''),
      [],
    ],
  ])('%s', (_, html, expected) => expect(marked(html)).toEqual(expected));

  it('leave a page whose every id is a word of furniture as it is', () => {
    const ids = ['related', 'comments', 'sidebar', 'footer', 'newsletter', 'share', 'promo'];
    const parts = ids.map(
      (id, i) => `<section id="${id}"><h2>The ${TOPICS[i]}</h2>${paragraph(TOPICS[i] ?? '')}</section>`,
    );
    const page = blocksOf(
      `<main id="widget"><article id="card"><h1>Seven works</h1>${parts.join('')}</article></main>`,
    );
    const { blocks } = findStory(page, { titles: ['Seven works'], description: '' });
    expect(topics(blocks).filter((topic) => TOPICS.includes(topic))).toEqual(TOPICS);
  });
});
