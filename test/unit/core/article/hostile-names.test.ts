import { describe, expect, it } from 'vitest';
import { honestDocument, honestNode } from '../../../../utils/core/article/dom/honest';
import { extract } from '../../../../utils/core/article/extract';
import { fixture, NOW, paragraph, parse, STORY_URL } from './page';

const MEMBERS = [
  ...['parentNode', 'parentElement', 'children', 'childNodes', 'attributes', 'nextSibling', 'previousSibling'],
  ...['firstChild', 'nodeName', 'nodeType', 'nodeValue', 'textContent', 'classList', 'id', 'style', 'shadowRoot'],
  ...['getAttribute', 'hasAttribute', 'hasAttributes', 'querySelector', 'querySelectorAll', 'closest', 'contains'],
];
const FIELDS = MEMBERS.map((name) => `<input name="${name}">`).join('');
const STORY = `<h1>The harbour wall</h1>${paragraph('wall')}${paragraph('gate')}${paragraph('bridge')}`;

function passages(html: string): string[] {
  const result = extract(parse(html), STORY_URL, { now: NOW });
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.article.passages.map((passage) => passage.text);
}

/** Imitates a browser's form with such fields, which the test's own document does not do. */
function hidden<Thing extends object>(thing: Thing, names: readonly string[], by: unknown): Thing {
  for (const name of names) Object.defineProperty(thing, name, { value: by, configurable: true });
  return thing;
}

// jsdom gives few forms such names; a real browser does, in test/e2e/bench-broken.test.ts.
describe('names that stand in for the properties of forms', () => {
  const whole = passages(STORY);

  it.each([
    ['a form around the page', `<form>${STORY}${FIELDS}</form>`],
    ['a form around the story', `<div><form>${FIELDS}${STORY}</form></div><p>After.</p>`],
    ['a form before each paragraph', STORY.replaceAll('<p>', `<form>${FIELDS}</form><p>`)],
    ['a form that leads back', `<fieldset form="round" name="nextSibling"></fieldset><form id="round"></form>${STORY}`],
    ['a form around the headline', STORY.replace(/<h1>.*?<\/h1>/, (heading) => `<form>${heading}${FIELDS}</form>`)],
    [
      'a form marked as author',
      `<form rel="author" class="byline" itemprop="author datePublished">${FIELDS}</form>${STORY}`,
    ],
  ])('%s', (_, html) => {
    expect(passages(html)).toEqual(whole);
  });

  it('are looked past', () => {
    const doc = parse('<p>one</p><form class="a"><b>in</b></form><p>two</p>');
    const form = doc.querySelector('form');
    if (!form) throw new Error('no form');
    const names = ['nodeName', 'nextSibling', 'firstChild', 'getAttribute', 'hasAttributes'];
    const seen = honestNode(hidden(form, names, doc.querySelector('p')));
    expect(seen.nodeName).toBe('FORM');
    expect(seen.nextSibling?.textContent).toBe('two');
    expect(seen.firstChild?.textContent).toBe('in');
    expect(seen.getAttribute('class')).toBe('a');
  });

  it('leave every other node as it is', () => {
    const paragraph = parse('<p>one</p>').querySelector('p');
    expect(paragraph && honestNode(paragraph)).toBe(paragraph);
  });
});

describe('names that stand in for the properties of a document', () => {
  it('do not hide the page', () => {
    // The other names need a real browser: jsdom's own selectors read them from the document.
    const names = ['querySelector', 'querySelectorAll', 'body', 'title'];
    const said = extract(fixture('teaser-article-first'), STORY_URL, { now: NOW });
    const doc = fixture('teaser-article-first');
    expect(extract(hidden(doc, names, doc.body), STORY_URL, { now: NOW })).toEqual(said);
  });

  it('are looked past, and the browser’s functions are given the document itself', () => {
    const doc = hidden(parse('<p>one</p>'), ['createTreeWalker', 'body'], null);
    const seen = honestDocument(doc);
    expect(seen.body.textContent).toBe('one');
    expect(seen.createTreeWalker(seen, 4).nextNode()?.nodeValue).toBe('one');
  });

  it('are looked for first: a document that hides nothing is taken as it is', () => {
    const doc = parse('<p>one</p>');
    expect(honestDocument(doc)).toBe(doc);
  });
});
