import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keylessFinder } from '../../../../../utils/core/coverage/finders/keyless';
import { isFinderOn } from '../../../../../utils/core/settings/finders';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { type Answer, createWorld, json, prose, QUERY, startClock } from './world';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

const signal = new AbortController().signal;
const KEY = 'tvly-secret-0123456789';

function search(answer: Answer, { key = '', to = QUERY.to } = {}) {
  const world = createWorld(answer, { keys: key === '' ? {} : { keyless: key } });
  return { world, result: keylessFinder.search({ ...QUERY, to }, world.deps, signal) };
}

const RESULTS = [
  {
    url: 'https://www.tidewater-post.example/dam?utm_source=t',
    title: 'Dam seeps | Tidewater Post',
    content: 'The valley and its people.',
    score: 0.9,
    published_date: 'Sun, 22 Nov 2026 12:41:38 GMT',
  },
  { url: 7 },
  { url: 'https://valley-gazette.example/x', title: 'Valley', published_date: null },
  { url: 'javascript:alert(1)', title: 'None' },
];

it('names articles, and sends words and days without any key', async () => {
  const { world, result } = search(() => json({ query: 'x', results: RESULTS }), { to: '2026-11-23' });
  expect(await result).toMatchObject([
    {
      url: 'https://www.tidewater-post.example/dam',
      title: 'Dam seeps',
      lead: 'The valley and its people.',
      publishedAt: '2026-11-22T12:41:38.000Z',
      domain: 'tidewater-post.example',
      lang: null,
    },
    { title: 'Valley', publishedAt: null },
  ]);
  const { url, init } = world.requests[0] ?? {};
  const headers = new Headers(init?.headers);
  expect([url?.href, init?.method, init?.redirect]).toEqual(['https://api.tavily.com/search', 'POST', 'error']);
  expect([headers.get('x-tavily-access-mode'), headers.get('authorization')]).toEqual(['keyless', null]);
  const { query, from } = { query: QUERY.text, from: QUERY.from };
  expect(JSON.parse(String(init?.body))).toEqual({
    ...{ query, topic: 'news', search_depth: 'basic', max_results: 20 },
    ...{ start_date: from, end_date: '2026-11-23' },
  });
});

it('names no last day that is not over', async () => {
  const { world, result } = search(() => json({ results: [] }));
  expect(await result).toEqual([]);
  expect(String(world.requests[0]?.init.body)).not.toContain('end_date');
});

it('with the reader’s key sends that instead, and shows it to nobody', async () => {
  const { world, result } = search(() => json({ detail: { error: `Unknown key ${KEY}.` } }, { status: 401 }), {
    key: KEY,
  });
  await expect(result).rejects.toMatchObject({ state: 'refused', detail: 'Unknown key ….' });
  const headers = new Headers(world.requests[0]?.init.headers);
  expect([headers.get('x-tavily-access-mode'), headers.get('authorization')]).toEqual([null, `Bearer ${KEY}`]);
  expect(JSON.stringify(world.sent)).not.toContain(KEY);
});

it.each<[Answer, object]>([
  [
    () =>
      json({ error: { code: 'x', window: 'hour', message: 'Used up.', retry_after_seconds: 900 } }, { status: 429 }),
    { state: 'limited', detail: 'Used up.', retryAfter: 900 },
  ],
  [() => json({}, { status: 429, headers: { 'retry-after': '60' } }), { state: 'limited', retryAfter: 60 }],
  [() => json({ detail: { error: 'No keyless access.' } }, { status: 403 }), { state: 'notAnswering' }],
  [() => json({ results: 'none' }), { state: 'notAnswering' }],
  [() => json({ answer: 'prose' }), { state: 'notAnswering' }],
  [() => prose('<html><p>Busy'), { state: 'notAnswering', detail: '' }],
  [() => prose('{"results": [{"url": "https://a.exam'), { state: 'notAnswering' }],
])('an answer that is none is told as one', async (answer, state) => {
  await expect(search(answer).result).rejects.toMatchObject(state);
});

it('is off until it is switched on, and can be barred', () => {
  const on = (settings: object) => isFinderOn(parseSettings(settings), 'keyless');
  expect([on({}), on({ findersOn: ['keyless'] })]).toEqual([false, true]);
  expect(on({ findersOn: ['keyless'], findersOff: ['keyless'] })).toBe(false);
  expect(isFinderOn(parseSettings({}), 'gdelt')).toBe(true);
});
