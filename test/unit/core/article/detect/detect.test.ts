import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../utils/core/article/detect/detect';
import { expectLinear } from '../../../../support/growth';
import { fixture, paragraph, parse, STORY_URL } from '../page';

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

  it.each([
    ['in wrappers of their own', (text: string) => `<div class="block">${text}</div>`],
    ['made of other elements', (text: string) => text.replace(/p>/g, 'div>')],
    ['parted by line breaks', (text: string) => text.replace('<p>', '').replace('</p>', '<br><br>')],
  ])('paragraphs %s', (_, wrap) => {
    const story = ['wall', 'quay', 'sluice', 'beacon', 'harbour mouth'].map((topic) => wrap(paragraph(topic))).join('');
    const page = `<title>Harbour wall to be raised</title><h1>Harbour wall to be raised</h1>12 May 2026<div>${story}</div>`;
    expect(detect(parse(page), STORY_URL).isArticle).toBe(true);
  });

  it('a story on privacy is none the less one', () => {
    const page = STORY.replace(/<h1>.*<\/h1>/, '<h1>Privacy watchdog fines the port for its cameras on the quay</h1>');
    const url = `${SITE}/tech/privacy/watchdog-fines-the-port-for-its-cameras`;
    expect(detect(parse(page), url).isArticle).toBe(true);
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

  it('what is no news is told by what it has many of, not by its name alone', () => {
    const plain = detect(parse(STORY), STORY_URL).score;
    const many = (one: string) => detect(parse(STORY + one.repeat(25)), STORY_URL).score;
    for (const one of ['<pre>x</pre>', '<a href="/user/1">one</a>', '<time>noon</time>'])
      expect(many(one)).toBeLessThan(plain);
  });

  it('an address that is none does not break it', () => {
    expect(detect(parse(''), '').isArticle).toBe(false);
    expect(detect(parse(''), 'about:blank').isArticle).toBe(false);
  });
});

describe('pages made to waste time', () => {
  it.each<[string, (size: number) => string]>([
    [
      'structured data, mostly blank',
      (size) => `<script type="application/ld+json">"@type":${' '.repeat(size)}x</script>`,
    ],
    [
      'structured data without an end',
      (size) => `<script type="application/ld+json">"@type":"${'Content'.repeat(size)}</script>`,
    ],
    [
      'addresses for types',
      (size) => `<script type="application/ld+json">${'"@type":"http://'.repeat(size / 10)}</script>`,
    ],
    ['one endless paragraph', (size) => `<p>${'word '.repeat(size)}</p>`],
    ['an endless title', (size) => `<title>${'word-'.repeat(size)}</title>`],
    ['mark-up that is broken', (size) => '<p <a href="<h1>'.repeat(size / 20)],
  ])('cost time in proportion: %s', (_, waste) => {
    expectLinear(
      (size) => parse(waste(size) + STORY),
      (doc) => void detect(doc, STORY_URL),
      25_000,
    );
  });

  it.each(['a-', '/', '%20', '1234.'])('cost time in proportion: an endless address of %j', (part) => {
    const doc = parse(STORY);
    expectLinear(
      (size) => `${SITE}/${part.repeat(size)}`,
      (address) => void detect(doc, address),
      100_000,
    );
  });
});
