import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gdeltFinder, gdeltQuery } from '../../../../../utils/core/coverage/finders/gdelt';
import { mendTitle } from '../../../../../utils/core/coverage/finders/gdelt-title';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { parseLoose } from '../../../../../utils/core/text/loose-json';
import { expectLinear } from '../../../../support/growth';
import { createWorld, endless, json, never, prose, QUERY, startClock } from './world';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

const row = {
  url: 'https://www.tidewater-post.example/world/tarrow-dam?utm_source=feed',
  url_mobile: '',
  title: 'Thousands flee as Tarrow Dam " seeps " ; U . K . minister visits',
  seendate: '20261122T101500Z',
  socialimage: '',
  domain: 'tidewater-post.example',
  language: 'English',
  sourcecountry: 'United Kingdom',
};
const signal = new AbortController().signal;

function search(answer: Parameters<typeof createWorld>[0]) {
  const world = createWorld(answer);
  return { world, result: gdeltFinder.search(QUERY, world.deps, signal) };
}

describe('the query', () => {
  it('calls places by their English names too, and looks abroad with the wider query', () => {
    const terms = [
      { text: 'Le Caire', kind: 'name' as const, phrase: true },
      { text: 'Ada Quill', kind: 'name' as const, phrase: true },
    ];
    expect(gdeltQuery({ ...QUERY, lang: 'fr', terms, any: [] })).toBe(
      '("Le Caire" OR Cairo) "Ada Quill" sourcelang:french',
    );
    expect(gdeltQuery({ ...QUERY, breadth: 'wide' })).not.toContain('sourcelang');
    expect(gdeltQuery({ ...QUERY, breadth: 'wide', lang: 'fr' })).toContain('sourcelang:french');
  });

  it('quotes phrases, and puts what is or-ed in brackets', () => {
    expect(gdeltQuery(QUERY)).toBe('"Tarrow Dam" Northmarch (evacuated OR "4,200") sourcelang:english');
  });

  it('has no "or" of one, no phrase of one short word, no word that is too short', () => {
    const query = {
      ...QUERY,
      terms: [
        { text: 'Obx', kind: 'name', phrase: true } as const,
        { text: 'Ö', kind: 'name', phrase: false } as const,
      ],
      any: QUERY.any.slice(0, 1),
    };
    expect(gdeltQuery(query)).toBe('Obx evacuated sourcelang:english');
  });

  it('keeps only names and figures of other languages, since translations are searched', () => {
    const any = [...QUERY.any, { text: 'Ada Quill', kind: 'name', phrase: true } as const];
    const query = { ...QUERY, lang: 'fr' as const, any };
    expect(gdeltQuery(query)).toBe('"Tarrow Dam" Northmarch ("4,200" OR "Ada Quill") sourcelang:french');
    expect(gdeltQuery({ ...QUERY, lang: 'fr' })).toBe('"Tarrow Dam" Northmarch sourcelang:french');
    const words = [{ text: 'évacués', kind: 'word', phrase: false } as const];
    expect(gdeltQuery({ ...QUERY, lang: 'fr', terms: words, any: [] })).toBe('évacués sourcelang:french');
  });

  it.each(['F-16', 'G-7', 'U-2', 'U.S'])('quotes %s, short as it is, for its mark', (text) => {
    const terms = [{ text, kind: 'name', phrase: false } as const];
    expect(gdeltQuery({ ...QUERY, terms, any: [], lang: null })).toBe(`"${text}"`);
  });

  it('that it cannot read is asked once more in plain words', async () => {
    const answers = [prose('One or more of your keywords contained an illegal character.'), json({ articles: [row] })];
    const { world, result } = search(() => answers.shift() ?? json({}));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await result).toHaveLength(1);
    expect(world.requests.map(({ url }) => url.searchParams.get('query'))).toEqual([
      gdeltQuery(QUERY),
      'Tarrow Northmarch',
    ]);
  });

  it('lets nothing of a headline act as an operator', () => {
    const terms = [{ text: 'a" OR domain:x (y', kind: 'name', phrase: true } as const];
    expect(gdeltQuery({ ...QUERY, terms, any: [], lang: null })).toBe('"a OR domain:x y"');
  });
});

