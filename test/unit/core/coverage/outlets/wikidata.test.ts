import { describe, expect, it, vi } from 'vitest';
import { lookUpOutlet, OutletLookupError } from '../../../../../utils/core/coverage/outlets/wikidata';
import { queriedHost } from '../../../../../utils/core/coverage/outlets/wikidata-query';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

const NOW = Date.parse('2026-05-04T08:00:00Z');
const ENTITY = 'http://www.wikidata.org/entity/';

type Fact = [what: string, value: string, label?: string, code?: string];
const cell = (value: string) => ({ type: 'literal', value });
/** The rows of the service's answer about one item. */
const item = (id: string, name: string, ...facts: Fact[]) =>
  facts.map(([what, value, label, code]) => ({
    item: { type: 'uri', value: ENTITY + id },
    itemLabel: cell(name),
    what: cell(what),
    value: { type: 'uri', value: ENTITY + value },
    valueLabel: cell(label ?? value),
    ...(code === undefined ? {} : { code: cell(code) }),
  }));
const answer = (...rows: unknown[]) => JSON.stringify({ head: { vars: [] }, results: { bindings: rows.flat() } });

const POST = item(
  'Q901',
  'Tarrow Post',
  ['kind', 'Q11032'],
  ['country', 'Q145', 'United Kingdom', 'GB'],
  ['lang', 'Q1860', 'English', 'en'],
  ['owner', 'Q902', 'Tarrow Holdings'],
  ['parent', 'Q903', 'Someone else'],
);

function lookUp(body: string | Response | Error, domain = 'tarrow-post.example', lang?: LangTag) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => {
    if (body instanceof Error) throw body;
    return body instanceof Response ? body : new Response(body);
  });
  const found = lookUpOutlet(domain, { fetch, now: () => NOW, lang }, new AbortController().signal);
  return { fetch, found };
}
const query = (url: unknown) => new URL(String(url)).searchParams.get('query') ?? '';

