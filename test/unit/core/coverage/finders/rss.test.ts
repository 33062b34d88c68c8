import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bingFinder } from '../../../../../utils/core/coverage/finders/bing';
import { googleFinder, googleQuery } from '../../../../../utils/core/coverage/finders/google';
import { createWorld, endless, prose, QUERY, startClock } from './world';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

const signal = new AbortController().signal;
const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="utf-8" ?>${head}<rss version="2.0" xmlns:News="https://www.bing.com/news/search?q=x"><channel><title>x</title>${items}</channel></rss>`;

const BING = rss(`
<item><title>Valley empties as Tarrow Dam seeps</title><link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;tid=1&amp;url=https%3a%2f%2fwww.tidewater-post.example%2fworld%2ftarrow%3futm_source%3dbing&amp;c=1&amp;mkt=en-gb</link><description>Some 4,200 people left &lt;b&gt;their homes&lt;/b&gt;.</description><pubDate>Sun, 22 Nov 2026 12:41:38 GMT</pubDate><News:Source>The Tidewater Post</News:Source><News:Image>http://www.bing.com/th?id=x</News:Image></item>
<item><title>Dam&#39;s &quot;weak&quot; wall</title><link>https://metro-ledger.example/dam</link><pubDate>bad</pubDate></item>
<item><title>No address</title><link>http://www.bing.com/news/apiclick.aspx?url=javascript%3aalert(1)</link></item>`);

const GOOGLE = rss(`
<item><title>Evacuation ordered below dam - The Tidewater Post</title><link>https://news.google.com/rss/articles/CBMiONE?oc=5</link><guid isPermaLink="false">CBMiONE</guid><pubDate>Sun, 22 Nov 2026 08:45:00 GMT</pubDate><description>&lt;a href="https://news.google.com/rss/articles/CBMiONE?oc=5"&gt;Evacuation ordered below dam&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;The Tidewater Post&lt;/font&gt;</description><source url="https://www.tidewater-post.example">The Tidewater Post</source></item>
<item><title>Talks - and more talks - after leak - Metro Ledger</title><link>https://news.google.com/rss/articles/CBMiTWO?oc=5</link><description>&lt;ol&gt;&lt;li&gt;&lt;a href="https://news.google.com/rss/articles/CBMiTWO?oc=5"&gt;Talks - and more talks - after leak&lt;/a&gt;&amp;nbsp;&lt;font&gt;Metro Ledger&lt;/font&gt;&lt;/li&gt;&lt;li&gt;&lt;a href="https://news.google.com/rss/articles/CBMiREL?oc=5"&gt;Leak at dam worries valley&lt;/a&gt;&amp;nbsp;&lt;font&gt;Valley Gazette&lt;/font&gt;&lt;/li&gt;&lt;/ol&gt;</description><source url="https://metro-ledger.example">Metro Ledger</source></item>
<item><title>Floods - what next</title><link>https://news.google.com/rss/articles/CBMiTHREE</link><source url="https://valley-gazette.example">Valley Gazette</source></item>`);

describe('Bing', () => {
  it('names the addresses behind its redirects, and leaves nonsense out', async () => {
    const world = createWorld(() => prose(BING));
    const found = await bingFinder.search(QUERY, world.deps, signal);
    expect(found).toMatchObject([
      {
        url: 'https://www.tidewater-post.example/world/tarrow',
        opaque: false,
        title: 'Valley empties as Tarrow Dam seeps',
        outlet: 'The Tidewater Post',
        domain: 'tidewater-post.example',
        publishedAt: '2026-11-22T12:41:38.000Z',
        lead: 'Some 4,200 people left their homes.',
      },
      { url: 'https://metro-ledger.example/dam', title: 'Dam\'s "weak" wall', outlet: '', publishedAt: null },
    ]);
    expect(found).toHaveLength(2);
    const parameters = world.requests[0]?.url.searchParams;
    expect(parameters?.get('q')).toBe('"Tarrow Dam" Northmarch evacuated');
    expect(['mkt', 'setlang', 'cc'].map((name) => parameters?.get(name))).toEqual(['en-GB', 'en', 'GB']);
    expect(parameters?.get('qft')).toBe('interval="8"');
  });

  it('is asked for no recent days where the article is old', async () => {
    const world = createWorld(() => prose(rss('')));
    expect(await bingFinder.search({ ...QUERY, from: '2025-01-01' }, world.deps, signal)).toEqual([]);
    expect(world.requests[0]?.url.searchParams.has('qft')).toBe(false);
  });
});

