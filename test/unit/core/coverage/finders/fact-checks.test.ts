import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFactChecksFinder } from '../../../../../utils/core/coverage/finders/fact-checks';
import { type Answer, createWorld, json, prose, QUERY, startClock } from './world';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

const signal = new AbortController().signal;
const KEY = 'AIza-secret-0123456789';
const GOOGLE = 'factchecktools.googleapis.com';

function search(answer: Answer, { key = '', lang = QUERY.lang } = {}) {
  const world = createWorld(answer, { keys: key === '' ? {} : { factChecks: key } });
  return { world, result: createFactChecksFinder().search({ ...QUERY, lang }, world.deps, signal) };
}

const rss = (...items: [title: string, link: string, date: string][]) =>
  new Response(
    `<rss version="2.0"><channel><title>All</title>${items
      .map(
        ([title, link, date]) => `<item><title>${title}</title><link>${link}</link><pubDate>${date}</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
    { headers: { 'content-type': 'application/rss+xml' } },
  );
const DAM = 'No, this video does not show Tarrow Dam in the Ellen valley';

const REVIEW = {
  publisher: { name: 'Full Fact', site: 'fullfact.org' },
  url: 'https://fullfact.org/dam/',
  title: DAM,
  reviewDate: '2026-11-23T09:00:00Z',
  textualRating: 'False',
  languageCode: 'en',
};
const CLAIMS = { claims: [{ text: 'Tarrow Dam broke.', claimReview: [REVIEW, { url: 3 }] }, { text: 'x' }, 7] };

describe('fact-checkers’ feeds', () => {
  it('give what shares words with the story, some days before it too, and the dead are passed over', async () => {
    const { world, result } = search(({ hostname }) => {
      if (hostname !== 'fullfact.org') return prose('gone', { status: 404 });
      return rss(
        [DAM, 'https://fullfact.org/dam/', 'Sat, 14 Nov 2026 09:00:00 GMT'],
        ['Cheese was not found on the moon', 'https://fullfact.org/moon/', 'Mon, 23 Nov 2026 09:00:00 GMT'],
        [DAM, 'https://fullfact.org/old/', 'Thu, 1 Oct 2026 09:00:00 GMT'],
      );
    });
    expect(await result).toMatchObject([
      { finder: 'factChecks', url: 'https://fullfact.org/dam/', outlet: 'Full Fact', domain: 'fullfact.org' },
    ]);
    expect(world.requests.map(({ url }) => url.hostname)).not.toContain(GOOGLE);
    expect(world.sent.every(({ query }) => query === '')).toBe(true);
  });

  it.each([
    ['fr', 'factuel.afp.com'],
    ['en', 'factcheck.afp.com'],
    ['de', 'factcheck.afp.com'],
  ] as const)('of the article’s language: %s', async (lang, host) => {
    const { world, result } = search(() => rss(), { lang });
    expect(await result).toEqual([]);
    expect(world.requests.map(({ url }) => url.hostname)).toContain(host);
  });

  it('of which none can be read are no answer', async () => {
    const { result } = search(() => prose('<html><p>Not here', { status: 404 }));
    await expect(result).rejects.toMatchObject({ state: 'notAnswering' });
  });
});

describe('Google’s Fact Check Tools', () => {
  it('are asked with the reader’s key, which stands in no address', async () => {
    const { world, result } = search(({ hostname }) => (hostname === GOOGLE ? json(CLAIMS) : rss()), { key: KEY });
    expect(await result).toMatchObject([
      { outlet: 'Full Fact', title: DAM, checked: { claim: 'Tarrow Dam broke.', rating: 'False' } },
    ]);
    const request = world.requests.find(({ url }) => url.hostname === GOOGLE);
    expect(request?.url.searchParams.get('query')).toBe(QUERY.text);
    expect(new Headers(request?.init.headers).get('x-goog-api-key')).toBe(KEY);
    expect(JSON.stringify([world.sent, world.requests.map(({ url }) => url.href)])).not.toContain(KEY);
  });

  it.each<[Answer, object]>([
    [() => json({ error: { code: 403, message: `No ${KEY}` } }, { status: 403 }), { state: 'refused', detail: 'No …' }],
    [() => json({}, { status: 429 }), { state: 'limited' }],
    [() => prose('<html>'), { state: 'notAnswering' }],
    [() => json({ claims: 'none' }), { state: 'notAnswering' }],
  ])('that refuse take nothing away from the feeds, and are told where these are silent', async (answer, state) => {
    const silent = search((url, init) => (url.hostname === GOOGLE ? answer(url, init) : prose('x', { status: 500 })), {
      key: KEY,
    });
    await expect(silent.result).rejects.toMatchObject(state);
    const both = search(
      (url, init) =>
        url.hostname === GOOGLE ? answer(url, init) : rss([DAM, `https://${url.hostname}/dam/`, '2026-11-22']),
      { key: KEY },
    );
    expect((await both.result).length).toBeGreaterThan(1);
  });

  it('that know of nothing say so by an empty object', async () => {
    expect(await search(({ hostname }) => (hostname === GOOGLE ? json({}) : rss()), { key: KEY }).result).toEqual([]);
  });
});
