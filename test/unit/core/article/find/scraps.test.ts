import { describe, expect, it } from 'vitest';
import { scrapTest } from '../../../../../utils/core/article/find/scraps';
import { blockOf, blocksOf, topics } from '../page';

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
