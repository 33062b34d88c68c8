import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/core/article/extract';
import { readBlocks } from '../../../../utils/core/article/find/page-blocks';
import type { Article } from '../../../../utils/core/article/types';
import { fixture, NOW, paragraph, parse, STORY_URL } from './page';

function read(doc: Document, url = STORY_URL): Article {
  const result = extract(doc, url, { now: NOW });
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.article;
}

const texts = (article: Article) => article.passages.map((passage) => passage.text);

describe('a page whose first article element is a teaser', () => {
  const article = read(fixture('teaser-article-first'));

  it('gives the story in reading order, with the standfirst first', () => {
    expect(texts(article)[0]).toMatch(/^Engineers say the old wall/);
    expect(texts(article)[1]).toMatch(/^The council voted/);
    expect(texts(article).at(-1)).toMatch(/^Fishermen fear/);
    expect(article.passages.map((passage) => passage.n)).toEqual(article.passages.map((_, i) => i + 1));
  });

  it.each([
    ['the teaser', 'captain'],
    ['the caption', 'fish market. Photo'],
    ['the newsletter', 'newsletter'],
    ['the link to another story', 'Read also'],
    ['the label', 'Advertisement'],
    ['the author’s biography', 'two dogs'],
    ['the list of related stories', 'Who pays'],
    ['the comments', 'forty years'],
    ['the footer', 'rights reserved'],
    ['byline and date', 'Published'],
    ['the repeated title', 'Harbour wall to be raised by two metres'],
  ])('leaves out %s', (_, words) => {
    expect(texts(article).join('\n')).not.toContain(words);
  });

  it('tells paragraphs, subheads, quotations and list items apart', () => {
    const kindOf = (start: string) => article.passages.find((passage) => passage.text.startsWith(start))?.kind;
    expect(kindOf('What it costs')).toBe('subhead');
    expect(kindOf('We cannot hold back')).toBe('quote');
    expect(kindOf('The first section')).toBe('item');
    expect(kindOf('The council voted')).toBe('paragraph');
  });

  it('gives the metadata', () => {
    expect(article).toMatchObject({
      title: 'Harbour wall to be raised by two metres',
      byline: ['Ada Quill', 'Bo Larsen'],
      outlet: 'Tidewater Herald',
      lang: 'en',
      publishedAt: '2026-05-12T08:30:00+02:00',
      updatedAt: null,
      kind: 'news',
      isArticle: true,
      paywalled: false,
      cut: false,
      scope: 'article',
    });
  });
});

it('leaves the page as it was', () => {
  const doc = fixture('teaser-article-first');
  const before = doc.documentElement.outerHTML;
  extract(doc, STORY_URL, { now: NOW });
  expect(doc.documentElement.outerHTML).toBe(before);
});

it('takes two line breaks in a row for the end of a paragraph, and one for a space', () => {
  const article = read(fixture('line-breaks-for-paragraphs'));
  expect(texts(article)).toHaveLength(3);
  expect(texts(article)[2]).toMatch(/devant la foule\. La fanfare a joué jusqu’au soir\.$/);
  expect(article.lang).toBe('fr');
});

it('marks the entries of a live report with their times', () => {
  const article = read(fixture('live-blog'));
  expect(article.kind).toBe('live');
  const trawler = article.passages.find((passage) => passage.text.includes('trawler'));
  expect(trawler).toMatchObject({ kind: 'live', time: '2026-05-12T10:05:00Z' });
});

it('says that a text behind a paywall is cut', () => {
  const article = read(fixture('paywalled-beginning'));
  expect(article).toMatchObject({
    paywalled: true,
    cut: true,
    section: 'Économie',
    byline: ['Léa Morvan', 'Yann Le Goff'],
  });
  expect(texts(article)).toHaveLength(2);
  expect(article.canonicalUrl).toBe('https://www.tidewater-herald.example/enquete/comptes-caches-du-port?page=2');
});

it('does not believe structured data of another story, impossible dates and a canonical script', () => {
  expect(read(fixture('lying-structured-data'))).toMatchObject({
    title: 'Ferry returns to the island',
    byline: ['Ada Quill'],
    publishedAt: '2026-04-02T10:00:00+01:00',
    paywalled: false,
    canonicalUrl: STORY_URL,
  });
});