describe('an answer', () => {
  it('becomes candidates', async () => {
    const { world, result } = search(() =>
      json({ articles: [row, { nonsense: true }, { ...row, url: 'javascript:1' }] }),
    );
    expect(await result).toEqual([
      {
        finder: 'gdelt',
        url: 'https://www.tidewater-post.example/world/tarrow-dam',
        opaque: false,
        title: 'Thousands flee as Tarrow Dam "seeps"; U.K. minister visits',
        outlet: '',
        domain: 'tidewater-post.example',
        publishedAt: '2026-11-22T10:15:00.000Z',
        seen: true,
        lead: '',
        lang: 'en',
        country: 'GB',
        holds: ['Tarrow Dam', 'Northmarch'],
      },
    ]);
    const [request] = world.requests;
    expect(request?.url.searchParams.get('startdatetime')).toBe('20261120000000');
    expect(request?.init.redirect).toBe('manual');
    expect(world.sent).toEqual([{ at: Date.now(), url: request?.url.href, query: gdeltQuery(QUERY) }]);
  });

  it('with nothing found is an empty object', async () => {
    expect(await search(() => json({})).result).toEqual([]);
  });

  it('is read in spite of escapes that JSON has not', async () => {
    const body = String.raw`{"articles":[{"url":"https://a.example/x","title":"He said \_ it \\ was \"over\"","seendate":""}]}`;
    const [candidate] = await search(() => prose(body)).result;
    expect(candidate?.title).toBe(String.raw`He said _ it \ was "over"`);
    expect(candidate?.publishedAt).toBeNull();
  });

  it('is read in spite of rows that are broken', async () => {
    const good = (n: number) => JSON.stringify({ ...row, url: `https://a.example/${n}`, title: `Story ${n}` });
    const body = `{"articles":[${good(1)},{"url":"https://a.example/2","title":"Busca de " parceria " | Not\u00edcias","seendate":""},${good(3)},{"url":"https://a.example/4","title":"half,${good(5)},{"url":"https://a.ex]}`;
    const found = await search(() => prose(body)).result;
    expect(found.map(({ url, title }) => [url, title])).toEqual([
      ['https://a.example/1', 'Story 1'],
      ['https://a.example/2', 'Busca de "parceria" | Notícias'],
      ['https://a.example/3', 'Story 3'],
      ['https://a.example/5', 'Story 5'],
    ]);
  });

  it('with any number of wrong escapes takes time in proportion', () => {
    const body = (size: number) => `{"title":"${'\\_\\\\\n'.repeat(size)}"}`;
    expect(parseLoose(body(2))).toEqual({ title: '_\\ _\\ ' });
    expectLinear(body, parseLoose, 100_000);
  });
});

describe('no answer', () => {
  const cases: [string, Parameters<typeof createWorld>[0], object][] = [
    [
      'a limit in prose with status 200',
      () => prose('Please limit requests to one every 5 seconds or contact somebody for larger queries.'),
      { state: 'limited', retryAfter: 5 },
    ],
    [
      'status 429',
      () => prose('', { status: 429, headers: { 'retry-after': '30' } }),
      { state: 'limited', retryAfter: 30 },
    ],
    [
      'an error with status 200',
      () => prose('The specified phrase is too short.'),
      { state: 'notAnswering', detail: 'The specified phrase is too short.' },
    ],
    [
      'a page',
      () => prose('<!doctype html><script>1</script><h1>Busy</h1>'),
      { state: 'notAnswering', detail: 'Busy' },
    ],
    ['a body broken off', () => prose('{"articles":[{"url":"https://a.example/x","ti'), { state: 'notAnswering' }],
    ['an empty body', () => prose(''), { state: 'notAnswering', detail: '' }],
    ['another shape', () => json({ articles: 'none' }), { state: 'notAnswering' }],
    ['status 503', () => prose('<h1>Service unavailable</h1>', { status: 503 }), { state: 'notAnswering' }],
    [
      'no network',
      () => {
        throw new TypeError('Failed to fetch');
      },
      { state: 'notAnswering', detail: '' },
    ],
  ];
  it.each(cases)('%s', async (_name, answer, expected) => {
    const failed = expect(search(answer).result).rejects.toMatchObject(expected);
    await vi.advanceTimersByTimeAsync(6000);
    await failed;
  });

  it('is waited for 25 seconds', async () => {
    const { result } = search(never);
    const settled = vi.fn();
    result.catch(settled);
    await vi.advanceTimersByTimeAsync(24_000);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1001);
    expect(settled).toHaveBeenCalledWith(expect.objectContaining({ state: 'notAnswering' }));
  });

  it('ends at once when the reader stops it', async () => {
    const stop = new AbortController();
    const world = createWorld(never);
    const result = gdeltFinder.search(QUERY, world.deps, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(result).rejects.toThrow('stopped');
  });

  it('that never ends is read no further than 3 MB', async () => {
    const { response, read } = endless('{"articles":[');
    await expect(search(() => response).result).rejects.toMatchObject({ state: 'notAnswering' });
    expect(read()).toBeLessThan(3_500_000);
  });
});

