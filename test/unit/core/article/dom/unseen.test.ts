import { describe, expect, it } from 'vitest';
import { unseenIn } from '../../../../../utils/core/article/dom/unseen';
import { extract } from '../../../../../utils/core/article/extract';
import { fixture, NOW, paragraph, parse, STORY_URL } from '../page';

/** Ids of the elements that a style sheet keeps from sight. */
function unseen(style: string, html: string): string[] {
  return [...unseenIn(parse(`<style>${style}</style><body>${html}</body>`).body)].map((element) => element.id);
}

describe('kept from sight', () => {
  it.each([
    ['not displayed', 'display:none'],
    ['invisible', 'visibility:hidden'],
    ['transparent, outside the flow', 'opacity:0;position:absolute;transition-duration:1s'],
    ['transparent for good', 'opacity:0'],
    ['of no height', 'height:0px;overflow:hidden'],
    ['clipped', 'position:absolute;clip:rect(0px, 0px, 0px, 0px)'],
    ['moved off the screen', 'position:absolute;left:-9999px'],
    ['indented off the screen', 'text-indent:-9999px'],
    ['letters of no size', 'font-size:0px'],
    ['letters of no colour', 'color:transparent'],
    ['letters of the paper’s colour', 'color:rgb(255, 255, 255)'],
    ['letters of their ground’s colour', 'color:rgb(9, 9, 9);background-color:rgb(9, 9, 9)'],
  ])('%s', (_, style) => expect(unseen(`.x{${style}}`, '<p>Yes <b class="x" id="x">No</b></p>')).toEqual(['x']));

  it.each([
    ['text that fades in when it is reached', 'opacity:0;transition-duration:1s'],
    ['white on a ground', 'color:rgb(255, 255, 255);background-color:rgb(9, 9, 9)'],
    ['white over a picture', 'color:rgb(255, 255, 255);background-image:url(sea.png)'],
    ['white in a box outside the flow', 'color:rgb(255, 255, 255);position:absolute'],
    ['pale', 'opacity:0.6'],
    ['small and whole', 'font-size:8px;height:10px;overflow:hidden'],
  ])('seen: %s', (_, style) => expect(unseen(`.x{${style}}`, '<p class="x">Yes</p>')).toEqual([]));

  it('does not take size and colour for those of the elements inside', () => {
    expect(
      unseen('.x{font-size:0px}.x b{font-size:16px}', '<div class="x" id="x"><b>Yes</b> <b>Yes</b></div>'),
    ).toEqual([]);
  });

  it('says nothing of a document that is not shown', () => {
    const doc = parse('').implementation.createHTMLDocument('');
    doc.body.innerHTML = '<style>p{display:none}</style><p>Yes</p>';
    expect(unseenIn(doc.body).size).toBe(0);
  });
});

describe('an article in a page with style sheets', () => {
  const texts = (doc: Document) => {
    const result = extract(doc, STORY_URL, { now: NOW });
    return result.ok ? result.article.passages.map((passage) => passage.text) : [];
  };

  it('has no text that is hidden', () => {
    const [first = '', ...others] = texts(fixture('hidden-by-style-sheet'));
    expect(first).toMatch(/^The reservoir above Tarrow has fallen/);
    expect(others).toHaveLength(5);
    expect(others.join()).not.toContain('dictionary');
  });

  const story = ['wall', 'gate', 'quay', 'pier'].map(paragraph).join('');

  it.each([
    ['before it', `<div class="print">${story}</div><main><h1>Works</h1>${story}</main>`],
    ['after it', `<main><h1>Works</h1>${story}</main><div class="print">${story.replaceAll('Monday', 'Sunday')}</div>`],
    ['as an article', `<article class="print">${story}</article><article><h1>Works</h1>${story}</article>`],
  ])('is read once beside a hidden copy %s', (_, html) => {
    const read = texts(parse(`<style>.print{display:none}</style><body>${html}</body>`));
    expect(read).toHaveLength(4);
    expect(read.join()).not.toContain('Sunday');
  });

  it('is read while a banner hides all of it', () => {
    expect(texts(parse(`<style>#app{display:none}</style><div id="app"><h1>Works</h1>${story}</div>`))).toHaveLength(4);
  });
});