describe('Google News', () => {
  it('gives headlines without their publishers, links that stay closed, and the rest of a cluster', async () => {
    const found = await googleFinder.search(QUERY, createWorld(() => prose(GOOGLE)).deps, signal);
    expect(found.map(({ title, outlet, domain, opaque, lead }) => [title, outlet, domain, opaque, lead])).toEqual([
      ['Evacuation ordered below dam', 'The Tidewater Post', 'tidewater-post.example', true, ''],
      ['Talks - and more talks - after leak', 'Metro Ledger', 'metro-ledger.example', true, ''],
      ['Leak at dam worries valley', 'Valley Gazette', '', true, ''],
      ['Floods - what next', 'Valley Gazette', 'valley-gazette.example', true, ''],
    ]);
    expect(found[0]?.publishedAt).toBe('2026-11-22T08:45:00.000Z');
  });

  it('is asked for days, language and country', async () => {
    expect(googleQuery(QUERY)).toBe('"Tarrow Dam" Northmarch (evacuated OR 4,200) after:2026-11-20 before:2026-11-25');
    expect(googleQuery({ ...QUERY, any: QUERY.any.slice(0, 1) })).toContain(' Northmarch evacuated after:');
    const world = createWorld(() => prose(rss('')));
    await googleFinder.search({ ...QUERY, lang: 'fr', country: null }, world.deps, signal);
    const later = googleFinder.search({ ...QUERY, lang: 'zh-TW', country: null }, world.deps, signal);
    await vi.advanceTimersByTimeAsync(3000);
    await later;
    const editions = world.requests.map(({ url }) => ['hl', 'gl', 'ceid'].map((name) => url.searchParams.get(name)));
    expect(editions).toEqual([
      ['fr', 'FR', 'FR:fr'],
      ['zh-TW', 'TW', 'TW:zh-Hant'],
    ]);
  });
});

describe.each([
  ['bing', bingFinder],
  ['google', googleFinder],
])('%s', (_name, finder) => {
  it.each([
    [
      'a page of consent',
      '<!doctype html><html><body><script>x()</script><h1>Before you continue</h1></body></html>',
      '',
    ],
    ['nothing', '', ''],
    ['prose', 'Try later.', 'Try later.'],
  ])('%s is no answer', async (_what, body, detail) => {
    const { deps } = createWorld(() => prose(body));
    await expect(finder.search(QUERY, deps, signal)).rejects.toMatchObject({ state: 'notAnswering', detail });
  });

  it('is limited by status 429', async () => {
    const { deps } = createWorld(() => prose('<h1>429</h1>', { status: 429 }));
    await expect(finder.search(QUERY, deps, signal)).rejects.toMatchObject({ state: 'limited' });
  });

  it('expands no entities', async () => {
    const bomb = `<!DOCTYPE b [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const item = '<item><title>Dam &b; &c; seeps</title><link>https://a.example/1</link></item>';
    const world = createWorld(() => prose(rss(item, bomb)));
    const [candidate] = await finder.search(QUERY, world.deps, signal);
    expect(candidate?.title).not.toMatch(/boom|root/);
    expect(world.requests).toHaveLength(1);
  });

  it('lets no markup through', async () => {
    const item =
      '<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Dam &lt;img src=x onerror=y&gt; seeps</title><link>https://a.example/1</link><description>&lt;style&gt;p{}&lt;/style&gt;&lt;p&gt;One&lt;p&gt;two</description></item>';
    const [candidate] = await finder.search(QUERY, createWorld(() => prose(rss(item))).deps, signal);
    expect(candidate?.title).toBe('Dam seeps');
    expect(candidate?.lead).not.toMatch(/[<{]/);
  });

  it('keeps the whole entries of a feed without end', async () => {
    const { response, read } = endless(
      rss('<item><title>Dam seeps</title><link>https://a.example/1</link></item>').slice(0, -16),
    );
    const found = await finder.search(QUERY, createWorld(() => response).deps, signal);
    expect(found.map(({ title }) => title)).toEqual(['Dam seeps']);
    expect(read()).toBeLessThan(3_500_000);
  });
});
