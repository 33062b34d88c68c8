import { expect, it } from 'vitest';
import { mainHeadings } from '../../../../../utils/core/article/find/headings';
import { blocksOf, paragraph } from '../page';

it.each([
  ['the h1', '<h2>Harbour</h2><h1>Wall raised</h1>', ['Wall raised']],
  ['a box in the h1', '<h1><div>Wall raised</div></h1>', ['Wall raised']],
  ['without an h1, the h2s', '<h2>Wall raised</h2><h3>Costs</h3><h2>Fair opens</h2>', ['Wall raised', 'Fair opens']],
  ['a marked headline', '<div itemprop="headline">Wall raised</div>', ['Wall raised']],
  [
    'without headings, what is bold above the text',
    `<div><b>Harbour wall raised</b></div>${paragraph('wall')}<p><b>And then the gate, too</b></p>${paragraph('gate')}`,
    ['Harbour wall raised'],
  ],
  ['no bold line in the text', `${paragraph('wall')}<p><b>P.S. Did you know that we write?</b></p>`, []],
  ['no line that is bold in part', '<p><b>Harbour wall</b> raised by two metres</p>', []],
])('%s', (_, html, expected) => expect(mainHeadings(blocksOf(html))).toEqual(expected));
