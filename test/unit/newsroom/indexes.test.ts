import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { BRAVE_KEY } from '../../newsroom/indexes/brave-news';
import { fold, parseQuery } from '../../newsroom/indexes/keywords';
import type { IndexAnswer } from '../../newsroom/indexes/types';
import { ask, at, rows } from '../../support/ask-index';

const dom = (answer: IndexAnswer) =>
  new JSDOM(answer.body.toString(), { contentType: 'text/xml' }).window.document.documentElement;

const GDELT = 'https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist&format=json&query=';
const BING = 'https://www.bing.com/news/search?format=rss&count=30&q=';
const GOOGLE = 'https://news.google.com/rss/search?hl=en&gl=GB&ceid=GB:en&q=';
const BRAVE = 'https://api.search.brave.com/res/v1/news/search?q=';
const SEARXNG = 'https://search.example/search?format=json&categories=news&q=';

describe('a query', () => {
  it('is taken apart', () => {
    expect(parseQuery('"Tarrow Dam" (seepage OR "clay core") évacués -opinion site:a.example when:7d')).toEqual({
      words: [['evacues']],
      phrases: [['tarrow', 'dam']],
      anyOf: [[['seepage'], ['clay', 'core']]],
      without: [['opinion']],
      operators: [
        { name: 'site', value: 'a.example' },
        { name: 'when', value: '7d' },
      ],
      bareOr: false,
    });
    expect(fold('L’Écho: 4,200!')).toEqual(['l', 'echo', '4', '200']);
  });
});

describe('GDELT', () => {
  const gdelt = (query: string) => ask('gdelt', GDELT + encodeURIComponent(query));

  it('names articles with tokenised titles, crawl times and English names', () => {
    expect(JSON.parse(gdelt('"Tarrow Dam" halls hotels sourcelang:eng').body.toString()).articles).toEqual([
      {
        url: 'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213',
        url_mobile: '',
        title: 'Tarrow Dam : thousands leave homes as owner admits repair was put off',
        seendate: '20261122T091500Z',
        socialimage: '',
        domain: 'metro-ledger.example',
        language: 'English',
        sourcecountry: 'United States',
      },
    ]);
  });

  it('finds a French article by English words, and by its language', () => {
    const french = rows(gdelt('"Tarrow Dam" seepage sourcelang:french'), 'articles');
    expect(french).toHaveLength(1);
    expect(french[0]).toMatchObject({ domain: 'courrier-republicain.example', sourcecountry: 'France' });
  });

  it('answers {} for nothing, and in prose under 200 for what it refuses', () => {
    expect(gdelt('volcano eruption').body).toBe('{}');
    for (const [query, words] of [
      ['"Tar" dam', 'The specified phrase is too short.'],
      ['dam OR flood', "Queries containing OR'd terms must be surrounded by ()."],
      ['x', 'Your query was too short or too long.'],
    ] as const) {
      const answer = gdelt(query);
      expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
        200,
        'text/html; charset=utf-8',
        words,
      ]);
    }
  });

  it('keeps to its window and its most', () => {
    const named = (more: string) => rows(ask('gdelt', `${GDELT}%22Tarrow%20Dam%22${more}`), 'articles');
    const all = named('');
    expect(all.length).toBeGreaterThan(12);
    expect(named('&maxrecords=3')).toHaveLength(3);
    const day = named('&startdatetime=20261124000000&enddatetime=20261124235959');
    expect(day.map(({ domain }) => domain)).toEqual(['capital-dispatch.example']);
    expect(named('&timespan=1h')).toEqual([]);
    // The index goes back three months at most.
    expect(JSON.stringify(all)).not.toContain('/2024/');
  });
});

