import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../../utils/core/coverage/feeds/feed';
import { plainHtml } from '../../../../../utils/core/text/plain-html';
import { expectLinear } from '../../../../support/growth';

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Daily</title>${items}</channel></rss>`;
const item = (n: number) => `<item><title>Story ${n}</title><link>https://a.example/${n}</link></item>`;

describe('feeds', () => {
  it('RSS 2.0', () => {
    const feed = parseFeed(
      `\ufeff${rss(`<link>https://daily.example/</link><language>fr-FR</language><image><title>Logo</title></image>
      <item><title><![CDATA[Dam &amp; valley <i>now</i>]]></title><link> https://a.example/1 </link><guid isPermaLink="false">x</guid>
      <pubDate>Sun, 22 Nov 2026 12:00:00 GMT</pubDate><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>
      <content:encoded>All of it</content:encoded><media:title>Picture</media:title><source url="https://s.example">Source</source></item>
      <item><title>By guid</title><guid>https://a.example/2</guid><dc:date>2026-11-22</dc:date></item>`)}`,
    );
    expect(feed).toMatchObject({ title: 'Daily', link: 'https://daily.example/', lang: 'fr-FR' });
    expect(feed?.items).toMatchObject([
      {
        title: 'Dam & valley now',
        url: 'https://a.example/1',
        published: 'Sun, 22 Nov 2026 12:00:00 GMT',
        summary: 'One. Two.',
        source: { name: 'Source', url: 'https://s.example' },
      },
      { title: 'By guid', url: 'https://a.example/2', published: '2026-11-22', summary: '' },
    ]);
  });

  it('Atom', () => {
    const feed =
      parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="html">A &amp;amp; B</title>
      <link rel="self" href="https://x.example/feed"/><link href="https://x.example/"/>
      <entry xml:lang="en"><title type="xhtml"><div>Dam <b>seeps</b></div></title><link rel="enclosure" href="/a.mp3"/>
      <link rel="alternate" href="/a"/><id>tag:x,1</id><updated>2026-11-23T00:00:00Z</updated><published>2026-11-22T00:00:00Z</published>
      <content type="html">&lt;p&gt;All.&lt;/p&gt;</content><summary>Short.</summary>
      <source><id>z</id><title>Elsewhere</title></source></entry></feed>`);
    expect(feed).toMatchObject({ title: 'A & B', link: 'https://x.example/', lang: 'fr' });
    expect(feed?.items).toMatchObject([
      {
        title: 'Dam seeps',
        url: '/a',
        published: '2026-11-22T00:00:00Z',
        summary: 'Short.',
        source: { name: 'Elsewhere' },
        lang: 'en',
      },
    ]);
  });

  it('RSS 1.0', () => {
    const feed = parseFeed(
      '<rdf:RDF xmlns="x"><channel><title>R</title></channel><item rdf:about="y"><title>T</title><link>https://a.example/1</link></item></rdf:RDF>',
    );
    expect(feed).toMatchObject({ title: 'R', items: [{ title: 'T', url: 'https://a.example/1' }] });
  });

  it('JSON Feed, its broken entries left out', () => {
    const feed = parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          { id: '1', url: 'https://a.example/1', title: 'T', content_html: '<p>C' },
          7,
          { id: 'https://a.example/2' },
        ],
      }),
    );
    expect(feed?.items).toMatchObject([{ title: 'T', summary: 'C' }, { url: 'https://a.example/2' }]);
  });

  it.each([
    ['a page', '<!doctype html><html><head><title>x</title></head>'],
    ['an OPML list', '<opml><body><outline text="x"/></body></opml>'],
    ['other JSON', '{"version":1}'],
    ['broken JSON', '{"version":"https://jsonfeed.org'],
    ['prose', 'Not found'],
    ['nothing', ''],
  ])('%s is none', (_name, text) => {
    expect(parseFeed(text)).toBeNull();
  });

  it('broken off keeps its whole entries, and no half address', () => {
    const text = rss(item(1) + item(2));
    const items = parseFeed(text.slice(0, text.indexOf('/2') + 1))?.items;
    expect(items?.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });

  it('with names of prototypes harms nothing', () => {
    const text = rss('<item><__proto__><title>x</title></__proto__><constructor/><title>Story</title></item>');
    expect(parseFeed(text)?.items[0]?.title).toBe('Story');
  });

  it('expands no entities that it declares', () => {
    const text = `<!DOCTYPE x [<!ENTITY a "boom">]>${rss('<item><title>&a; &eacute;</title></item>')}`;
    expect(parseFeed(text)?.items[0]?.title).toBe('&a; é');
  });

  it.each([
    '<a',
    '<a x="',
    '<item>',
    '<item><title>',
    '<!--',
    '<![CDATA[',
    '&#x',
    '</item>',
    '<item><title><b>',
    '<!DOCTYPE',
  ])('of %s over and over is read in time that grows in proportion', (unit) => {
    expectLinear((size) => rss(item(1) + unit.repeat(size)), parseFeed, 60_000);
  });

  it('with any number of entries gives some', () => {
    expect(parseFeed(rss(Array.from({ length: 3000 }, (_, n) => item(n)).join('')))?.items).toHaveLength(2000);
  });
});

describe('plain text of HTML', () => {
  it.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['a<b>b</b>c', 'abc'],
    ['<script>alert(1)</script>x<style>p{}</style>', 'x'],
    ['AT&amp;T &lt;3 caf&eacute;', 'AT&T <3 café'],
    ['4 < 5 & 6', '4 < 5 & 6'],
    ['  no\n markup\u200b ', 'no markup'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<a href="javascript:x', ''],
  ])('%s', (html, text) => {
    expect(plainHtml(html)).toBe(text);
  });
});
