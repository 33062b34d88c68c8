import { afterEach, describe, expect, it, vi } from 'vitest';
import { FinderError } from '../../../../utils/core/coverage/finders/types';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { lookUp, wikipediaOf } from '../../../../utils/core/wikipedia/wikipedia';
import { anyTag } from '../../../support/lang';
import { type Answer, endless, json, never, prose } from '../coverage/finders/world';
import { createWorld } from './world';

afterEach(() => vi.useRealTimers());

const { signal } = new AbortController();
const hit = (title: string, more: object = {}) => ({ id: 1, key: title, title, excerpt: '', ...more });

/** A Wikipedia whose searches always find `pages`, with these texts. */
const wiki =
  (pages: unknown, texts: Record<string, object>): Answer =>
  (url) => {
    if (url.pathname.startsWith('/w/rest.php')) return json({ pages });
    const title = url.searchParams.get('titles') ?? '';
    return json({ batchcomplete: true, query: { pages: [{ ns: 0, title, ...(texts[title] ?? { missing: true }) }] } });
  };

describe('a name that Wikipedia has a page on', () => {
  it('gives its text without headings, and a link made of its title', async () => {
    const { deps, requests, sent } = createWorld();
    const page = await lookUp({ name: 'Tarrow Dam', lang: 'en' }, deps, signal);
    expect(page).toMatchObject({
      title: 'Tarrow Dam',
      lang: 'en',
      url: 'https://en.wikipedia.org/wiki/Tarrow_Dam',
    });
    expect(page?.text.split('\n')).toEqual([
      expect.stringMatching(/^Tarrow Dam is an embankment dam .* since 1989\.$/),
      expect.stringMatching(/^In March 1994 .* year after\.$/),
    ]);
    expect(requests.map(({ url }) => `${url.host}${url.pathname}`)).toEqual([
      'en.wikipedia.org/w/rest.php/v1/search/page',
      'en.wikipedia.org/w/api.php',
    ]);
    expect(sent.map(({ query }) => query)).toEqual(['Tarrow Dam', 'Tarrow Dam']);
  });

  it('is asked for without cookies, referrer or a header that would need leave', async () => {
    const { deps, requests } = createWorld();
    await lookUp({ name: 'Tarrow Dam', lang: 'en' }, deps, signal);
    for (const { url, init } of requests) {
      expect(init).toMatchObject({ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', headers: {} });
      if (url.pathname === '/w/api.php') expect(url.searchParams.get('origin')).toBe('*');
    }
  });

  it('is found by an older name, and in other languages', async () => {
    const { deps } = createWorld();
    expect((await lookUp({ name: 'Ellen Valley Dam', lang: 'en' }, deps, signal))?.title).toBe('Tarrow Dam');
    expect((await lookUp({ name: 'Tarrow', lang: 'fr' }, deps, signal))?.url).toBe(
      'https://fr.wikipedia.org/wiki/Barrage_de_Tarrow',
    );
  });

  it('is asked for once in a while', async () => {
    const { deps, requests, sent } = createWorld();
    await lookUp({ name: 'Tarrow Dam', lang: 'en' }, deps, signal);
    await lookUp({ name: 'Tarrow Dam', lang: 'en' }, deps, signal);
    expect([requests.length, sent.length]).toEqual([2, 2]);
  });

  it('is told from a list of namesakes', async () => {
    const { deps, requests } = createWorld();
    expect((await lookUp({ name: 'Hallin', lang: 'en' }, deps, signal))?.title).toBe('Hallin (town)');
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  it('is told from its namesakes by what it stands in, which is not sent', async () => {
    const { deps, requests } = createWorld(
      wiki([hit('Hallin (singer)', { description: 'Soprano' }), hit('Hallin (river)', { description: 'River' })], {
        'Hallin (river)': { extract: 'A river.' },
        'Hallin (singer)': { extract: 'A soprano.' },
      }),
    );
    const about = 'The river Hallin floods often.';
    expect((await lookUp({ name: 'Hallin', lang: 'en', about }, deps, signal))?.title).toBe('Hallin (river)');
    for (const { url } of requests) expect(url.href).not.toContain('floods');
  });

  it('leads to the title that the text goes by, never to another site', async () => {
    const page = { title: 'Dam/../#?&x', extract: 'A dam.', fullurl: 'https://evil.example/' };
    const { deps } = createWorld((url) =>
      url.pathname === '/w/api.php' ? json({ query: { pages: [page] } }) : json({ pages: [hit('Dam')] }),
    );
    const found = await lookUp({ name: 'Dam', lang: 'en' }, deps, signal);
    expect(found?.url).toBe('https://en.wikipedia.org/wiki/Dam');
  });
});

describe('a name that Wikipedia knows nothing of', () => {
  it.each<[string, Answer]>([
    ['no hit', wiki([], {})],
    ['hits that only mention it', wiki([hit('Northmarch'), hit('List of dams')], {})],
    ['a page that is gone', wiki([hit('Dam')], {})],
    ['an invalid title', wiki([hit('Dam')], { Dam: { invalid: true, invalidreason: 'x' } })],
    ['a page without text', wiki([hit('Dam')], { Dam: { extract: '' } })],
    ['a list of namesakes alone', wiki([hit('Dam')], { Dam: { extract: 'x', pageprops: { disambiguation: '' } } })],
    ['hits that are none', wiki([null, 3, { title: 7 }, hit(''), hit('<b>Dam</b>'), hit('Dam#x')], {})],
  ])('%s', async (_, answer) => {
    expect(await lookUp({ name: 'Dam', lang: 'en' }, createWorld(answer).deps, signal)).toBeNull();
  });

  it('is not searched for without end', async () => {
    const pages = Array.from({ length: 50 }, (_, n) => hit(`Dam ${n}`));
    const { deps, requests } = createWorld(wiki(pages, {}));
    expect(await lookUp({ name: 'Dam', lang: 'en' }, deps, signal)).toBeNull();
    expect(requests).toHaveLength(3);
  });
});

describe('a Wikipedia that does not answer', () => {
  const failing: [string, Answer, string][] = [
    ['a dead network', () => Promise.reject(new TypeError('Failed to fetch')), 'notAnswering'],
    ['a fault of its own', () => prose('<h1>Error</h1>', { status: 503 }), 'notAnswering'],
    ['a log-in page', () => prose('<!doctype html><form>'), 'notAnswering'],
    ['JSON of something else', () => json({ pages: 'x' }), 'notAnswering'],
    ['JSON cut off', () => prose('{"pages": [{"title": "Da'), 'notAnswering'],
    ['too many requests', () => json({}, { status: 429, headers: { 'retry-after': '30' } }), 'limited'],
    ['a body without end', () => endless('{"pages": [').response, 'notAnswering'],
  ];
  it.each(failing)('%s', async (_, answer, state) => {
    const result = lookUp({ name: 'Dam', lang: 'en' }, createWorld(answer).deps, signal);
    await expect(result).rejects.toBeInstanceOf(FinderError);
    await expect(result).rejects.toMatchObject({ state });
  });

  it('an error of the action API, which comes with status 200', async () => {
    const error = { code: 'ratelimited', info: 'Slow <b>down</b>' };
    const { deps } = createWorld((url) =>
      url.pathname === '/w/api.php' ? json({ error }) : json({ pages: [hit('Dam')] }),
    );
    await expect(lookUp({ name: 'Dam', lang: 'en' }, deps, signal)).rejects.toMatchObject({
      state: 'limited',
      detail: 'Slow down',
    });
  });

  it('one that is silent is given up', async () => {
    vi.useFakeTimers();
    const result = expect(lookUp({ name: 'Dam', lang: 'en' }, createWorld(never).deps, signal)).rejects.toMatchObject({
      state: 'notAnswering',
    });
    await vi.advanceTimersByTimeAsync(60_000);
    await result;
  });

  it('an abort is no silence', async () => {
    const abort = new AbortController();
    const result = expect(lookUp({ name: 'Dam', lang: 'en' }, createWorld(never).deps, abort.signal)).rejects.toThrow(
      'enough',
    );
    abort.abort(new Error('enough'));
    await result;
  });
});

describe('the Wikipedia of a language', () => {
  it.each<[LangTag | null, string | null]>([
    ['en', 'en'],
    ['fr-CA', 'fr'],
    ['nb-NO', 'no'],
    ['und', null],
    [anyTag(''), null],
    [null, null],
    [anyTag('en.evil.example/'), null],
  ])('%s: %s', (lang, wikipedia) => expect(wikipediaOf(lang)).toBe(wikipedia));
});
