import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineErrorKind } from '../../../../utils/core/brief/engine-error';
import { ANSWER, briefFrom, chunks, data, json, raw, WHOLE } from './brief';
import { chunk, DONE, KEY, type Play, playServer, streams } from './server';

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const status = (code: number, body: unknown, headers: Record<string, string> = {}): Play => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return (_got, response) =>
    void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(text);
};
const said = (code: number, message: string, more: object = {}) => status(code, { error: { message, ...more } });
const within = (value: unknown) => raw([data(value)]);

/*
 * Errors by kind, each in several bodies: with a status, wrapped by a gateway, or within an answer of status 200.
 */
const FAULTS: [kind: EngineErrorKind, name: string, play: Play, detail?: string | RegExp][] = [
  ['noCredit', '402', said(402, 'Insufficient Balance'), 'Insufficient Balance'],
  ['noCredit', 'a number within a stream', within({ error: { code: 402, message: 'This request needs more funds' } })],
  ['noCredit', 'a number as a text within a stream', within({ error: { code: '402', message: 'Pay first' } })],
  [
    'noCredit',
    'a choice’s error',
    within({ choices: [{ error: { code: 402, message: 'No funds' }, finish_reason: 'error' }] }),
  ],
  ['noCredit', 'a low balance with 400', said(400, 'Your credit balance is too low to access the API.')],
  [
    'noCredit',
    'a limit of the key',
    said(403, 'Key limit exceeded (total limit). Manage it at https://a.example/keys'),
    /https:\/\/a\.example\/keys/,
  ],
  [
    'noCredit',
    'a subscription',
    said(403, 'this model requires a subscription, upgrade for access: https://b.example/pro'),
    /upgrade for access: https:\/\/b\.example\/pro$/,
  ],
  ['noCredit', 'in Chinese', status(200, { code: '1113', msg: '余额不足，请充值' })],
  ['wrongKey', 'a number within a stream', within({ error: { code: 401, message: 'User not found' } })],
  [
    'wrongKey',
    'an envelope with status 200',
    status(200, {
      base_resp: { status_code: 1004, status_msg: 'login fail: please carry the API secret key' },
      choices: null,
    }),
  ],
  [
    'wrongKey',
    'a list',
    status(400, [
      { error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } },
    ]),
    'API key not valid. Please pass a valid API key.',
  ],
  ['wrongKey', 'a code alone', status(400, { code: 'InvalidApiKey', message: 'Invalid API-key provided.' })],
  ['rateLimited', 'a number within a stream', within({ error: { code: 429, message: 'Slow down there' } })],
  [
    'rateLimited',
    'wrapped in 400',
    status(400, {
      error: {
        code: 400,
        message: 'Provider returned error',
        metadata: { raw: '{"error":{"code":429,"message":"busy: come back in a while"}}' },
      },
    }),
    'busy: come back in a while',
  ],
  [
    'rateLimited',
    'wrapped twice',
    status(500, {
      detail: { message: "Error code: 429 - {'error': {'message': 'Too many concurrent requests', 'type': 'limit'}}" },
    }),
    'Too many concurrent requests',
  ],
  [
    'rateLimited',
    'with status 200 and a code',
    status(200, { code: 1302, msg: '您的账户已达到速率限制，请控制请求频率' }),
  ],
  [
    'rateLimited',
    'advice to pay beside a wait',
    said(
      429,
      'Rate limit reached: Limit 6000, Used 5000, Requested 2000. Please try again in 1m7.5s. Upgrade to pay: see billing',
    ),
  ],
  ['filtered', 'DeepSeek’s words', said(400, 'Content Exists Risk'), 'Content Exists Risk'],
  ['filtered', 'a code', said(400, 'The response was stopped', { code: 'content_filter' })],
  [
    'filtered',
    'data inspection',
    status(400, { code: 'data_inspection_failed', message: 'Output data may contain inappropriate content.' }),
  ],
  [
    'filtered',
    'in Chinese',
    status(400, { error: { code: '1301', message: '系统检测到输入或生成内容可能包含不安全或敏感内容' } }),
  ],
  ['filtered', '403 of a moderation', said(403, 'Your input was flagged', { metadata: { reasons: ['violence'] } })],
  ['filtered', 'a reason to finish', raw([data({ choices: [{ delta: {}, finish_reason: 'content_filter' }] }), DONE])],
  ['filtered', 'another reason to finish', json({ candidates: [{ finishReason: 'PROHIBITED_CONTENT' }] })],
  [
    'filtered',
    'a refusal',
    raw([data({ choices: [{ delta: { refusal: 'I will not write about this.' } }] }), chunk('', 'stop')]),
    'I will not write about this.',
  ],
  [
    'filtered',
    'a refusal in a message',
    json({ choices: [{ message: { content: null, refusal: 'Not this one.' }, finish_reason: 'stop' }] }),
    'Not this one.',
  ],
  ['unknownModel', 'no words but a code', status(404, { error: { code: 'model_not_found' } })],
  ['unknownModel', 'nothing loaded', said(400, 'No models loaded. Please load a model in the developer page.')],
  ['unknownModel', 'retired', said(400, 'The model `x-1` has been decommissioned and is no longer supported.')],
  ['unknownModel', 'within a stream', within({ object: 'error', message: 'The model `x` does not exist.', code: 404 })],
  [
    'unknownModel',
    'a deployment',
    said(404, 'The API deployment for this resource does not exist.', { code: 'DeploymentNotFound' }),
  ],
  ['notFound', '404 with words', status(404, { detail: 'Not Found' })],
  ['notFound', '200 with words', status(200, { error: 'Unexpected endpoint or method. (POST /chat/completions)' })],
  ['notFound', 'a web page with status 200', raw('<!doctype html><title>Hi</title>', 'text/html'), ''],
  ['notFound', 'a web page that says to be JSON', raw('<html><body>Hi</body></html>', 'application/json'), ''],
  ['forbidden', 'a setting of privacy', said(404, 'No endpoints found matching your data policy.')],
  ['forbidden', 'a region', said(403, 'Country, region, or territory not supported')],
  [
    'forbidden',
    'a page of a firewall',
    status(403, '<!DOCTYPE html><html><head><title>Attention</title></head></html>', { 'content-type': 'text/html' }),
    '',
  ],
  ['cors', 'an organisation without extensions', said(401, 'CORS requests are not allowed for this Organization')],
  [
    'cors',
    '403 for pages',
    said(403, 'Cross-origin requests are disabled for this workspace', { type: 'permission_error' }),
  ],
  ['server', 'a page of a proxy', status(524, '<!DOCTYPE html><html><body>A timeout occurred</body></html>'), ''],
  ['server', 'a reason to finish', raw([data({ choices: [{ delta: {}, finish_reason: 'error' }] }), DONE])],
  ['server', 'an event', raw(['event: error\ndata: {"message":"the backend went away"}\n\n']), 'the backend went away'],
  [
    'server',
    'text instead of JSON',
    raw('upstream connect error or disconnect before headers', 'text/plain'),
    /^upstream connect error/,
  ],
  [
    'server',
    'failed, as an event',
    within({ type: 'response.failed', response: { error: { code: 'server_error', message: 'It broke.' } } }),
    'It broke.',
  ],
  [
    'allThought',
    'thinking that comes',
    raw([
      ...chunks('Hm. What shall I say? ', (text) => ({ delta: { reasoning_content: text } })),
      chunk('', 'length'),
      DONE,
    ]),
  ],
  [
    'allThought',
    'thinking that is hidden',
    raw([
      chunk('', 'length'),
      data({
        choices: [],
        usage: { prompt_tokens: 5, completion_tokens: 9, completion_tokens_details: { reasoning_tokens: 9 } },
      }),
    ]),
  ],
  ['allThought', 'thinking in the text', streams('<think>What a long article. What shall I say', 'length')],
  [
    'allThought',
    'not streamed',
    json({ choices: [{ message: { content: null, reasoning: 'Hm.' }, finish_reason: 'MAX_TOKENS' }] }),
  ],
  ['empty', '204', (_got, response) => void response.writeHead(204).end()],
  ['empty', 'only comments', raw(': nothing\n\n: to say\n\n')],
];

