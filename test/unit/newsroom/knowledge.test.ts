import { describe, expect, it } from 'vitest';
import { FEED_URLS } from '../../newsroom/indexes/feeds';
import { ask, at, rows } from '../../support/ask-index';

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

  it('gives whole texts by the action API, where the address asks for leave to read them', () => {
    const page = (titles: string, origin = '&origin=*') =>
      ask(
        'wikipedia',
        `https://en.wikipedia.org/w/api.php?action=query&prop=extracts|pageprops&titles=${titles}${origin}`,
      );
    expect(page('Tarrow Dam').headers['access-control-allow-origin']).toBe('*');
    expect(page('Tarrow Dam', '').headers['access-control-allow-origin']).toBeUndefined();
    expect(at(page('Tarrow Dam'), 'query', 'pages', 0, 'extract')).toMatch(/^Tarrow Dam is [\s\S]*\n== Incidents ==\n/);
    expect(at(page('Ellen Valley Dam'), 'query', 'redirects', 0, 'to')).toBe('Tarrow Dam');
    expect(at(page('Nobody'), 'query', 'pages', 0, 'missing')).toBe(true);
    expect(at(page('Hallin'), 'query', 'pages', 0, 'pageprops')).toEqual({ disambiguation: '' });
    expect(at(page(''), 'error', 'code')).toBe('missingparam');
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