describe('manners', () => {
  it('keeps requests five and a half seconds apart', async () => {
    const world = createWorld(() => json({}));
    const queries = ['2026-11-20', '2026-11-21', '2026-11-22'].map((from) => ({ ...QUERY, from }));
    const all = Promise.all(queries.map((query) => gdeltFinder.search(query, world.deps, signal)));
    await vi.advanceTimersByTimeAsync(20_000);
    await all;
    const [first = 0, second = 0, third = 0] = world.requests.map(({ at }) => at);
    expect([second - first, third - second]).toEqual([5500, 5500]);
  });

  it('asks the same only once in ten minutes, and failures again', async () => {
    const refusal = 'The specified phrase is too short.';
    const answers = [prose(refusal), prose(refusal), json({ articles: [row] }), json({})];
    const world = createWorld(() => answers.shift() ?? json({}));
    const ask = async () => {
      const result = gdeltFinder.search(QUERY, world.deps, signal);
      result.catch(() => {});
      await vi.advanceTimersByTimeAsync(6000);
      return result;
    };
    await expect(ask()).rejects.toThrow();
    expect(await ask()).toHaveLength(1);
    expect(await ask()).toHaveLength(1);
    expect(world.requests).toHaveLength(3);
    expect(world.sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await ask()).toHaveLength(0);
  });

  it('asks no more while it is told to wait', async () => {
    const world = createWorld(() => prose('', { status: 429, headers: { 'retry-after': '60' } }));
    await expect(gdeltFinder.search(QUERY, world.deps, signal)).rejects.toMatchObject({ state: 'limited' });
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(gdeltFinder.search(QUERY, world.deps, signal)).rejects.toMatchObject({
      state: 'limited',
      retryAfter: 40,
    });
    expect(world.requests).toHaveLength(1);
  });

  it.each(['', 'Please limit requests to one every 5 seconds.'])(
    'asks no more for a minute after %j',
    async (words) => {
      const world = createWorld(() => prose(words, { status: words === '' ? 429 : 200 }));
      await expect(gdeltFinder.search(QUERY, world.deps, signal)).rejects.toMatchObject({ state: 'limited' });
      await vi.advanceTimersByTimeAsync(55_000);
      await expect(gdeltFinder.search(QUERY, world.deps, signal)).rejects.toMatchObject({ state: 'limited' });
      expect(world.requests).toHaveLength(1);
    },
  );
});

describe('headlines', () => {
  it.each<[string, LangTag, string]>([
    ['UK - China talks , says minister', 'en', 'UK-China talks, says minister'],
    ["Dam operator ' s chief doesn ' t resign", 'en', "Dam operator's chief doesn't resign"],
    ['4 , 200 leave at 10 : 30 ( updated )', 'en', '4,200 leave at 10:30 (updated)'],
    ['J . R . Quill : costs rise 3 . 5 %', 'en', 'J.R. Quill: costs rise 3.5%'],
    ["L ' eau monte : qu ' en dit la préfète ?", 'fr', "L'eau monte : qu'en dit la préfète ?"],
    ['Talks - and more talks - go on', 'en', 'Talks - and more talks - go on'],
  ])('%s', (stored, lang, printed) => {
    expect(mendTitle(stored, lang)).toBe(printed);
  });
});
