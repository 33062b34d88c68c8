import { expect, it } from 'vitest';
import { isParagraph } from '../../../../../utils/core/article/find/block-signs';
import { findOffers } from '../../../../../utils/core/article/find/offers';
import { blocksOf, paragraph, topics } from '../page';

const story = `<div>${paragraph('wall')}${paragraph('gate')}</div>`;
const offer = 'Subscribe now and read everything that we write';

function found(html: string): string[] {
  const page = blocksOf(html);
  return topics(findOffers(page.blocks, page.blocks.find(isParagraph)));
}

it.each([
  [
    'a box after the story',
    `${story}<div><h2>${offer}</h2><p>Four weeks for a crown.</p></div>`,
    [offer, 'Four weeks for a crown.'],
  ],
  [
    'with lists and boxes of its own',
    `${story}<div><p>${offer}</p><div><ul><li>Ends when you like</li></ul></div></div>`,
    [offer, 'Ends when you like'],
  ],
  ['in another language', `${story}<div><h2>Jetzt weiterlesen mit Plus</h2></div>`, ['Jetzt weiterlesen mit Plus']],
  ['a box in the story', `<div>${paragraph('wall')}<div><p>${offer}</p></div>${paragraph('gate')}</div>`, [offer]],
  ['no offer', `${story}<div><p>The council meets on Monday.</p></div>`, []],
  [
    'a sentence of the story itself',
    `<div>${paragraph('wall')}<p>“Subscribe now,” the paper told its readers.</p></div>`,
    [],
  ],
  [
    'a sentence in a second part of the story',
    `${story}<div><p>“Subscribe now,” the paper told its readers.</p>${['quay', 'pier', 'dock', 'mill'].map(paragraph).join('')}</div>`,
    [],
  ],
  [
    'a story about subscriptions',
    `${story}<div><p>The paper said on Monday that its archive would be for subscribers from the first of May.</p></div>`,
    [],
  ],
  ['a short line', `${story}<div><p>For subscribers only</p></div>`, ['For subscribers only']],
  ['a sentence on a page without boxes', `${paragraph('wall')}<p>${offer}</p>`, []],
  ['a page without a paragraph', `<p>${offer}</p>`, []],
])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));
