import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BriefRequest } from '../../../../utils/core/brief/requests';
import type { RemoteConfig } from '../../../../utils/core/settings/endpoint';
import type { RemoteDeps } from '../../../../utils/engines/remote/config';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { articleOf } from '../../core/brief/article';
import { chunk, configFor, DONE, depsFor, fails, KEY, type Play, playServer, streams } from './server';

const TEXTS = [
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city.',
  'Buses will replace the trams from March, the mayor said after the vote.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan.',
];

const ANSWER = `CATEGORY: Transport
HEADLINE [1.1]: Oldest tram line to close
STANDFIRST [1.1]: The council voted to close the line.
STORY [1.2]: Buses come in March.
STORY [1.3]: Riders object.
CONTEXT: Trams are old.
END
`;

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

interface Outcome {
  events: EngineEvent[];
  texts: string[];
  error: unknown;
}

async function run(
  play: Play,
  change: {
    config?: Partial<RemoteConfig>;
    deps?: Partial<RemoteDeps>;
    request?: Partial<BriefRequest>;
    signal?: AbortSignal;
  } = {},
): Promise<Outcome> {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base, change.config), depsFor(change.deps));
  const request: BriefRequest = {
    article: articleOf(TEXTS),
    outputLang: 'en',
    length: 'medium',
    context: true,
    tokenBudget: 60_000,
    ...change.request,
  };
  const events: EngineEvent[] = [];
  let error: unknown = null;
  try {
    for await (const event of engine.brief(request, change.signal ?? new AbortController().signal)) events.push(event);
  } catch (caught) {
    error = caught;
  }
  return {
    events,
    error,
    texts: events.flatMap((event) => (event.type === 'line' ? [`${event.line.tag}: ${event.line.text}`] : [])),
  };
}

const WHOLE = [
  'category: Transport',
  'headline: Oldest tram line to close',
  'standfirst: The council voted to close the line.',
  'story: Buses come in March.',
  'story: Riders object.',
  'context: Trams are old.',
];

