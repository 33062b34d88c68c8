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

  it('takes a headline of several words for one, whatever single word stands in it', () => {
    const story = STORY.replace('Harbour wall to be raised by two metres', 'Northline knew about the pump');
    expect(detect(parse(story), `${SITE}/2026/9/7/northline-knew-about-the-pump`)).toMatchObject({ isArticle: true });
    const about = STORY.replace('Harbour wall to be raised by two metres', 'About the Herald');
    expect(detect(parse(about), `${SITE}/about`)).toMatchObject({ isArticle: false });
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

/** Pages made in ways that news pages are made in, and in those of pages that look alike. */
describe('shapes of pages', () => {
  const TITLE = '<title>Harbour wall to be raised by two metres | Tidewater Herald</title>';
  const NAV = `<div class="nav">${'<a href="/x">Section name</a> '.repeat(20)}</div>`;
  const LINE = 'Harbour wall to be raised by two metres';
  const topics = ['wall', 'quay', 'sluice', 'beacon', 'harbour mouth', 'lock', 'ferry'];
  const story = (wrap: (text: string) => string) => topics.map((topic) => wrap(paragraph(topic))).join('');
  const plain = (text: string) => text.replace(/<\/?p>/g, '');
  const entries = (wrap: (text: string, time: string) => string) =>
    Array.from({ length: 14 }, (_, n) =>
      wrap(paragraph(`wall ${n}`), `<time datetime="2026-05-12T10:${10 + n}">`),
    ).join('');

  it.each<[string, string, string?]>([
    [
      'two wrappers',
      `<main><div><h1>${LINE}</h1><p>By A</p><p>12.05.2026</p>${story((text) => `<div class="a"><div class="b">${text}</div></div>`)}</div></main>`,
    ],
    [
      'three wrappers',
      `<h1>${LINE}</h1><b>12 May 2026</b>${story((text) => `<div><div><div>${text}</div></div></div>`)}`,
    ],
    ['the headline in an h2', `<div><h2>${LINE}</h2><span>12 May 2026</span>${story((text) => text)}</div>`],
    [
      'the headline in a div',
      `<div><div class="head">${LINE}</div><span>12 May 2026</span>${story((text) => text)}</div>`,
    ],
    [
      'tables and line breaks',
      `<table><tr><td><font><b>${LINE}</b></font><br>12 May 2026<br>${story((text) => `${plain(text)}<br><br>`)}</td></tr></table>`,
    ],
    [
      'an address by number',
      `<div><b>${LINE}</b><br>12 May 2026${story((text) => text)}</div>`,
      `${SITE}/story.php?id=123456`,
    ],
    [
      'a live blog',
      `<h1>Storm: live updates</h1><div>${entries((text, time) => `<div>${time}10</time><h3>Wall holds</h3>${text}</div>`)}</div>`,
      `${SITE}/live/2026/may/12/storm`,
    ],
    [
      'a live blog, its entries in boxes',
      `<h1>Storm reaches the old town: live</h1><div>${entries((text, time) => `<div><div>${time}10</time></div><div><h3>Wall</h3>${text}</div></div>`)}</div>`,
      `${SITE}/liveblog/storm`,
    ],
    [
      'a live blog known by its headline',
      `<h1>Sturm im Liveticker: Mauer hält</h1><div>${entries((text, time) => `<div>${time}10</time><div>${text}</div></div>`)}</div>`,
      `${SITE}/panorama/sturm-mauer-haelt-in-der-altstadt-100.html`,
    ],
  ])('%s: an article', (_, body, url = `${SITE}/news/harbour-wall-to-be-raised`) => {
    expect(detect(parse(TITLE + NAV + body), url)).toMatchObject({ isArticle: true });
  });

  const offer = (topic: string) =>
    `<p>We help you plan your ${topic} from the first call to the last invoice, and our team will guide you through every step. Your project deserves a partner that you can trust: talk to our experts today.</p>`;
  const offers = topics.map(offer);
  const head = (line: string) => `<title>${line} | Acme</title>${NAV}<h1>${line}</h1>`;
  it.each<[string, string, string]>([
    [
      'a service',
      head('Roof repair and cleaning in the whole of Tarrow') + offers.join(''),
      'https://acme.example/roof-repair-and-cleaning-tarrow',
    ],
    [
      'a job',
      head('Senior bridge engineer (f/m/d) in Pellworth') + offers.join(''),
      'https://acme.example/en/senior-bridge-engineer-pellworth-48213',
    ],
    [
      'a job in structured data',
      `<script type="application/ld+json">{"@type":"JobPosting"}</script>${head('Senior bridge engineer (f/m/d) in Pellworth')}${story((text) => text)}`,
      'https://acme.example/en/senior-bridge-engineer-pellworth-48213',
    ],
    [
      'a thread',
      head('Has anybody repaired a lock of this kind before?') +
        topics
          .map(
            (topic, n) =>
              `<div class="message" id="m${n}"><div><img class="avatar">user</div><time>12 May 2026</time><div>${paragraph(topic)}</div></div>`,
          )
          .join(''),
      'https://boaters.example/has-anybody-repaired-a-lock.4821/',
    ],
    [
      'a list with long prose',
      head('The ten best harbours of the western coast') +
        topics
          .map(
            (topic, n) =>
              `<div class="card"><h3><a href="/h${n}">Harbour ${n}</a></h3><div>${paragraph(topic)}</div></div>`,
          )
          .join(''),
      'https://sailings.example/western-coast/best-harbours-of-the-western-coast',
    ],
    [
      'a product',
      `<meta property="og:type" content="product">${head('Brass harbour lamp with glass shade, 40 cm')}${story((text) => text)}`,
      'https://lampery.example/brass-harbour-lamp-with-glass-shade',
    ],
  ])('%s: none', (_, page, url) => {
    expect(detect(parse(page), url)).toMatchObject({ isArticle: false });
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
