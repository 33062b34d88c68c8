import { describe, expect, it } from 'vitest';
import { findRegion } from '../../../../../utils/core/article/find/root';
import { findTeaserLists } from '../../../../../utils/core/article/find/teasers';
import { blocksOf, paragraph, topics } from '../page';

const many = (...about: string[]) => about.map(paragraph).join('');

/** The topics in the region that is found; null where none is. */
function regionOf(html: string): string[] | null {
  const page = blocksOf(html);
  const region = findRegion(page, findTeaserLists(page));
  return region && topics(page.blocks.filter(region.has));
}

const story = many('wall', 'gate', 'quay');

describe('the heart: where most paragraphs stand', () => {
  it.each([
    ['beside a short column', `<div class="a">${story}</div><div class="b">${many('fair')}</div>`],
    [
      'after a longer one that is marked as standing beside',
      `<div class="sidebar">${many('fair', 'market', 'bell', 'drum')}</div><div>${story}</div>`,
    ],
    [
      'before comments longer than it',
      `<div>${story}</div><div id="comments">${many('cow', 'bus', 'moped', 'lane', 'hill')}</div>`,
    ],
    [
      'beside a footer of paragraphs',
      `<section>${story}</section><footer>${many('licence', 'printer', 'office', 'owner')}</footer>`,
    ],
    [
      'where a name says so, of two alike',
      `<div class="x">${many('fair', 'market', 'bell')}</div><div class="article-body">${story}</div>`,
    ],
    [
      'where markup says so, of two alike',
      `<div class="x">${many('fair', 'market', 'bell')}</div><div itemprop="articleBody">${story}</div>`,
    ],
    [
      'not where most of it is links',
      `<div>${'<p><a href="/x">A long headline that leads to another story, with all of its words in the link</a> and some more words outside of it, so that it is still taken for a paragraph by its length alone.</p>'.repeat(6)}</div><div>${story}</div>`,
    ],
    [
      'not where there are teasers',
      `<div>${['fair', 'market', 'bell', 'drum', 'pipe', 'rope'].map((about) => `<article class="t"><h3><a href="/${about}">The ${about} is talked about</a></h3>${paragraph(about)}</article>`).join('')}</div><div>${story}</div>`,
    ],
    [
      'not where links make up much of it',
      `<div>${many('fair', 'market', 'bell', 'drum')}${'<div><a href="/x">A headline that leads to another story of the day</a></div>'.repeat(30)}</div><div>${story}</div>`,
    ],
    [
      'not in a dialog on consent',
      `<div>${story}</div><div class="cmp">${'<p>We and our partners use cookies to process personal data; you may withdraw your consent at any time, or change your choice on privacy.</p>'.repeat(8)}</div>`,
    ],
  ])('%s', (_, html) => expect(regionOf(html)).toEqual(['wall', 'gate', 'quay']));

  it('is where a page puts nearly all of its text, however it calls it', () => {
    expect(regionOf(`<div class="sidebar">${story}</div>`)).toEqual(['wall', 'gate', 'quay']);
    expect(regionOf(`<div class="widget">${story}</div><div>${many('fair')}</div>`)).toEqual(['wall', 'gate', 'quay']);
  });

  it('takes lines where there are no paragraphs', () => {
    expect(regionOf('<div><p>The wall is to be raised.</p><p>So is the gate.</p></div>')).toEqual([
      'The wall is to be raised.',
      'So is the gate.',
    ]);
  });

  it.each([
    '',
    '<p>Too short</p>',
    '<h1>A headline and nothing else, however long it may be, and however often told</h1>',
  ])('none in %j', (html) => expect(regionOf(html)).toBeNull());
});

describe('the region: what stands around the heart', () => {
  const ad =
    '<div class="ad-slot"><p>Kitchens, with all that belongs to them, now at half the price and set up for nothing.</p></div>';

  /** Enough text in one box for it to be the heart by itself. */
  const most = ['wall', 'gate', 'quay', 'inn', 'mill', 'tower'];

  it('joins boxes of one make, without what stands between', () => {
    const html = `<main><div class="text">${many(...most)}</div>${ad}<div class="text">${many('pier')}</div>${ad}<div class="text">${many('dock')}</div></main>`;
    expect(regionOf(html)).toEqual([...most, 'pier', 'dock']);
  });

  it('does not join boxes of another make, where they hold less', () => {
    const html = `<main><div class="story-text">${story}</div><div class="about">${many('fair')}</div></main>`;
    expect(regionOf(html)).toEqual(['wall', 'gate', 'quay']);
  });

  it('joins less of another make within the article element', () => {
    const html = `<article><div class="story-text">${story}</div><div class="about">${many('fair')}</div></article>`;
    expect(regionOf(html)).toEqual(['wall', 'gate', 'quay', 'fair']);
  });

  it('joins as much text again of another make', () => {
    const html = `<main><div class="one">${many('wall', 'gate')}</div><div class="two">${many('quay', 'pier')}</div></main>`;
    expect(regionOf(html)).toEqual(['wall', 'gate', 'quay', 'pier']);
  });

  it('takes the headings between its parts, and no others', () => {
    const html = `<main><div class="text">${many(...most)}</div><div class="head"><h2>What it costs</h2></div><div class="text">${many('pier')}</div>
      <div class="more"><h2>Elsewhere in the town</h2><p>A line that says something of the rest of the town.</p></div><div class="text">${many('dock')}</div><h2>Last</h2></main>`;
    expect(regionOf(html)).toEqual([...most, 'What it costs', 'pier', 'dock']);
  });

  it('does not leave a box that is marked as standing beside a story', () => {
    const html = `<div class="text">${many('fair')}</div><div class="sidebar"><div class="text">${many(...most)}</div></div>`;
    expect(regionOf(html)).toEqual(most);
  });

  it('ends at a box that is marked as standing beside a story', () => {
    const html = `<div class="text">${story}</div><aside><div class="text">${many('fair')}</div></aside>`;
    expect(regionOf(html)).toEqual(['wall', 'gate', 'quay']);
  });
});

describe('pieces of a story with a box each', () => {
  const text = (html: string) => `<div class="piece">${html}</div>`;
  const col = (html: string) => `<div class="col">${text(html)}</div>`;
  const list = '<h3>The winners</h3><ul><li>Ada Quill</li><li>Jan Brook</li></ul>';
  const winners = ['The winners', 'Ada Quill', 'Jan Brook'];

  it.each([
    ['a list in a box like that of the text', `<main>${text(story)}${text(list)}</main>`],
    ['a list between them', `<main>${text(many('wall', 'gate'))}${text(list)}${text(many('quay'))}</main>`],
    ['each in a column', `<main>${col(story)}${col(list)}</main>`],
  ])('hold its lists: %s', (_, html) => expect(regionOf(html)).toEqual(expect.arrayContaining(winners)));

  it.each([
    ['a box of another make', `<main>${text(story)}<div class="rail">${list}</div></main>`],
    [
      'a column with a box of another make',
      `<main>${col(story)}<div class="col"><div class="rail">${list}</div></div></main>`,
    ],
    ['boxes without classes', `<main><div>${story}</div><div>${list}</div></main>`],
    [
      'a list of links',
      `<main>${text(story)}${text(list.replaceAll(/<li>(.*?)<.li>/g, '<li><a href="/x">$1</a></li>'))}</main>`,
    ],
    ['a box that stands beside the story', `<main>${text(story)}<div class="piece newsletter">${list}</div></main>`],
  ])('do not take in %s', (_, html) => expect(regionOf(html)).not.toContain('Ada Quill'));
});
