import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/article/detect';
import { fixture, paragraph, parse, STORY_URL } from './page';

const SITE = 'https://www.tidewater-herald.example';
const STORY = `<h1>Harbour wall to be raised by two metres</h1><time datetime="2026-05-12">12 May</time>${[
  1, 2, 3, 4, 5, 6,
]
  .map((n) => paragraph(`wall number ${n}`))
  .join('')}`;

describe('articles', () => {
  it('needs no structured data', () => {
    expect(detect(parse(STORY), STORY_URL)).toMatchObject({ isArticle: true, page: 'article', kind: 'news' });
  });

  it('is surer with structured data, even if it is broken', () => {
    const plain = detect(parse(STORY), STORY_URL).score;
    const marked = detect(
      parse(`<script type="application/ld+json">{"@type": "NewsArticle", oops</script>${STORY}`),
      STORY_URL,
    );
    expect(marked.score).toBeGreaterThan(plain);
    expect(marked.score).toBeLessThanOrEqual(1);
  });

  it.each([
    ['live', `${SITE}/news/live-blog/2026/05/12/storm-reaches-the-old-town`],
    ['opinion', `${SITE}/opinion/2026/05/12/the-wall-is-a-mistake-we-need`],
  ])('tells the kind: %s', (kind, url) => {
    expect(detect(parse(STORY), url)).toMatchObject({ isArticle: true, kind });
  });

  it.each(['teaser-article-first', 'live-blog', 'paywalled-beginning'])('finds the fixture %s', (name) => {
    expect(detect(fixture(name), STORY_URL).isArticle).toBe(true);
  });
});

describe('pages that are no articles', () => {
  it.each([
    `${SITE}`,
    `${SITE}/`,
    `${SITE}/?edition=uk`,
    `${SITE}/#top`,
    `${SITE}/fr/`,
    `${SITE}/en-GB`,
    `${SITE}/index.html`,
  ])('a page at %s is a home page, whatever it holds', (url) => {
    const marked = parse(`<script type="application/ld+json">{"@type": "NewsArticle"}</script>${STORY}`);
    expect(detect(marked, url)).toMatchObject({ isArticle: false, page: 'home', kind: null });
  });

  it('a list of teasers is a section', () => {
    expect(detect(fixture('section-of-teasers'), `${SITE}/sport`)).toMatchObject({ isArticle: false, page: 'section' });
  });

  it.each([
    ['search', '/search/harbour'],
    ['login', '/login'],
    ['legal', '/datenschutz'],
    ['shop', '/shop/mug'],
    ['forum', '/forum/42'],
    ['video', '/videos/storm'],
    ['reference', '/docs/api'],
    ['section', '/tag/harbour'],
  ])('%s', (page, path) => {
    const text = '<h1>Harbour</h1><p>A few words about what is to be found on this page, and no more than that.</p>';
    expect(detect(parse(text), SITE + path)).toMatchObject({ isArticle: false, page });
  });

  it('a legal page is none, however long and marked as an article', () => {
    const doc = parse(`<meta property="og:type" content="article"><h1>Impressum</h1>${paragraph('law').repeat(9)}`);
    expect(detect(doc, `${SITE}/impressum`)).toMatchObject({ isArticle: false, page: 'legal' });
  });

  it('an address that is none does not break it', () => {
    expect(detect(parse(''), '').isArticle).toBe(false);
    expect(detect(parse(''), 'about:blank').isArticle).toBe(false);
  });
});

it('takes no longer for structured data made to slow it down', () => {
  const spaces = ' '.repeat(100_000);
  for (const json of [`"@type":${spaces}x`, `"@type":"${'Content'.repeat(15_000)}`, '"@type":"http://'.repeat(9000)]) {
    const began = performance.now();
    detect(parse(`<script type="application/ld+json">${json}</script>${STORY}`), STORY_URL);
    // A quadratic search would take minutes.
    expect(performance.now() - began).toBeLessThan(4000);
  }
});