it('gives text, never markup, from hostile titles and names', () => {
  const article = read(fixture('script-in-title'));
  expect(article.title).toBe('Museum opens its cellar');
  expect(article.outlet).toBe('Tidewater Herald');
  expect(article.byline).toEqual(['Ada Quill']);
  expect(texts(article)[1]).toContain('<script>alert("this is text")</script>');
});

it('reads open shadow trees and what is put into their slots', () => {
  const doc = parse('<article><h1>Tower to be rebuilt in stone</h1><story-text id="host"></story-text></article>');
  const host = doc.getElementById('host');
  if (!host) throw new Error('no host');
  host.innerHTML = paragraph('tower');
  host.attachShadow({ mode: 'open' }).innerHTML = `${paragraph('bridge')}<slot></slot>${paragraph('market hall')}`;
  const found = texts(read(doc));
  expect(found.map((text) => /^The (.+?) was/.exec(text)?.[1])).toEqual(['bridge', 'tower', 'market hall']);
});

it('never glues the words of neighbouring blocks or sentences', () => {
  const doc = parse(
    `<article><h1>Glue</h1><div><div>First half of the story, which is long enough to count as a paragraph of its own here.</div><div>Second half</div></div>
    ${paragraph('glue')}<p><span>One sentence ended there.</span><span>Another began at once, and was long enough to be kept in full.</span></p></article>`,
  );
  const all = texts(read(doc)).join('\n');
  expect(all).not.toContain('here.Second');
  expect(all).toContain('there. Another');
});

it.each([
  ['hidden', '<div hidden>SECRET</div>'],
  ['aria-hidden', '<div aria-hidden="true">SECRET</div>'],
  ['style', '<p style="color:red; display : none">SECRET</p>'],
  ['script', '<script>SECRET</script><style>SECRET</style><noscript>SECRET</noscript>'],
])('leaves out what the page hides: %s', (_, html) => {
  const text = 'SECRET words that are long enough to be a paragraph, and would be kept if they were not hidden.';
  const doc = parse(
    `<article><h1>Seen</h1>${paragraph('wall')}${html.replaceAll('SECRET', text)}${paragraph('gate')}</article>`,
  );
  const found = texts(read(doc));
  expect(found).toHaveLength(2);
  expect(found.join()).not.toContain('SECRET');
});

it('reads what a consent banner hides as a whole', () => {
  const doc = parse(
    `<main aria-hidden="true"><article><h1>Seen</h1>${paragraph('wall')}${paragraph('gate')}</article></main>`,
  );
  expect(texts(read(doc))).toHaveLength(2);
});

it('drops a paragraph that the page prints twice', () => {
  const doc = parse(`<article><h1>Twice</h1>${paragraph('wall')}${paragraph('gate')}${paragraph('wall')}</article>`);
  expect(texts(read(doc))).toHaveLength(2);
});

describe('scopes', () => {
  it('makes passages of the reader’s selection, cut where it begins and ends', () => {
    const doc = fixture('teaser-article-first');
    const starting = (words: string) =>
      [...doc.querySelectorAll('p')].find((element) => element.textContent?.startsWith(words))?.firstChild;
    const [first, last] = [starting('The council voted'), starting('Engineers told')];
    const selection = doc.getSelection();
    if (!first || !last || !selection) throw new Error('no selection');
    selection.setBaseAndExtent(first, 4, last, 20);
    const result = extract(doc, STORY_URL, { scope: 'selection', now: NOW });
    if (!result.ok) throw new Error(result.reason);
    expect(texts(result.article)[0]).toMatch(/^council voted on Monday/);
    expect(texts(result.article).at(-1)).toBe('Engineers told the m');
    expect(result.article.scope).toBe('selection');
    expect(result.selectionWords).toBe(result.article.words);
  });

  it('is empty without a selection', () => {
    expect(extract(fixture('live-blog'), STORY_URL, { scope: 'selection' })).toMatchObject({
      ok: false,
      reason: 'empty',
    });
  });

  it('takes all visible text of the page', () => {
    const result = extract(fixture('section-of-teasers'), STORY_URL, { scope: 'page' });
    if (!result.ok) throw new Error(result.reason);
    expect(texts(result.article)).toContain('Swimmer crosses the bay in record time');
    expect(texts(result.article)).toContain('Grass at last.');
  });
});

