import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../../utils/core/coverage/feeds/error';
import { readFeed } from '../../../../../utils/core/coverage/feeds/read-feed';
import type { Candidate } from '../../../../../utils/core/coverage/types';

const URL_OF_FEED = 'https://feeds.courier.example/news/rss.xml';
const NOW = Date.parse('2026-11-20T18:00:00Z');
const read = (text: string) => readFeed(text, URL_OF_FEED, NOW);

const rss = (items: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Courier</title><link>https://www.courier.example/</link>${items}</channel></rss>`;
const item = (inner: string, path = 'a') => `<item><link>https://www.courier.example/${path}</link>${inner}</item>`;
const atom = (entries: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
  `<feed ${attributes}><title>Le Phare</title><link href="https://phare.example/"/>${entries}</feed>`;
const entry = (inner: string) => `<entry><link href="https://phare.example/x"/>${inner}</entry>`;
const DATE = '2026-11-20T10:00:00.000Z';

describe('elements are known by the address of their namespace', () => {
  it.each<[string, string, Partial<Candidate>]>([
    [
      'Dublin Core under another prefix',
      rss(
        item('<title>Dam</title><d:date>2026-11-20T10:00:00Z</d:date>'),
        'xmlns:d="http://purl.org/dc/elements/1.1/"',
      ),
      { title: 'Dam', publishedAt: DATE },
    ],
    [
      'its prefix for something else',
      rss(item('<title>Dam</title><dc:date>2020-01-01</dc:date>'), 'xmlns:dc="http://else.example/ns"'),
      { title: 'Dam', publishedAt: null },
    ],
    [
      'its prefix undeclared',
      rss(item('<title>Dam</title><dc:date>2026-11-20T10:00:00Z</dc:date>')),
      { title: 'Dam', publishedAt: DATE },
    ],
    [
      'a picture’s title as the default',
      rss(item('<title xmlns="http://search.yahoo.com/mrss/">Photo</title><title>Dam</title>')),
      { title: 'Dam' },
    ],
    [
      'Atom under a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title><a:entry><a:title>Dam</a:title><a:link href="https://phare.example/x"/><a:updated>2026-11-20T11:00:00+01:00</a:updated></a:entry></a:feed>',
      { title: 'Dam', url: 'https://phare.example/x', publishedAt: DATE },
    ],
    [
      'Atom in RSS',
      rss(
        '<item><title>Dam</title><at:link rel="alternate" href="https://www.courier.example/b"/><at:updated>2026-11-20T10:00:00Z</at:updated></item>',
        'xmlns:at="http://www.w3.org/2005/Atom"',
      ),
      { title: 'Dam', url: 'https://www.courier.example/b', publishedAt: DATE },
    ],
    [
      'content under another prefix',
      rss(
        item('<title>Dam</title><c:encoded><![CDATA[<p>All of it</p>]]></c:encoded>'),
        'xmlns:c="http://purl.org/rss/1.0/modules/content/"',
      ),
      { lead: 'All of it' },
    ],
    [
      'an address that nobody knows, for the whole feed',
      atom(
        entry('<title>Dam</title><published>2026-11-20T10:00:00Z</published>'),
        'xmlns="http://www.phare.example/ns"',
      ),
      { title: 'Dam', publishedAt: DATE },
    ],
    [
      'RDF under another prefix',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><image><title>Logo</title></image><channel><title>Wire</title></channel><item r:about="https://wire.example/1"><title>Dam</title></item></r:RDF>',
      { title: 'Dam', url: 'https://wire.example/1' },
    ],
  ])('%s', (_, text, wanted) => {
    expect(read(text).entries).toMatchObject([wanted]);
  });
});

describe('addresses', () => {
  const linked = (link: string, attributes = '') => rss(`<item ${attributes}><title>Dam</title>${link}</item>`);
  it.each([
    [
      'xml:base of the feed',
      atom('<entry><title>D</title><link href="x"/></entry>', 'xml:base="https://b.example/en/"'),
      'https://b.example/en/x',
    ],
    [
      'xml:base of the entry',
      atom(
        '<entry xml:base="https://c.example/"><title>D</title><link href="/x"/></entry>',
        'xml:base="https://b.example/en/"',
      ),
      'https://c.example/x',
    ],
    [
      'xml:base within xml:base',
      atom('<entry xml:base="city/"><title>D</title><link href="x"/></entry>', 'xml:base="https://b.example/en/"'),
      'https://b.example/en/city/x',
    ],
    [
      'xml:base of the link',
      atom('<entry><title>D</title><link xml:base="https://d.example/z/" href="x"/></entry>'),
      'https://d.example/z/x',
    ],
    [
      'xml:base relative to the feed',
      atom('<entry><title>D</title><link href="x"/></entry>', 'xml:base="/en/"'),
      'https://feeds.courier.example/en/x',
    ],
    ['xml:base in RSS', linked('<link>x</link>', 'xml:base="https://b.example/n/"'), 'https://b.example/n/x'],
    ['relative to the site', linked('<link>/x</link>'), 'https://www.courier.example/x'],
    ['without a scheme', linked('<link>//m.courier.example/x</link>'), 'https://m.courier.example/x'],
    ['without a scheme and its slashes', linked('<link>www.courier.example/x</link>'), 'https://www.courier.example/x'],
    [
      'on lines of their own',
      linked('<link>\n  https://www.courier.example/x\n</link>'),
      'https://www.courier.example/x',
    ],
    [
      'escaped twice',
      linked('<link>https://www.courier.example/?a=1&amp;amp;b=2</link>'),
      'https://www.courier.example/?a=1&b=2',
    ],
    ['unescaped', linked('<link>https://www.courier.example/?a=1&b=2</link>'), 'https://www.courier.example/?a=1&b=2'],
    [
      'a permanent guid',
      linked('<guid isPermaLink="true">https://www.courier.example/g</guid>'),
      'https://www.courier.example/g',
    ],
    [
      'the original behind a counter',
      rss(
        '<item><title>D</title><link>https://count.example/1</link><fb:origLink>https://www.courier.example/o</fb:origLink></item>',
        'xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"',
      ),
      'https://www.courier.example/o',
    ],
    [
      'the page among alternates',
      atom(
        '<entry><title>D</title><link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/h"/><link rel="replies" href="/r"/></entry>',
      ),
      'https://phare.example/h',
    ],
    [
      'the relation’s full name',
      atom(
        '<entry><title>D</title><link rel="self" href="/s"/><link rel="http://www.iana.org/assignments/relation/alternate" href="/h"/></entry>',
      ),
      'https://phare.example/h',
    ],
  ])('%s', (_, text, url) => {
    expect(read(text).entries.map((found) => found.url)).toEqual([url]);
  });

  it('are none where a guid is said to be none', () => {
    expect(read(linked('<guid isPermaLink="false">https://www.courier.example/g</guid>')).entries).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['Vec&lt;T&gt; and List&lt;String&gt;', 'Vec<T> and List<String>'],
    ['How to center a &lt;div&gt;', 'How to center a <div>'],
    ['&lt;i&gt;Titanic&lt;/i&gt; sinks', 'Titanic sinks'],
    ['<i>Titanic</i> sinks', 'Titanic sinks'],
    ['<![CDATA[<b>Dam</b> &amp; valley]]>', 'Dam & valley'],
    ['Don&amp;#x27;t &amp;quot;go&amp;quot;', 'Don\'t "go"'],
    ['AT&amp;amp;T &amp;amp;amp; Smith', 'AT&T & Smith'],
    ['&amp;lt;b&amp;gt;Bold&amp;lt;/b&amp;gt; move', 'Bold move'],
    ['&lt;![CDATA[Dam &amp; valley]]&gt;', 'Dam & valley'],
    ['<![CDATA[&lt;![CDATA[Dam]]&gt;]]>', 'Dam'],
    ['Profit <5% up, R&D & more', 'Profit <5% up, R&D & more'],
    ['caf&eacute; &#151; l&rsquo;&ecirc;tre &nbsp;du quai', 'café — l’être du quai'],
    ['Line\u0008s \u001eof\u000c text', 'Lines of text'],
    ['Two\n   lines', 'Two lines'],
  ])('in RSS: %s', (written, title) => {
    expect(read(rss(item(`<title>${written}</title>`))).entries[0]?.title).toBe(title);
  });

  it.each([
    ['', 'Use of &lt;b&gt; and &lt;i&gt;x&lt;/i&gt;', 'Use of <b> and <i>x</i>'],
    ['type="text"', 'a &lt; b &amp;amp; c &gt; b', 'a < b & c > b'],
    ['type="text"', 'Don&amp;#8217;t', 'Don’t'],
    ['type="html"', 'Use of &amp;lt;b&amp;gt; &lt;b&gt;tag&lt;/b&gt;', 'Use of <b> tag'],
    ['type="html"', 'AT&amp;amp;amp;T', 'AT&T'],
    [
      'type="xhtml"',
      '<div xmlns="http://www.w3.org/1999/xhtml">4 &lt; 5, <i>more</i> &lt;b&gt;</div>',
      '4 < 5, more <b>',
    ],
    ['type="text/html" mode="escaped"', '&lt;i&gt;Dam&lt;/i&gt; breaks', 'Dam breaks'],
  ])('in Atom, %s: %s', (type, written, title) => {
    expect(read(atom(entry(`<title ${type}>${written}</title>`))).entries[0]?.title).toBe(title);
  });

  it('are those of the entry, not of what stands in it', () => {
    const inner =
      '<media:group><media:title>Photo</media:title><media:description>Caption</media:description></media:group>' +
      '<author><name>Ruth</name><title>Reporter</title></author><image><title>Dusk</title><link>https://img.example/</link></image>' +
      '<itunes:title>Episode</itunes:title><title>Dam</title><media:title>Photo</media:title><description>Gave way.</description>' +
      '<media:content><media:description>Caption</media:description></media:content><thr:in-reply-to><title>Other</title></thr:in-reply-to>';
    const spaces =
      'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:thr="http://purl.org/syndication/thread/1.0"';
    expect(read(rss(item(inner), spaces)).entries).toMatchObject([
      { title: 'Dam', lead: 'Gave way.', url: 'https://www.courier.example/a' },
    ]);
    expect(read(rss(item('<itunes:title>Episode</itunes:title>'), spaces)).entries[0]?.title).toBe('Episode');
  });
});

describe('summaries', () => {
  it.each([
    ['&lt;![CDATA[Nobody was hurt.]]&gt;', 'Nobody was hurt.'],
    ['&lt;![CDATA[&lt;p&gt;Nobody &lt;b&gt;was&lt;/b&gt; hurt.&lt;/p&gt;]]&gt;', 'Nobody was hurt.'],
    ['<![CDATA[<p>Nobody was hurt.</p>]]>', 'Nobody was hurt.'],
    ['&amp;lt;p&amp;gt;Nobody was hurt.&amp;lt;/p&amp;gt;', 'Nobody was hurt.'],
    ['<p>Nobody</p><p>was hurt.</p>', 'Nobody was hurt.'],
  ])('%s', (written, lead) => {
    expect(read(rss(item(`<title>Dam</title><description>${written}</description>`))).entries[0]?.lead).toBe(lead);
  });
});

describe('what a program printed before a feed', () => {
  const feed = rss(item('<title>Dam</title>'));
  it.each([
    ['a warning', `<br />\n<b>Warning</b>: session_start(): late in <b>/srv/x.php</b> on line <b>3</b><br />\n${feed}`],
    ['a notice in plain words', `Notice: Undefined index: x in /srv/x.php on line 3\n${feed}`],
    ['white space', `\n\n  ${feed}`],
    ['a mark for the order of bytes, twice', `\ufeff\ufeff${feed}`],
    ['that mark, misread', `ï»¿${feed}`],
    ['a comment', `<!-- generated --> ${feed}`],
    [
      'a document type',
      feed.replace('<rss', '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "https://n.example/rss.dtd"><rss'),
    ],
    ['a warning, and no prolog', `<br /><b>Notice</b>: late<br />${feed.replace(/<\?xml[^>]*>/, '')}`],
  ])('%s is passed over', (_, text) => {
    expect(read(text).entries.map(({ title }) => title)).toEqual(['Dam']);
  });

  it.each([
    ['a page', `<!doctype html><html><body><h1>Sorry</h1>${feed}</body></html>`],
    ['a page with a drawing', '<html><body><?xml version="1.0"?><svg><title>x</title></svg></body></html>'],
    ['a site map', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>'],
  ])('%s is no feed', (_, text) => {
    expect(() => read(text)).toThrow(FeedError);
  });

  it.each([
    ['RSS', rss('')],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['JSON', '{"version":"https://jsonfeed.org/version/1","title":"C","items":[]}'],
  ])('an empty feed in %s is one', (_, text) => {
    expect(read(text).entries).toEqual([]);
  });
});

describe('a broken entry costs no other', () => {
  const two = item('<title>Two</title>', '2') + item('<title><![CDATA[Three]]></title>', '3');
  it.each([
    ['that is not closed', '<item><title>One</title><link>https://www.courier.example/1</link>'],
    ['whose title is not closed', '<item><title>One<link>https://www.courier.example/1</link></item>'],
    [
      'whose title is closed by another name',
      '<item><title>One</titel><link>https://www.courier.example/1</link></item>',
    ],
    ['whose CDATA section is not closed', '<item><title>One</title><description><![CDATA[Text</description></item>'],
    [
      'with a sign that is no tag',
      '<item><title>Profit <5 % & <</title><link>https://www.courier.example/1</link></item>',
    ],
    ['with an end too many', '<item><title>One</title></b></item></item>'],
    ['without anything', '<item></item><item/>'],
    ['with an impossible address', '<item><title>One</title><link>https://[</link></item>'],
    ['with an attribute without marks', '<item><title>One</title><enclosure url=https://img.example/1.jpg></item>'],
  ])('%s', (_, broken) => {
    const urls = read(rss(broken + two)).entries.map(({ url }) => url);
    expect(urls.filter((url) => !url.endsWith('/1'))).toEqual([
      'https://www.courier.example/2',
      'https://www.courier.example/3',
    ]);
  });

  it('in the middle of a list in JSON', () => {
    const row = (n: number, title = 'Dam') => `{"id":"${n}","url":"https://l.example/${n}","title":"${title}"}`;
    const text = `{"version":"https://jsonfeed.org/version/1.1","title":"L","items":[${row(1)},null,${row(2, 'a "b" c')},{"url":"https://l.example/9","ti,${row(3)}]}`;
    expect(read(text).entries.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://l.example/${n}`));
  });
});

describe('dates', () => {
  it('fall back on the one that can be read', () => {
    const text = rss(item('<title>Dam</title><pubDate>soon</pubDate><dc:date>2026-11-20T10:00:00Z</dc:date>'));
    expect(read(text).entries[0]?.publishedAt).toBe(DATE);
  });

  it('are read by the feed’s language', () => {
    const of = (lang: string) =>
      read(
        rss(`<language>${lang}</language>${item('<title>D</title><pubDate>Fri, 20 Nov 2026 15:30:00 IST</pubDate>')}`),
      );
    expect(of('en-in').entries[0]?.publishedAt).toBe(DATE);
    expect(of('he').entries[0]?.publishedAt).toBe('2026-11-20T13:30:00.000Z');
  });
});

describe('JSON feeds off their specification', () => {
  const json = (items: unknown, head: object = {}) =>
    read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'L',
        home_page_url: 'https://l.example/',
        ...head,
        items,
      }),
    );
  it.each<[string, unknown, object, Partial<Candidate>]>([
    ['numbers for names', [{ id: 7, url: '/a', title: 'Dam', summary: 4.5 }], {}, { url: 'https://l.example/a' }],
    ['entities in titles', [{ url: '/a', title: 'Quarry &amp; <i>court</i>' }], {}, { title: 'Quarry & court' }],
    ['brackets in titles', [{ url: '/a', title: 'Use of <b> tag' }], {}, { title: 'Use of <b> tag' }],
    ['no title', [{ url: '/a', title: null, content_text: 'The dam gave way.' }], {}, { title: 'The dam gave way.' }],
    [
      'an address elsewhere',
      [{ id: '1', external_url: 'https://w.example/b', title: 'Dam' }],
      {},
      { url: 'https://w.example/b' },
    ],
    [
      'a date that is none',
      [{ url: '/a', title: 'D', date_published: 'soon', date_modified: '2026-11-20T10:00:00Z' }],
      {},
      { publishedAt: DATE },
    ],
    ['a date in seconds', [{ url: '/a', title: 'D', date_published: 1795168800 }], {}, { publishedAt: DATE }],
    [
      'authors and tags of other kinds',
      [{ url: '/a', title: 'Dam', authors: { name: 'R' }, tags: 'sea', author: [null] }],
      { authors: 'x', expired: 'no' },
      { title: 'Dam' },
    ],
    ['entries by number', { 0: { url: '/a', title: 'Dam' } }, {}, { title: 'Dam' }],
    ['no version', [{ url: '/a', title: 'Dam' }], { version: undefined }, { title: 'Dam' }],
  ])('%s', (_, items, head, wanted) => {
    expect(json(items, head).entries).toMatchObject([wanted]);
  });
});