describe('a fault is named, whatever its body', () => {
  it.each(FAULTS)('%s: %s', async (kind, _name, play, detail) => {
    const { error, texts } = await briefFrom(server, play, {
      // A server on this machine that refuses pages would be told of extensions.
      config: kind === 'cors' ? { baseURL: 'https://api.example/v1' } : {},
      deps: kind === 'cors' ? { fetch: (_input, init) => fetch(`${server.base}/chat/completions`, init) } : {},
    });
    expect(error).toMatchObject({ name: 'EngineError', kind });
    if (detail !== undefined)
      expect(error).toMatchObject({ detail: typeof detail === 'string' ? detail : expect.stringMatching(detail) });
    expect(texts).toEqual([]);
    expect(JSON.stringify(error)).not.toContain(KEY);
  });

  it('every kind has at least two bodies', () => {
    for (const kind of new Set(FAULTS.map(([one]) => one)))
      expect(FAULTS.filter(([one]) => one === kind).length, kind).toBeGreaterThan(1);
  });

  it('and what came before it within a stream stays', async () => {
    const text = ANSWER.slice(0, ANSWER.indexOf('STORY [1.3]'));
    const { texts, error } = await briefFrom(
      server,
      raw([chunk(text), data({ error: { code: 402, message: 'Out of credits' }, choices: [{ delta: {} }] })]),
    );
    expect(texts).toEqual(WHOLE.slice(0, 4));
    expect(error).toMatchObject({ kind: 'noCredit', detail: 'Out of credits' });
  });

  it('and one after the end of a brief does not undo it', async () => {
    const { texts, error, complete } = await briefFrom(
      server,
      raw([chunk(ANSWER), data({ error: { code: 500, message: 'late' } })]),
    );
    expect([texts, error, complete]).toEqual([WHOLE, null, true]);
  });
});