describe('documents that are no web pages', () => {
  it('says that a PDF is one', () => {
    const doc = parse('<embed type="application/pdf">');
    Object.defineProperty(doc, 'contentType', { value: 'application/pdf' });
    expect(extract(doc, STORY_URL)).toMatchObject({ ok: false, reason: 'pdf' });
  });

  it.each([
    ['an empty page', ''],
    ['a picture', '<img src="a.png">'],
  ])('finds nothing in %s', (_, html) => {
    expect(extract(parse(html), STORY_URL)).toMatchObject({ ok: false, reason: 'empty', url: STORY_URL });
  });

  it('reads SVG and XML without failing', () => {
    const svg = parse('<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>', 'image/svg+xml');
    expect(extract(svg, STORY_URL)).toMatchObject({ ok: false, reason: 'empty' });
    const xml = parse('<r><t>Some words in a file</t></r>', 'text/xml');
    expect(extract(xml, STORY_URL, { scope: 'page' }).ok).toBe(true);
  });

  it('takes blank lines of plain text for paragraphs', () => {
    const lines = [1, 2, 3].map(
      (n) => `Line ${n} of a text file that holds a story, told in lines that are long enough.`,
    );
    const article = read(parse(`<body><pre>${lines.join('\n\n')}</pre></body>`));
    expect(texts(article)).toEqual(lines);
  });
});

describe('hostile pages', () => {
  it('bounds the depth of what it hands on, however deep the page', () => {
    // jsdom itself recurses, so a hostile page of 100,000 elements is tested in a real browser.
    const doc = parse('<body></body>');
    let at: Element = doc.body;
    for (let i = 0; i < 600; i++) {
      at.appendChild(doc.createElement('span'));
      at = at.appendChild(doc.createElement('div'));
    }
    const text = doc.createElement('p');
    text.textContent =
      'A paragraph far down, long enough to be taken for the story of this page by any search. '.repeat(3);
    at.appendChild(text);
    expect(texts(read(doc))[0]).toContain('far down');
    let depth = 0;
    const [block] = readBlocks(doc.documentElement, doc).blocks;
    for (let up = block?.box.parent; up; up = up.parent) depth += 1;
    expect(depth).toBeGreaterThan(100);
    expect(depth).toBeLessThan(200);
  });

  it('bounds 5 MB of text and divides it into passages of readable length', () => {
    const doc = parse(`<article><h1>Long</h1><p>${'All work and no play. '.repeat(240_000)}</p></article>`);
    const article = read(doc);
    expect(article.words).toBeGreaterThan(100_000);
    expect(article.words).toBeLessThanOrEqual(600_000);
    expect(article.cut).toBe(true);
    expect(Math.max(...article.passages.map((passage) => passage.text.length))).toBeLessThanOrEqual(6000);
  }, 30_000);

  it('gives up in time, with the reason', () => {
    const result = extract(parse(`<article>${'<div>x</div>'.repeat(500)}</article>`), STORY_URL, {
      deadline: () => true,
    });
    expect(result).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('gives what was found by the deadline', () => {
    let asked = 0;
    const doc = parse(
      `<article><h1>Slow</h1>${paragraph('wall')}${paragraph('gate')}${'<p>x</p>'.repeat(300)}</article>`,
    );
    const result = extract(doc, STORY_URL, { deadline: () => ++asked > 1, now: NOW });
    expect(result).toMatchObject({ ok: true, article: { cut: true } });
  });

  it('never throws', () => {
    const doc = parse(`<article>${'<p>x</p>'.repeat(300)}</article>`);
    const deadline = () => {
      throw new Error('broken');
    };
    expect(extract(doc, STORY_URL, { deadline })).toMatchObject({ ok: false, reason: 'failed' });
  });
});

it('takes headline, author and date of an old page, in one run, for no text', () => {
  const run =
    '<b>Wall raised by two metres after a long vote</b><br>Tuesday, 12 May 2026 - Coast Press Agency and staff';
  const doc = parse(
    `<title>Herald: Wall raised by two metres after a long vote</title><p>${run}</p>${paragraph('wall')}`,
  );
  expect(texts(read(doc))).toHaveLength(1);
  expect(texts(read(doc))[0]).toMatch(/^The wall was discussed/);
});