describe('lookUpOutlet', () => {
  it('finds the facts', async () => {
    await expect(lookUp(answer(POST)).found).resolves.toEqual({
      name: 'Tarrow Post',
      country: 'GB',
      lang: 'en',
      kind: null,
      owner: 'Tarrow Holdings',
      wikidata: 'Q901',
    });
  });

  it('asks for the home page however it is written, in the reader’s language, without cookies', async () => {
    const { fetch, found } = lookUp(answer(), 'www.Tarrow-Post.example', 'fr-CA');
    await found;
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(new URL(String(url)).origin).toBe('https://query.wikidata.org');
    for (const page of ['https://www.tarrow-post.example/', 'http://tarrow-post.example']) {
      expect(query(url)).toContain(`<${page}>`);
    }
    expect(query(url)).toContain('"fr,mul,en,de,es"');
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  it('takes the outlet, not its journalist, its programme or its publisher', async () => {
    const rows = [
      item('Q10', 'Ada Merrow', ['kind', 'Q5']),
      item('Q20', 'Tarrow Tonight', ['kind', 'Q5398426']),
      item('Q30', 'Tarrow Post Ltd', ['kind', 'Q4830453']),
      POST,
    ];
    await expect(lookUp(answer(...rows)).found).resolves.toMatchObject({ wikidata: 'Q901' });
    await expect(lookUp(answer(...rows.slice(0, 3))).found).resolves.toMatchObject({ wikidata: 'Q30', kind: null });
    await expect(lookUp(answer(...rows.slice(0, 2))).found).resolves.toBeNull();
  });

  it('takes the older of two outlets', async () => {
    const rows = [item('Q1000', 'New', ['kind', 'Q11032']), item('Q200', 'Old', ['kind', 'Q11032'])];
    await expect(lookUp(answer(...rows)).found).resolves.toMatchObject({ name: 'Old' });
  });

  it.each([
    [['Q192283', 'Q17232649'], 'agency'],
    [['Q1616075'], 'broadcaster'],
    [['Q1616075', 'Q1126006'], 'public'],
    [['Q41298'], 'magazine'],
    [['Q17232649'], 'online'],
    [['Q1110794', 'Q17232649'], null],
    [['Q4830453'], null],
  ])('tells the kind of %j', async (classes, kind) => {
    const facts = classes.map((value): Fact => ['kind', value]);
    await expect(lookUp(answer(item('Q901', 'Tarrow', ...facts))).found).resolves.toMatchObject({ kind });
  });

  it('falls back on the parent organisation, and does not choose between several owners, countries or languages', async () => {
    const parent = item('Q901', 'Tarrow', ['kind', 'Q11032'], ['parent', 'Q903', 'Tarrow Group']);
    await expect(lookUp(answer(parent)).found).resolves.toMatchObject({ owner: 'Tarrow Group' });
    const several = [
      ...POST,
      ...item(
        'Q901',
        'Tarrow',
        ['owner', 'Q904', 'B'],
        ['country', 'Q27', 'Ireland', 'IE'],
        ['lang', 'Q9142', 'Irish', 'ga'],
      ),
    ];
    const found = await lookUp(answer(several)).found;
    expect(found).toMatchObject({ owner: null, country: null, lang: null });
  });

  it('knows of nothing where Wikidata does not', async () => {
    await expect(lookUp(answer()).found).resolves.toBeNull();
  });

  it.each([
    ['rows of no form', answer([null, 7, 'x', [], {}, { item: 'Q1' }, { item: { value: 9 } }])],
    ['an item of another site', answer([{ ...POST[0], item: cell('https://evil.example/entity/Q1') }])],
    ['no label', answer(item('Q901', 'Q901', ['kind', 'Q11032']))],
    ['an empty label', answer(item('Q901', ' \n ', ['kind', 'Q11032']))],
  ])('makes nothing of %s', async (_, body) => {
    await expect(lookUp(body).found).resolves.toBeNull();
  });

  it('takes only plain text, short names and real codes', async () => {
    const rows = item(
      'Q901',
      `<b>Tarrow</b> <script>x</script>${'y'.repeat(5000)}`,
      ['country', 'Q1', 'x', 'gb; DROP'],
      ['lang', 'Q2', 'x', '<i>'],
      ['kind', '__proto__'],
      ['constructor', 'Q3'],
      ['owner', 'Q4'],
    );
    const found = await lookUp(answer(rows)).found;
    expect(found?.name).not.toMatch(/[<>]/);
    expect(found?.name.length).toBeLessThanOrEqual(120);
    expect(found).toMatchObject({ country: null, lang: null, kind: null, owner: null, wikidata: 'Q901' });
  });

  it.each([
    ['a web page', '<html>Log in to the hotel’s network</html>'],
    ['another JSON', '{"error":"x"}'],
    ['JSON null', 'null'],
    ['nothing', ''],
    ['a cut answer', answer(POST).slice(0, -5)],
    ['an endless answer', answer(POST).padEnd(1_000_001)],
    ['an error of the service', new Response('java.util.concurrent.TimeoutException', { status: 500 })],
    ['no network', new TypeError('Failed to fetch')],
  ])('tells "no answer" from "unknown": %s', async (_, body) => {
    const error = await lookUp(body).found.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutletLookupError);
    expect(error).toMatchObject({ kind: 'notAnswering', retryAfter: null });
  });

  it.each([
    ['120', 120],
    ['Mon, 04 May 2026 08:01:00 GMT', 60],
    ['99999999', 86_400],
    ['soon', null],
    [null, null],
  ])('says how long to wait: %j', async (header, retryAfter) => {
    const headers = new Headers(header === null ? [] : [['Retry-After', header]]);
    const error = await lookUp(new Response('', { status: 429, headers })).found.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'limited', retryAfter });
  });

  it('ends as the signal says', async () => {
    const stop = new AbortController();
    const fetch = (_url: string, init: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    const found = lookUpOutlet('tarrow-post.example', { fetch, now: () => NOW }, stop.signal);
    stop.abort(new Error('the reader left'));
    await expect(found).rejects.toThrow('the reader left');
  });
});

describe('queriedHost', () => {
  it.each([
    ['www.Tarrow-Post.example', 'tarrow-post.example'],
    ['tarrow.example.', 'tarrow.example'],
    ['m.tarrow.example', 'tarrow.example'],
    ['edition.tarrow.example', 'tarrow.example'],
    ['amp.example', 'amp.example'],
    ['journal-é.example', 'xn--journal--i1a.example'],
  ])('takes %j for %s', (domain, host) => {
    expect(queriedHost(domain)).toBe(host);
  });

  it.each([
    '',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '2130706433',
    'tarrow.example:8443',
    'user@tarrow.example',
    'https://tarrow.example',
    'tarrow.example/path',
    'tarrow.example> } UNION { ?s ?p ?o',
    'a b.example',
    '-x.example',
    `${'a'.repeat(300)}.example`,
  ])('asks nothing for %j', async (domain) => {
    expect(queriedHost(domain)).toBe('');
    const { fetch, found } = lookUp(answer(POST), domain);
    await expect(found).resolves.toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });
});
