import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../../utils/core/coverage/feeds/error';
import { readFeed } from '../../../../../utils/core/coverage/feeds/read-feed';
import { expectLinear } from '../../../../support/growth';

const URL_OF_FEED = 'https://feeds.courier.example/news/rss.xml';
const NOW = Date.parse('2026-11-20T18:00:00Z');

const rss = (items: string, channel = '<title>Northmarch Courier</title><link>https://www.courier.example/</link>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (inner: string) => `<item><link>https://www.courier.example/a</link>${inner}</item>`;
const read = (text: string) => readFeed(text, URL_OF_FEED, NOW);
const first = (text: string) => read(text).entries[0];
const kindOf = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof FeedError ? error.kind : error;
  }
};

describe('readFeed', () => {
  it('reads RSS 2.0', () => {
    const feed = read(
      rss(
        `<language>en-gb</language><item><title>Dam gives way above Tarrow</title>
        <link>https://www.courier.example/tarrow?utm_source=rss</link><guid isPermaLink="false">1</guid>
        <pubDate>Fri, 20 Nov 2026 07:30:00 GMT</pubDate><description>Some 2,400 people left their homes.</description></item>`,
      ),
    );
    expect(feed.title).toBe('Northmarch Courier');
    expect(feed.entries).toEqual([
      {
        finder: 'feeds',
        url: 'https://www.courier.example/tarrow',
        opaque: false,
        title: 'Dam gives way above Tarrow',
        outlet: 'Northmarch Courier',
        domain: 'courier.example',
        publishedAt: '2026-11-20T07:30:00.000Z',
        seen: false,
        lead: 'Some 2,400 people left their homes.',
        lang: 'en-GB',
        country: null,
      },
    ]);
  });

  it('reads Atom, with the link that leads to the article', () => {
    const entry = first(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Phare</title>
      <link rel="self" href="https://phare.example/atom"/><link href="https://phare.example/"/>
      <entry><title type="html">Le barrage de &lt;b&gt;Tarrow&lt;/b&gt; a cédé</title><id>tag:phare.example,2026:1</id>
      <link rel="enclosure" href="https://phare.example/son.mp3"/><link rel="alternate" href="/tarrow"/>
      <updated>2026-11-20T09:00:00+01:00</updated><summary>Évacuations.</summary></entry></feed>`);
    expect(entry).toMatchObject({
      url: 'https://phare.example/tarrow',
      title: 'Le barrage de Tarrow a cédé',
      outlet: 'Le Phare',
      publishedAt: '2026-11-20T08:00:00.000Z',
      lead: 'Évacuations.',
      lang: 'fr',
    });
  });

  it('reads RDF', () => {
    const entry =
      first(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title><link>https://wire.example</link></channel>
      <item rdf:about="https://wire.example/1"><title>Dam fails</title><link>https://wire.example/1</link>
      <dc:date>2026-11-20T10:00:00Z</dc:date></item></rdf:RDF>`);
    expect(entry).toMatchObject({ title: 'Dam fails', publishedAt: '2026-11-20T10:00:00.000Z', outlet: 'Wire' });
  });

  it('reads JSON Feed', () => {
    const entry = first(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Ledger',
        home_page_url: 'https://ledger.example/',
        items: [{ id: '1', url: 'tarrow', title: 'Dam fails', content_html: '<p>At <i>dawn</i>.</p>' }],
      }),
    );
    expect(entry).toMatchObject({ url: 'https://ledger.example/tarrow', lead: 'At dawn.', publishedAt: null });
  });

  it('makes plain text of markup, and nothing of scripts', () => {
    const entry = first(
      rss(
        item(`<title><![CDATA[Dam &amp; <b onclick="x()">bridge</b> fail<script>alert(1)</script>]]></title>
        <description>&lt;img src=x onerror="alert(1)"&gt;&lt;p&gt;The river rose.&lt;/p&gt;&lt;style&gt;p{}&lt;/style&gt;&lt;p&gt;Then &amp;eacute;vacu&amp;eacute;s&lt;/p&gt;</description>`),
      ),
    );
    expect(entry?.title).toBe('Dam & bridge fail');
    expect(entry?.lead).toBe('The river rose. Then évacués');
  });

  it.each([
    ['no title', item('<description>At dawn the dam above Tarrow gave way. More to come.</description>')],
    ['an empty title', item('<title> </title><description>At dawn the dam above Tarrow gave way.</description>')],
  ])('names an article with %s by the first words of its summary', (_, text) => {
    expect(first(rss(text))?.title).toMatch(/^At dawn the dam above Tarrow gave way\./);
  });

  it('cuts a long summary between words where it stands for the title', () => {
    const title = first(rss(item(`<description>${'evacuation '.repeat(40)}</description>`)))?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(100);
    expect(title).toMatch(/evacuation…$/);
  });

  it.each([
    ['neither title nor summary', item('')],
    ['no address', '<item><title>Dam fails</title></item>'],
    ['a script for an address', '<item><title>Dam fails</title><link>javascript:alert(1)</link></item>'],
    ['a file for an address', '<item><title>Dam fails</title><link>file:///etc/passwd</link></item>'],
    ['nonsense for an address', '<item><title>Dam fails</title><link>https://[</link></item>'],
  ])('leaves out an article with %s, and keeps the one beside it', (_, text) => {
    const { entries } = read(rss(`${text}<item><title>Flood</title><link>https://www.courier.example/b</link></item>`));
    expect(entries.map(({ title }) => title)).toEqual(['Flood']);
  });

  it('takes a permanent guid for a link', () => {
    const text = '<item><title>Dam fails</title><guid>https://www.courier.example/guid</guid></item>';
    expect(first(rss(text))?.url).toBe('https://www.courier.example/guid');
  });

  it.each([
    ['Fri, 20 Nov 2026 07:30:00 EST', '2026-11-20T12:30:00.000Z'],
    ['20 Nov 2026 07:30 +0100', '2026-11-20T06:30:00.000Z'],
    ['2026-11-20T07:30:00', '2026-11-20T07:30:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['', null],
    ['yesterday-ish', null],
    ['Fri, 31 Feb 2026 07:30:00 GMT', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['Tue, 20 Nov 2029 07:30:00 GMT', null],
  ])('reads the date "%s"', (written, instant) => {
    expect(first(rss(item(`<title>Dam fails</title><pubDate>${written}</pubDate>`)))?.publishedAt).toBe(instant);
  });

  it('does not take the outlet of an aggregator for that of its articles', () => {
    const text = rss(
      `<item><title>Dam fails - Ledger</title><link>https://ledger.example/1</link><source url="https://ledger.example">Ledger</source></item>
      <item><title>Flood</title><link>https://other.example/1</link></item>`,
      '<title>All the News</title><link>https://planet.example/</link>',
    );
    expect(read(text).entries.map(({ title, outlet, domain }) => [title, outlet, domain])).toEqual([
      ['Dam fails', 'Ledger', 'ledger.example'],
      ['Flood', '', 'other.example'],
    ]);
  });

  it.each([
    ['a page', '<!doctype html><html><head><title>Feed</title></head><body><p>RSS</p></body></html>'],
    ['text', 'Service unavailable'],
    ['nothing', ''],
    ['other JSON', '{"items":[{"title":"Dam"}]}'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[{"tit'],
  ])('says of %s that it is no feed', (_, text) => expect(kindOf(() => read(text))).toBe('noFeed'));

  it('keeps the whole articles of a feed that is cut off', () => {
    const whole = item('<title>Dam fails</title>');
    const text = rss(whole + whole.replace('/a<', '/b<'));
    const { entries } = read(text.slice(0, text.indexOf('</title></item>', text.indexOf('/b<')) - 3));
    expect(entries.map(({ url }) => url)).toEqual(['https://www.courier.example/a']);
  });

  it('says of too much JSON that it is too much', () => {
    const text = `{"version":"https://jsonfeed.org/version/1","items":[{"title":"${'x'.repeat(3_000_000)}`;
    expect(kindOf(() => read(text))).toBe('tooLarge');
  });

  it('expands no entities of a document type', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "boom"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const text = rss(item('<title>Dam &b; &x; fails</title>')).replace('<rss', `${bomb}<rss`);
    expect(first(text)?.title).not.toMatch(/boom|root:/);
    expect(first(text)?.title).toMatch(/^Dam .*fails$/);
  });

  it('keeps a bounded number of articles', () => {
    const text = rss(item('<title>Dam fails</title>').repeat(5000));
    expect(read(text).entries).toHaveLength(200);
  });

  it.each([
    ['tags that never end', (n: number) => `<rss>${'<a x="'.repeat(n)}`],
    ['elements that never end', (n: number) => rss(`<item>${'<b>'.repeat(n)}`)],
    ['ends without a beginning', (n: number) => rss(item(`<title>x</title>${'</b>'.repeat(n)}`))],
    ['markup in a title', (n: number) => rss(item(`<title>${'&lt;b '.repeat(n)}</title>`))],
    ['entities', (n: number) => rss(item(`<title>${'&amp;'.repeat(n)}</title>`))],
    ['articles', (n: number) => rss(item('<title>Dam</title>').repeat(n / 10))],
  ])('takes %s in time that grows with their length', (_, make) => {
    expectLinear(make, (text) => kindOf(() => read(text)), 25_000);
  });
});