describe('a brief', () => {
  it('comes line by line, with what was sent and what it cost', async () => {
    const { events, texts, error } = await run(streams(ANSWER));
    expect(error).toBeNull();
    expect(texts).toEqual(WHOLE);
    expect(events[0]).toEqual({ type: 'read', words: articleOf(TEXTS).words });
    expect(events[1]).toMatchObject({
      type: 'sent',
      request: { url: `${server.base}/chat/completions`, model: 'test-model' },
    });
    expect(events).toContainEqual({ type: 'usage', usage: { input: 100, output: 20, cached: 60 } });
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('sends the article numbered, streams, and shows every message that it sends', async () => {
    const { events } = await run(streams(ANSWER));
    const [got] = server.got;
    expect(got).toMatchObject({
      method: 'POST',
      path: '/v1/chat/completions',
      body: { stream: true, model: 'test-model' },
    });
    expect(got?.body.messages?.[1]?.content).toContain(`[1.3] ${TEXTS[2]}`);
    const sent = events.find((event) => event.type === 'sent');
    expect(sent?.type === 'sent' && sent.request.messages).toEqual(got?.body.messages);
    expect(JSON.stringify(events)).not.toContain(KEY);
  });

  it('sends the key to its endpoint only as a header, and no header of the SDK about itself', async () => {
    await run(streams(ANSWER), { config: { headers: { 'X-Team': 'desk' } } });
    const { headers = {} } = server.got[0] ?? {};
    expect(headers).toMatchObject({ authorization: `Bearer ${KEY}`, 'x-team': 'desk' });
    expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).toEqual([]);
  });

  it('asks once, and logs nothing, whatever the endpoint answers and the machine is set to', async () => {
    vi.stubEnv('OPENAI_LOG', 'debug');
    const spies = (['error', 'warn', 'info', 'log', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const { error } = await run(fails(503, 'Overloaded, try again', { 'x-should-retry': 'true' }));
    expect(error).toMatchObject({ kind: 'server' });
    expect(server.got).toHaveLength(1);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('sends no key where there is none', async () => {
    await run(streams(ANSWER), { config: { key: '', provider: 'ollama' } });
    expect(server.got[0]?.headers).not.toHaveProperty('authorization');
  });

  it('has no context that nobody asked for', async () => {
    const { texts } = await run(streams(ANSWER), { request: { context: false } });
    expect(texts).toEqual(WHOLE.slice(0, -1));
    expect(server.got[0]?.body.messages?.[1]?.content).toContain('No CONTEXT lines');
  });

  it.each([
    ['more tokens than there can be', '{"prompt_tokens":1e999,"completion_tokens":1e308}', undefined],
    ['parts of a token', '{"prompt_tokens":10.5,"completion_tokens":-3}', undefined],
    [
      'more from its cache than was sent',
      '{"prompt_tokens":10,"completion_tokens":3,"prompt_tokens_details":{"cached_tokens":999}}',
      { type: 'usage', usage: { input: 10, output: 3, cached: 10 } },
    ],
  ])('does not believe an endpoint that counts %s', async (_name, usage, believed) => {
    const { events } = await run(
      (_got, response) =>
        void response
          .setHeader('content-type', 'text/event-stream')
          .end(`${chunk(ANSWER, 'stop')}data: {"choices":[],"usage":${usage}}\n\n${DONE}`),
    );
    expect(events.find(({ type }) => type === 'usage')).toEqual(believed);
  });

  it('is not complete when the model ran out of tokens', async () => {
    const { events, texts } = await run(streams(ANSWER.slice(0, ANSWER.indexOf('object')), 'length'));
    expect(texts).toEqual(WHOLE.slice(0, 4));
    expect(events.at(-1)).toEqual({ type: 'end', complete: false });
  });

  it('takes an endpoint that does not stream', async () => {
    const body = {
      choices: [{ message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 7, completion_tokens: 3 },
    };
    const { events, texts } = await run(
      (_got, response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
    );
    expect(texts).toEqual(WHOLE);
    expect(events).toContainEqual({ type: 'usage', usage: { input: 7, output: 3, cached: 0 } });
  });

  it('ignores reasoning, and takes content in parts', async () => {
    const { texts } = await run((_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        `data: ${JSON.stringify({ choices: [{ delta: { reasoning_content: 'STORY [1.1]: A draft.\n' } }] })}\n\n`,
      );
      response.write(
        `data: ${JSON.stringify({
          choices: [
            {
              delta: {
                content: [
                  { type: 'thinking', thinking: [] },
                  { type: 'text', text: ANSWER },
                ],
              },
            },
          ],
        })}\n\n`,
      );
      response.end(chunk('', 'stop') + DONE);
    });
    expect(texts).toEqual(WHOLE);
  });

  it.each([
    ['temperature', { provider: 'mistral' } as const],
    ['stream_options', {}],
    ['system', {}],
  ])('is asked for again without %s where the endpoint refuses it', async (part, config) => {
    const { texts, events } = await run(
      (got, response) => {
        const refused = part === 'system' ? got.body.messages?.[0]?.role === 'system' : part in got.body;
        const words = part === 'system' ? 'System role not supported' : `Unsupported parameter: '${part}'`;
        return (refused ? fails(400, words) : streams(ANSWER))(got, response);
      },
      { config },
    );
    expect(texts).toEqual(WHOLE);
    expect(server.got).toHaveLength(2);
    expect(events.filter(({ type }) => type === 'sent')).toHaveLength(2);
  });
});

describe('a failure is named', () => {
  const body = (status: number, message: string, code?: string) => fails(status, message, {}, code);
  it.each<[string, Play, string, Partial<RemoteConfig>?]>([
    ['401', body(401, 'Incorrect API key provided'), 'wrongKey'],
    ['400 about the key', body(400, 'API key not valid. Please pass a valid API key.'), 'wrongKey'],
    ['402', body(402, 'Insufficient Balance'), 'noCredit'],
    ['403', body(403, 'Country not supported'), 'forbidden'],
    ['403 about the key', body(403, 'Your API key lacks access'), 'wrongKey'],
    ['403 of Ollama', fails(403, ''), 'ollamaOrigins', { provider: 'ollama' }],
    ['403 of Ollama set up as another', fails(403, ''), 'ollamaOrigins'],
    ['404 of a model', body(404, 'model "x" not found, try pulling it first'), 'unknownModel'],
    ['400 of a model', body(400, 'The model `x` does not exist'), 'unknownModel'],
    [
      '404 of the address',
      (_got, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>'),
      'notFound',
    ],
    [
      'a web page',
      (_got, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
      'notFound',
    ],
    ['429 for lack of credit', body(429, 'You exceeded your current quota', 'insufficient_quota'), 'noCredit'],
    ['429', body(429, 'Slow down'), 'rateLimited'],
    [
      '429 for a quota that comes back',
      body(429, 'You exceeded your current quota, see billing. Please retry in 21.4s.'),
      'rateLimited',
    ],
    ['404 of a router', body(404, 'No endpoints found for x/y'), 'unknownModel'],
    ['500', body(500, 'Oops'), 'server'],
    [
      '503 with a page',
      (_got, response) => void response.writeHead(503).end('<html><body>Down</body></html>'),
      'server',
    ],
    ['another 400', body(400, 'messages: unexpected field'), 'badRequest'],
    [
      'an error within the stream',
      (_got, response) =>
        void response
          .setHeader('content-type', 'text/event-stream')
          .end('data: {"error":{"message":"Overloaded"}}\n\n'),
      'server',
    ],
    [
      'an error with status 200',
      (_got, response) =>
        void response.setHeader('content-type', 'application/json').end('{"error":{"message":"Rate limit reached"}}'),
      'rateLimited',
    ],
    ['an empty answer', streams(''), 'empty'],
    [
      'an answer without content',
      (_got, response) => void response.setHeader('content-type', 'text/event-stream').end(DONE),
      'empty',
    ],
    ['garbage', streams('xq zzv %% lorem ipsum dolor\n<<>> sit amet consectetur\n'), 'empty'],
    ['a refusal', streams("I'm sorry, but I can't help with that.\nPlease ask another question."), 'empty'],
    ['only thoughts', streams('<think>What a long article. What shall I say?'), 'empty'],
  ])('%s', async (_name, play, kind, config = {}) => {
    const { error, texts } = await run(play, { config });
    expect(error).toMatchObject({ name: 'EngineError', kind });
    expect(texts).toEqual([]);
  });

  it('and says what a refusing model said', async () => {
    expect((await run(streams("I'm sorry, but I can't help with that."))).error).toMatchObject({
      detail: "I'm sorry, but I can't help with that.",
    });
  });

  it.each([
    [{ 'retry-after': '70' }, 70],
    [{ 'retry-after-ms': '61500', 'retry-after': '90' }, 62],
    [{ 'retry-after': new Date(1_750_000_000_000 + 30_000).toUTCString() }, 30],
    [{ 'x-ratelimit-reset-tokens': '7m12.5s' }, 433],
    [{ 'x-ratelimit-reset': String(1_750_000_045) }, 45],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
  ])('with the time to wait, which is for the reader where it is long: %j', async (headers, retryAfter) => {
    const { error } = await run(fails(429, 'Slow down', headers as Record<string, string>));
    expect(error).toMatchObject({ kind: 'rateLimited', retryAfter });
    expect(server.got).toHaveLength(1);
  });

  it('with the time to wait that the endpoint only speaks of', async () => {
    expect((await run(fails(429, 'Rate limit reached. Please try again in 7.66s.'))).error).toMatchObject({
      retryAfter: 8,
    });
    expect((await run(fails(429, 'Rate limit reached. Please try again in 640ms.'))).error).toMatchObject({
      retryAfter: 1,
    });
  });

  it('without the key, markup or length of what the endpoint wrote', async () => {
    const { error } = await run(fails(401, `<b>Incorrect</b> key ${KEY} ${'very '.repeat(200)}long`));
    expect(error).toMatchObject({ detail: expect.stringMatching(/^Incorrect key … very/) });
    expect(String(error)).not.toContain(KEY);
    expect(error instanceof Error && 'detail' in error && String(error.detail).length).toBeLessThanOrEqual(300);
  });

  it('that comes as plain words with status 200', async () => {
    const play: Play = (_got, response) =>
      void response.setHeader('content-type', 'application/json').end('{"error":"model requires more system memory"}');
    expect((await run(play)).error).toMatchObject({ kind: 'server', detail: 'model requires more system memory' });
  });

  it('where the address leads elsewhere, and nobody is asked there', async () => {
    const play: Play = ({ path }, response) =>
      void (path === '/elsewhere'
        ? response.setHeader('content-type', 'text/event-stream').end(chunk(ANSWER, 'stop') + DONE)
        : response.writeHead(302, { location: '/elsewhere' }).end());
    expect((await run(play)).error).toMatchObject({ kind: 'notFound' });
    expect(server.got.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });

  it('when nothing is set up', async () => {
    expect((await run(streams(ANSWER), { config: { model: '' } })).error).toMatchObject({ kind: 'notSetUp' });
    expect(server.got).toEqual([]);
  });
});

describe('without a connection', () => {
  /** A browser's fetch for an endpoint without CORS headers: only opaque requests get through. */
  const noCors: RemoteDeps['fetch'] = (input, init) =>
    init?.mode === 'no-cors'
      ? fetch(input, { ...init, mode: 'cors' })
      : Promise.reject(new TypeError('Failed to fetch'));

  it.each<[string, Partial<RemoteConfig>, Partial<RemoteDeps>, string]>([
    ['nobody there', { baseURL: 'http://127.0.0.1:9/v1' }, {}, 'offline'],
    [
      'no network',
      { baseURL: 'https://api.example.invalid/v1' },
      { online: () => false, fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
      'offline',
    ],
    ['a server that does not answer extensions', {}, { fetch: noCors }, 'cors'],
    ['Ollama that does not answer extensions', { provider: 'ollama' }, { fetch: noCors }, 'ollamaOrigins'],
    ['no address at all', { baseURL: 'http://' }, {}, 'notFound'],
  ])('%s', async (_name, config, deps, kind) => {
    expect((await run(streams(ANSWER), { config, deps })).error).toMatchObject({ name: 'EngineError', kind });
  });

  it('asks whether somebody is there without key or text', async () => {
    await run(streams(ANSWER), { deps: { fetch: noCors } });
    expect(server.got).toMatchObject([{ method: 'GET', body: {} }]);
    expect(server.got[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('an answer that goes wrong on the way', () => {
  const opening = ANSWER.slice(0, ANSWER.indexOf('STORY [1.3]') + 18);
  const opens = (response: Parameters<Play>[1]) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk(opening));
  };

  it('keeps the whole lines of one that is cut', async () => {
    const { texts, error } = await run((_got, response) => {
      opens(response);
      setTimeout(() => response.destroy(), 20);
    });
    expect(texts).toEqual(WHOLE.slice(0, 4));
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('calls one cut that ends without saying why', async () => {
    const { texts, error } = await run(streams(opening, null));
    expect(texts).toEqual(WHOLE.slice(0, 4));
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('does not miss a reason to end where END came', async () => {
    const { events, error } = await run(streams(ANSWER, null));
    expect(error).toBeNull();
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('calls one cut whose stream turns to nonsense', async () => {
    const { texts, error } = await run((_got, response) => {
      opens(response);
      response.end('data: {"choices": [{"del\n\n');
    });
    expect(texts).toEqual(WHOLE.slice(0, 4));
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('waits for the first piece only so long', async () => {
    const { error } = await run(() => undefined);
    expect(error).toMatchObject({ kind: 'timeout' });
    await server.got[0]?.closed;
  });

  it('waits for the next piece only so long, and hangs up', async () => {
    const { texts, error } = await run((_got, response) => opens(response));
    expect(texts).toEqual(WHOLE.slice(0, 4));
    expect(error).toMatchObject({ kind: 'timeout' });
    await server.got[0]?.closed;
  });

  const forEver =
    (text: (i: number) => string): Play =>
    async (got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let open = true;
      void got.closed.then(() => {
        open = false;
      });
      for (let i = 0; open; i++) {
        response.write(chunk(text(i)));
        await new Promise((resolve) => setImmediate(resolve));
      }
    };

  it.each<[string, (i: number) => string]>([
    ['repeats itself', () => 'STORY [1.2]: Buses come.\n'],
    ['never runs out of sentences', (i) => `STORY [1.2]: Bus number ${i} comes.\n`],
    ['never ends its sentence', (i) => (i === 0 ? 'STORY [1.2]: Buses come.\nSTORY [1.2]: ' : 'and buses ')],
  ])('stops one that %s, and keeps what it said', async (_name, text) => {
    const { texts, events, error } = await run(forEver(text));
    expect(error).toBeNull();
    expect(texts[0]).toMatch(/^story: Bus/);
    expect(events.at(-1)).toEqual({ type: 'end', complete: false });
    await server.got[0]?.closed;
  });

  it('stops one line that is larger than any answer, before it has all come', async () => {
    const all = 96;
    let sent = 0;
    const play: Play = async (_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"delta":{"content":"');
      const megabyte = 'x'.repeat(2 ** 20);
      for (; sent < all && !response.destroyed; sent++) {
        const taken = response.write(megabyte);
        while (!taken && response.writableNeedDrain && !response.destroyed) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      }
      response.end();
    };
    // On a busy machine the error may take long to come.
    const { error } = await run(play, { deps: { timeouts: { first: 60_000, stall: 60_000 } } });
    expect(error).toMatchObject({ kind: 'endless' });
    await server.got[0]?.closed;
    expect(sent).toBeLessThan(all);
  });

  it('stops one that never says anything', async () => {
    expect((await run(forEver(() => '\u0000 … '))).error).toMatchObject({ kind: 'endless' });
  });

  it('stops at the reader’s word, with the signal’s reason', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    const { texts, error } = await run(
      (_got, response) => {
        opens(response);
        setTimeout(() => controller.abort(reason), 30);
      },
      { signal: controller.signal },
    );
    expect(error).toBe(reason);
    expect(texts.slice(0, 3)).toEqual(WHOLE.slice(0, 3));
    await server.got[0]?.closed;
  });

  it('stops before the first piece, and sends nothing when stopped before', async () => {
    const controller = new AbortController();
    const { error } = await run(() => controller.abort('enough'), { signal: controller.signal });
    expect(error).toBe('enough');
    await server.got[0]?.closed;
    server.got.length = 0;
    expect((await run(streams(ANSWER), { signal: controller.signal })).error).toBe('enough');
    expect(server.got).toEqual([]);
  });
});

describe('a long article', () => {
  const long = articleOf(
    Array.from({ length: 60 }, (_, i) =>
      `Paragraph ${i + 1} tells how tram ${i + 1} went through street number ${i + 1}. ${TEXTS[i % 3]} `
        .repeat(3)
        .trim(),
    ),
  );
  const byParts: Play = (got, response) => {
    const asked = got.body.messages?.[1]?.content ?? '';
    const first = /\[1\.(\d+)\]/.exec(asked)?.[1];
    return streams(
      asked.includes('<notes>') ? ANSWER : `STORY [1.${first}]: Tram ${first} went through street ${first}.\nEND\n`,
    )(got, response);
  };

  it('is read by parts, whole, and the costs are summed', async () => {
    const { events, texts, error } = await run(byParts, {
      config: { contextTokens: 4096 },
      request: { article: long },
    });
    expect(error).toBeNull();
    expect(texts).toEqual(WHOLE);
    const asked = server.got.map((got) => got.body.messages?.[1]?.content ?? '');
    const parts = asked.slice(0, -1);
    expect(parts.length).toBeGreaterThan(2);
    expect(events[0]).toEqual({ type: 'read', words: long.words });
    for (const { n } of long.passages) expect(parts.filter((text) => text.includes(`\n[1.${n}] `))).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'part')).toEqual(
      parts.map((_, i) => ({ type: 'part', part: i + 1, parts: parts.length })),
    );
    expect(events.filter(({ type }) => type === 'sent')).toHaveLength(asked.length);
    expect(events.findLast(({ type }) => type === 'usage')).toEqual({
      type: 'usage',
      usage: { input: 100 * asked.length, output: 20 * asked.length, cached: 60 * asked.length },
    });
    for (const part of parts) expect(asked.at(-1)).toContain(`\n[1.${/\[1\.(\d+)\]/.exec(part)?.[1]}] Tram `);
  });

  it('is read in smaller parts where the endpoint finds it too long', async () => {
    const { texts, error } = await run(
      (got, response) => {
        const tooLong = JSON.stringify(got.body).length > 14_000;
        return (tooLong ? fails(400, "This model's maximum context length is 4096 tokens") : byParts)(got, response);
      },
      { request: { article: long } },
    );
    expect(error).toBeNull();
    expect(texts).toEqual(WHOLE);
  });

  it('gives up on an endpoint that finds everything too long', async () => {
    const { error } = await run(fails(400, 'prompt is too long'), { request: { article: long } });
    expect(error).toMatchObject({ kind: 'tooLong' });
    expect(server.got.length).toBeLessThan(5);
  });

  it('keeps to the budget and says how much was read', async () => {
    const { events } = await run(byParts, { request: { article: long, tokenBudget: 2000 } });
    const [read] = events;
    expect(read?.type === 'read' && read.words).toBeLessThan(long.words / 2);
    expect(read?.type === 'read' && read.words).toBeGreaterThan(200);
  });
});