describe('Bing News', () => {
  it('gives RSS whose links hold the publisher’s address', () => {
    const items = [...dom(ask('bing', `${BING}Tarrow+Dam+evacuation`)).querySelectorAll('item')];
    expect(items.length).toBeGreaterThan(10);
    const links = items.map((item) => new URL(item.querySelector('link')?.textContent ?? ''));
    expect(links.every(({ origin, pathname }) => origin + pathname === 'http://www.bing.com/news/apiclick.aspx')).toBe(
      true,
    );
    expect(links.map((link) => link.searchParams.get('url'))).toContain(
      'https://www.plainwater-news.example/regions/tarrow-dam-leak-what-engineers-saw',
    );
    expect(items[0]?.getElementsByTagName('News:Source')[0]?.textContent).toBeTruthy();
  });

  it('knows nothing of other things', () => {
    expect(dom(ask('bing', `${BING}volcano+eruption`)).querySelectorAll('item')).toHaveLength(0);
  });
});

describe('Google News', () => {
  it('gives opaque links, the outlet in the title and in its source', () => {
    const items = [...dom(ask('google', `${GOOGLE}Tarrow+Dam+when:7d`)).querySelectorAll('item')];
    expect(items.length).toBeGreaterThan(8);
    for (const item of items) {
      const source = item.querySelector('source');
      expect(item.querySelector('title')?.textContent).toMatch(new RegExp(` - ${source?.textContent}$`));
      expect(source?.getAttribute('url')).toMatch(/^https:\/\/[^/]+$/);
      expect(item.querySelector('link')?.textContent).toMatch(/^https:\/\/news\.google\.com\/rss\/articles\/CBMi/);
    }
    expect(items[0]?.querySelector('description')?.textContent).toMatch(/^<ol><li><a href=/);
    expect(items.some((item) => item.textContent?.includes('Courrier'))).toBe(false);
  });
});

describe('Brave News', () => {
  const headers = { 'x-subscription-token': BRAVE_KEY };

  it('wants its key', () => {
    const none = ask('brave', `${BRAVE}dam`);
    expect([none.status, at(none, 'error', 'meta', 'errors', 0, 'loc')]).toEqual([
      422,
      ['header', 'x-subscription-token'],
    ]);
    const wrong = ask('brave', `${BRAVE}dam`, { headers: { 'x-subscription-token': 'other' } });
    expect([wrong.status, at(wrong, 'error', 'code')]).toEqual([422, 'SUBSCRIPTION_TOKEN_INVALID']);
  });

  it('answers in its shape, as many as asked for', () => {
    const answer = ask('brave', `${BRAVE}Tarrow+Dam&count=2`, { headers });
    expect([at(answer, 'type'), rows(answer, 'results').length]).toEqual(['news', 2]);
    expect(at(answer, 'results', 0)).toMatchObject({ type: 'news_result', meta_url: { scheme: 'https' } });
    expect(at(answer, 'results', 0, 'page_age')).toMatch(/^2026-11-2\dT\d\d:\d\d:\d\d$/);
    expect(ask('brave', `${BRAVE}dam&count=99`, { headers }).status).toBe(422);
    expect(ask('brave', `${BRAVE}${'dam+'.repeat(60)}`, { headers }).status).toBe(422);
  });
});

describe('SearXNG', () => {
  it('gives the outlet in metadata, and a date now and then', () => {
    const answer = ask('searxng', `${SEARXNG}Tarrow+Dam`);
    const results = rows(answer, 'results');
    expect(results).toHaveLength(10);
    expect(results[0]?.metadata).toMatch(/ ago \| \S/);
    expect(results.some(({ publishedDate }) => publishedDate === null)).toBe(true);
    expect(at(answer, 'unresponsive_engines')).toEqual([['yahoo news', 'timeout']]);
    expect(rows(ask('searxng', `${SEARXNG}Tarrow+Dam&pageno=2`), 'results').length).toBeGreaterThan(0);
  });

  it('refuses to search for nothing', () => {
    const answer = ask('searxng', SEARXNG);
    expect([answer.status, at(answer)]).toEqual([400, { error: 'No query' }]);
  });
});
