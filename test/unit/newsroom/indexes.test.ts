import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRAVE_KEY } from '../../newsroom/indexes/brave-news';
import { FEED_URLS } from '../../newsroom/indexes/feeds';
import { INDEXES } from '../../newsroom/indexes/index';
import { fold, parseQuery } from '../../newsroom/indexes/keywords';
import type { IndexAnswer, IndexName, IndexWorld } from '../../newsroom/indexes/types';
import { loadWorld } from '../../newsroom/indexes/world';
import type { NewsroomRequest } from '../../newsroom/types';

let world: IndexWorld;
beforeAll(async () => {
  world = await loadWorld();
});

/** Asks the service at an address; fails where it is not the service's own. */
function ask(name: IndexName, address: string, more: Partial<NewsroomRequest> = {}): IndexAnswer {
  const { hostname: host, pathname: path, searchParams: query } = new URL(address);
  const request = { scheme: 'https' as const, host, port: 443, path, query, method: 'GET', headers: {}, body: '' };
  const answer = INDEXES[name].service({ ...request, ...more }, world);
  if (!answer) throw new Error(`${name} does not know ${address}`);
  return answer;
}

/** What stands in a JSON answer at a path; undefined where nothing does. */
function at(answer: IndexAnswer, ...path: (string | number)[]): unknown {
  let found: unknown = JSON.parse(answer.body.toString());
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** The objects of a list at a path of a JSON answer; [] where there is none. */
function rows(answer: IndexAnswer, ...path: (string | number)[]): Record<string, unknown>[] {
  const found = at(answer, ...path);
  return Array.isArray(found) ? found : [];
}

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
    // Three months is as far back as it goes.
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

describe('feeds', () => {
  it('come in four formats from the outlets’ own hosts', () => {
    const types = FEED_URLS.map((url) => ask('feeds', url).headers['content-type']);
    expect(new Set(types).size).toBe(4);
    for (const url of FEED_URLS) expect(ask('feeds', url).body.length, url).toBeGreaterThan(300);
    const old = ask('feeds', 'https://www.valley-gazette.example/index.rdf').body;
    expect(new TextDecoder('iso-8859-1').decode(Buffer.from(old))).toContain('Café');
  });

  it('are not sent twice', () => {
    const [url = ''] = FEED_URLS;
    const { etag = '' } = ask('feeds', url).headers;
    expect(ask('feeds', url, { headers: { 'if-none-match': etag } })).toMatchObject({ status: 304, body: '' });
  });
});

describe('Wikidata', () => {
  it('knows two outlets of one owner, by website', () => {
    const search = 'https://www.wikidata.org/w/api.php?action=query&list=search&format=json&origin=*&srsearch=';
    const found = ask('wikidata', `${search}haswbstatement:P856=https://www.hallin-star.example/`);
    expect(found.headers['access-control-allow-origin']).toBe('*');
    const title = String(at(found, 'query', 'search', 0, 'title'));
    const url = `https://www.wikidata.org/w/api.php?action=wbgetentities&format=json&ids=${title}|Q990000010|Q1`;
    const answer = ask('wikidata', url);
    const owner = at(answer, 'entities', title, 'claims', 'P749', 0, 'mainsnak', 'datavalue', 'value', 'id');
    expect(owner).toBe('Q990000010');
    expect(at(answer, 'entities', 'Q990000010', 'labels', 'en', 'value')).toBe('Brandreth Media Group');
    expect(at(answer, 'entities', 'Q1')).toEqual({ id: 'Q1', missing: '' });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives facts by website, one a row', () => {
    const sparql = (site: string) => {
      const query = `SELECT ?item ?itemLabel ?what ?value ?valueLabel ?code WHERE {
        VALUES ?site { <https://${site}/> <http://${site}> } ?item wdt:P856 ?site .
        { ?item wdt:P17|wdt:P495 ?value . ?value wdt:P297 ?code . BIND("country" AS ?what) }
        UNION { ?item wdt:P127|wdt:P749 ?value . BIND("owner" AS ?what) }
        SERVICE wikibase:label { bd:serviceParam wikibase:language "fr,en". } }`;
      return ask('wikidata', `https://query.wikidata.org/sparql?format=json&query=${encodeURIComponent(query)}`);
    };
    const answer = sparql('www.metro-ledger.example');
    expect(at(answer, 'head', 'vars')).toEqual(['item', 'itemLabel', 'what', 'value', 'valueLabel', 'code']);
    const item = { type: 'uri', value: 'http://www.wikidata.org/entity/Q990000001' };
    expect(at(answer, 'results', 'bindings')).toMatchObject([
      { item, what: { value: 'country' }, valueLabel: { value: 'États-Unis' }, code: { value: 'US' } },
      { item, what: { value: 'owner' }, valueLabel: { value: 'Groupe de presse Brandreth', 'xml:lang': 'fr' } },
    ]);
    expect(rows(answer, 'results', 'bindings')[1]).not.toHaveProperty('code');
    expect(at(sparql('www.nobody.example'), 'results', 'bindings')).toEqual([]);
  });
});

describe('Wikipedia', () => {
  it('searches and sums up, by language', () => {
    const search = (lang: string, q: string) =>
      rows(ask('wikipedia', `https://${lang}.wikipedia.org/w/rest.php/v1/search/page?limit=3&q=${q}`), 'pages');
    expect(search('fr', 'barrage+Tarrow').map(({ key }) => key)).toEqual(['Barrage_de_Tarrow']);
    expect(search('en', 'Tarrow')[0]?.excerpt).toMatch(/^<span class="searchmatch">Tarrow Dam<\/span> is an/);
    expect(search('en', 'volcano')).toEqual([]);
    const summary = ask('wikipedia', 'https://en.wikipedia.org/api/rest_v1/page/summary/Tarrow_Dam');
    expect(at(summary)).toMatchObject({ titles: { canonical: 'Tarrow_Dam' }, lang: 'en' });
    expect(ask('wikipedia', 'https://en.wikipedia.org/api/rest_v1/page/summary/tarrow_dam').status).toBe(302);
    expect(ask('wikipedia', 'https://en.wikipedia.org/api/rest_v1/page/summary/Nobody').status).toBe(404);
  });
});

describe('web search of models', () => {
  const post = (body: unknown) => ({
    method: 'POST',
    headers: { authorization: 'Bearer k' },
    body: JSON.stringify(body),
  });
  const about = 'Find other coverage of: Five villages cleared below Tarrow Dam after inspectors find seepage';

  it('cites flat, nested, and as a list', () => {
    const input = { model: 'm', input: about, tools: [{ type: 'web_search' }] };
    const flat = ask('openai', 'https://api.openai.com/v1/responses', post(input));
    expect(rows(flat, 'output', 0, 'action', 'sources').length).toBeGreaterThan(2);
    const text = String(at(flat, 'output', 1, 'content', 0, 'text'));
    const [first] = rows(flat, 'output', 1, 'content', 0, 'annotations');
    expect(first).toMatchObject({ type: 'url_citation', url: expect.stringContaining('?utm_source=openai') });
    expect(text.slice(Number(first?.start_index), Number(first?.end_index))).toMatch(/^\(\[[^\]]+\]\(https:[^)]+\)\)$/);

    const messages = [{ role: 'user', content: about }];
    const tools = [{ type: 'openrouter:web_search' }];
    const url = 'https://openrouter.ai/api/v1/chat/completions';
    const nested = ask('openrouter', url, post({ model: 'm', messages, tools }));
    expect(at(nested, 'choices', 0, 'message', 'annotations', 0, 'url_citation', 'url')).toMatch(/^https:/);

    const sonar = ask('perplexity', 'https://api.perplexity.ai/chat/completions', post({ model: 'sonar', messages }));
    const searched = rows(sonar, 'search_results').map(({ url }) => url);
    expect(at(sonar, 'citations')).toEqual(searched);
    expect(searched.length).toBeGreaterThan(2);
  });

  it('cites nothing on other things, and leaves requests without a search alone', () => {
    const body = { model: 'sonar', messages: [{ role: 'user', content: 'Who won the football match last night?' }] };
    const none = ask('perplexity', 'https://api.perplexity.ai/chat/completions', post(body));
    expect(at(none, 'citations')).toEqual([]);
    const plain = () => ask('openrouter', 'https://openrouter.ai/api/v1/chat/completions', post(body));
    expect(plain).toThrow('does not know');
  });
});
