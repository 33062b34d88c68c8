import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../utils/core/article/extract';
import { findStory } from '../../../../../utils/core/article/find/story';
import { blocksOf, NOW, paragraph, parse, STORY_URL, topics } from '../page';

const STORY = ['wall', 'gate', 'quay', 'pier', 'dock', 'lock', 'ford', 'weir'].map(paragraph).join('');
const inPage = (html: string, after = '') =>
  `<main><h1>Works</h1><article><div class="text">${STORY}${html}</div>${after}</article></main>`;

function doubtful(html: string): string[] {
  return topics(findStory(blocksOf(html), { titles: ['Works'], description: '' }).doubtful);
}

describe('left out in doubt', () => {
  it.each([
    [
      'a paragraph in a box of facts',
      inPage(`<div class="infobox">${paragraph('tide')}</div>${paragraph('mill')}`),
      ['tide'],
    ],
    ['one in a box at the side', inPage(`<aside>${paragraph('tide')}</aside>${paragraph('mill')}`), ['tide']],
    [
      'one of the main part of the page, beside the text',
      `<main><h1>Works</h1><div class="text">${STORY}</div><div><div><div>${paragraph('tide')}</div></div></div></main>`,
      ['tide'],
    ],
    [
      'paragraphs that are hidden from screen readers only',
      inPage(`${paragraph('tide').replace('<p', '<p class="rest" aria-hidden="true"')}${paragraph('mill')}`),
      ['tide'],
    ],
    [
      'lines cut off the end of a short text',
      `<main><h1>Works</h1><article><div>${paragraph('wall')}${paragraph('gate')}
      <p>Doors at seven for everybody</p></div></article></main>`,
      ['Doors at seven for everybody'],
    ],
  ])('%s', (_, html, expected) => expect(doubtful(html)).toEqual(expected));

  it('lists of links, where the story consists of them', () => {
    const link = (text: string) =>
      `<li><a href="/offer/${text}">Half the price of a ${text} while there are any</a></li>`;
    const list = (names: string[]) => `<ul>${names.map(link).join('')}</ul>`;
    const short = (html: string) =>
      findStory(
        blocksOf(
          `<main><h1>Works</h1><article><div>${paragraph('wall')}${html}${paragraph('gate')}</div></article></main>`,
        ),
        {
          titles: ['Works'],
          description: '',
        },
      ).doubtful.length;
    expect(short(list(['kettle', 'ladder', 'lantern', 'bucket', 'saw', 'rope', 'oar', 'net', 'sail']))).toBe(9);
    expect(short(list(['kettle']))).toBe(0);
  });

  it.each([
    ['nothing', inPage('')],
    ['a newsletter', inPage(`<div class="newsletter">${paragraph('tide')}</div>`)],
    ['a name below a long text', inPage('<p>Ada Quill and others</p>')],
    [
      'a paragraph that is hidden from everybody',
      inPage(`${paragraph('tide').replace('<p', '<p hidden')}${paragraph('mill')}`),
    ],
    [
      'the same by a style',
      inPage(`${paragraph('tide').replace('<p', '<p aria-hidden="true" style="display:none"')}${paragraph('mill')}`),
    ],
    ['comments', inPage('', `<section class="comments">${paragraph('tide')}</section>`)],
    ['the author', inPage('', `<div class="author-card">${paragraph('tide')}</div>`)],
    ['a caption', inPage(`<figure><img src="a.png"><figcaption>${paragraph('tide')}</figcaption></figure>`)],
    [
      'a notice',
      inPage(
        '<aside><p>Sign up for our newsletter to get the tides in your inbox every morning of the week.</p></aside>',
      ),
    ],
    ['a paragraph that is read as well', inPage(`<aside>${paragraph('gate')}</aside>`)],
    ['what stands outside the article', `${inPage('')}<section>${paragraph('tide')}</section>`],
  ])('not %s', (_, html) => expect(doubtful(html)).toEqual([]));
});

describe('an article with text left out in doubt', () => {
  const doc = () => parse(inPage(`<div class="infobox">${paragraph('tide')}</div>${paragraph('mill')}`));
  const read = (scope: 'article' | 'whole') => {
    const result = extract(doc(), STORY_URL, { now: NOW, scope });
    if (!result.ok) throw new Error(result.reason);
    return result.article;
  };

  it('says how many words', () => {
    expect(read('article').leftOut ?? 0).toBeGreaterThan(30);
    expect(read('article').passages).toHaveLength(9);
  });

  it('is read whole where that is asked for, in reading order', () => {
    const { passages, leftOut, words, scope } = read('whole');
    expect(passages.map(({ text }) => /^The (\w+)/.exec(text)?.[1])).toEqual([
      'wall',
      'gate',
      'quay',
      'pier',
      'dock',
      'lock',
      'ford',
      'weir',
      'tide',
      'mill',
    ]);
    expect({ leftOut, scope }).toEqual({ leftOut: undefined, scope: 'article' });
    expect(words).toBe(read('article').words + (read('article').leftOut ?? 0));
  });
});