/** Answers the first requests with these, and the others as a good endpoint does. */
function first(...plays: Play[]): Play {
  let n = 0;
  return (got, response) => (plays[n++] ?? streams(ANSWER))(got, response);
}

describe('a request is sent once more', () => {
  it.each<[string, Play, number[]]>([
    ['after the wait that was asked for', status(429, { error: { message: 'Slow' } }, { 'retry-after': '7' }), [7]],
    ['after a wait in words', said(429, 'Rate limit: retry after 2 seconds'), [2]],
    ['after a wait in the body', status(429, { error: { message: 'Quota', details: [{ retryDelay: '12s' }] } }), [12]],
    [
      'after a wait in a gateway’s headers',
      status(429, { error: { message: 'Limited', metadata: { headers: { 'X-RateLimit-Reset': '1750000005000' } } } }),
      [5],
    ],
    [
      'where it is overloaded, and says for how long',
      status(
        529,
        { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
        { 'retry-after': '3' },
      ),
      [3],
    ],
    ['where a limit comes within a stream', within({ error: { code: 429, message: 'Try again in 4s' } }), [4]],
    [
      'while a model is loading',
      status(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
      [1],
    ],
    [
      'while a model is loading, by its own time',
      status(503, { error: 'Model a/b is currently loading', estimated_time: 20 }),
      [1],
    ],
    ['while a model is loading, with status 200', status(200, { error: 'The model is still starting up' }), [1]],
    [
      'without streaming',
      said(400, 'Your organization must be verified to stream this model.', {
        param: 'stream',
        code: 'unsupported_value',
      }),
      [],
    ],
    [
      'without streaming, in other words',
      status(422, { detail: 'streaming is not supported for this deployment' }),
      [],
    ],
    [
      'without a system message',
      status(500, { error: { code: 500, message: 'Jinja Exception: System role not supported' } }),
      [],
    ],
    [
      'without a system message, in other words',
      said(400, 'Only user, assistant and tool roles are supported, got system.'),
      [],
    ],
    [
      'without a parameter',
      status(422, {
        detail: [{ type: 'extra_forbidden', loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' }],
      }),
      [],
    ],
    [
      'without all that may be left out',
      status(400, { error: { message: 'Unrecognized request argument supplied' } }),
      [],
    ],
  ])('%s', async (_name, play, waits) => {
    const outcome = await briefFrom(server, first(play));
    expect(outcome.error).toBeNull();
    expect(outcome.texts).toEqual(WHOLE);
    expect(outcome.waits).toEqual(waits);
    expect(server.got).toHaveLength(2);
  });

  it('and waits for a model for as long as it takes', async () => {
    const loading = status(503, { error: { message: 'Loading model' } });
    const { error, waits } = await briefFrom(server, first(loading, loading, loading, loading, loading), {
      deps: { timeouts: { load: 60_000, first: 400, stall: 300, short: 400 } },
    });
    expect(error).toBeNull();
    expect(waits).toEqual([1, 2, 3, 5, 5]);
  });

  it.each<[string, Play]>([
    ['a wait that is long', status(429, { error: { message: 'Slow' } }, { 'retry-after': '40' })],
    ['a limit without a wait', said(429, 'Slow')],
    ['no credit', said(402, 'Pay', {})],
    ['a filter', said(400, 'Content policy violation in the system prompt')],
    ['a model that failed to load', said(500, 'failed to load model: unknown architecture')],
  ])('but not for %s', async (_name, play) => {
    const { error, waits } = await briefFrom(server, play);
    expect(error).not.toBeNull();
    expect(waits).toEqual([]);
    expect(server.got).toHaveLength(1);
  });

  it('but not a second time for a limit', async () => {
    const { error, waits } = await briefFrom(server, status(429, { error: 'Slow' }, { 'retry-after': '2' }));
    expect(error).toMatchObject({ kind: 'rateLimited', retryAfter: 2 });
    expect(waits).toEqual([2]);
    expect(server.got).toHaveLength(2);
  });
});

describe('the address', () => {
  const at =
    (path: string, missing: Play): Play =>
    (got, response) =>
      (got.path === path ? streams(ANSWER) : missing)(got, response);
  const root = () => server.base.replace(/\/v1$/, '');

  it.each<[string, (base: string) => string, Play]>([
    ['without /v1', (base) => base, status(404, { detail: 'Not Found' })],
    [
      'without /v1, where that is told with status 200',
      (base) => `${base}/`,
      status(200, { error: 'Unexpected endpoint or method. (POST /chat/completions)' }),
    ],
    ['without /v1, where a page is served', (base) => base, raw('<!doctype html><p>Welcome', 'text/html')],
    ['with another path', (base) => `${base}/api`, status(404, '404 page not found')],
  ])('%s is mended on the same host', async (_name, base, missing) => {
    const { texts, events } = await briefFrom(server, at('/v1/chat/completions', missing), {
      config: { baseURL: base(root()) },
    });
    expect(texts).toEqual(WHOLE);
    const sent = events.flatMap((event) => (event.type === 'sent' ? [event.request.url] : []));
    expect(sent.at(-1)).toBe(`${root()}/v1/chat/completions`);
  });

  it.each<[string, (base: string) => string]>([
    ['of a call', (base) => `${base}/chat/completions`],
    ['with slashes at its end', (base) => `${base}//`],
    ['with quotes and spaces', (base) => ` “${base}”\u200b\n`],
    ['of the list of models', (base) => `${base}/models`],
  ])('%s is cleaned', async (_name, base) => {
    const { texts } = await briefFrom(server, at('/v1/chat/completions', status(404, '')), {
      config: { baseURL: base(server.base) },
    });
    expect(texts).toEqual(WHOLE);
    expect(server.got).toHaveLength(1);
  });

  it('keeps its query, and shows it', async () => {
    const { events } = await briefFrom(server, streams(ANSWER), {
      config: { baseURL: `${server.base}?api-version=2026-01-01` },
    });
    expect(server.got[0]?.path).toBe('/v1/chat/completions?api-version=2026-01-01');
    expect(events).toContainEqual(
      expect.objectContaining({
        request: expect.objectContaining({ url: `${server.base}/chat/completions?api-version=2026-01-01` }),
      }),
    );
  });

  it('may have a name and password, which are sent as a header', async () => {
    const baseURL = server.base.replace('http://', 'http://desk:pass%20word@');
    const { texts } = await briefFrom(server, streams(ANSWER), { config: { baseURL, key: '' } });
    expect(texts).toEqual(WHOLE);
    expect(server.got[0]?.headers.authorization).toBe(`Basic ${btoa('desk:pass word')}`);
  });
});

describe('the key', () => {
  it.each([
    ['with quotes', `“${KEY}”`],
    ['with what stands before it', `Bearer ${KEY}`],
    ['with all of a header', `Authorization: Bearer ${KEY}`],
    ['with invisible characters', `\ufeff${KEY.slice(0, 5)}\u200b${KEY.slice(5)}\n`],
    ['with the name of a variable', `export MODEL_API_KEY="${KEY}"`],
  ])('%s is cleaned', async (_name, key) => {
    await briefFrom(server, streams(ANSWER), { config: { key } });
    expect(server.got[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('that no header can hold is wrong, and nothing is sent', async () => {
    const { error } = await briefFrom(server, streams(ANSWER), { config: { key: 'clé-秘密-123456' } });
    expect(error).toMatchObject({ kind: 'wrongKey' });
    expect(server.got).toEqual([]);
  });
});

describe('a stream that is no JSON', () => {
  it.each([
    [
      'of a page and events cut in two',
      '<html>\u0000 502 upstream\n\ndata: {"choices":[{"delta":\n\ndata: nothing\n\n',
    ],
    ['of a page and comments', ': ping\n\n<html><body>Bad gateway'],
  ])('%s was broken off', async (_name, body) => {
    const { error } = await briefFrom(server, raw(body));
    expect(error).toMatchObject({ kind: 'cut' });
  });
});
