import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contextIn } from '../../../../utils/engines/remote/context';
import { isCutPrompt } from '../../../../utils/engines/remote/cut-prompt';
import { createLearned } from '../../../../utils/engines/remote/learned';
import { articleOf } from '../../core/brief/article';
import { ANSWER, briefFrom, TEXTS, WHOLE } from './brief';
import { chunk, DONE, fails, type Got, type Play, playServer, streams } from './server';

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const long = articleOf(
  Array.from({ length: 60 }, (_, i) =>
    `Paragraph ${i + 1} tells of tram ${i + 1} in street ${i + 1}. ${TEXTS[i % 3]} `.repeat(3).trim(),
  ),
);
const sizeOf = ({ body }: Got) => Math.ceil(JSON.stringify(body.messages ?? []).length / 4);
const byParts: Play = (got, response) => {
  const asked = got.body.messages?.[1]?.content ?? '';
  const first = /\[1\.(\d+)\]/.exec(asked)?.[1];
  const isPart = !asked.includes('<notes>') && sizeOf(got) < 9000 && asked.includes('part ');
  return streams(isPart ? `STORY [1.${first}]: Tram ${first} is in street ${first}.\nEND\n` : ANSWER)(got, response);
};

describe('a limit by the minute that is smaller than the request', () => {
  const tooMuch = (got: Got, words: (asked: number) => string, status: number): Play =>
    fails(status, words(sizeOf(got)), {}, 'rate_limit_exceeded');
  it.each<[string, number, (asked: number) => string]>([
    [
      '413',
      413,
      (asked) =>
        `Request too large for model in organization on tokens per minute (TPM): Limit 6000, Requested ${asked}, please reduce your message size and try again.`,
    ],
    [
      '429',
      429,
      (asked) =>
        `Request too large for m on tokens per min (TPM): Limit 6,000, Requested ${asked}. The input must be reduced.`,
    ],
  ])('leads to smaller parts, not to waiting: %s', async (_name, status, words) => {
    const learned = createLearned();
    const play: Play = (got, response) => (sizeOf(got) > 6000 ? tooMuch(got, words, status) : byParts)(got, response);
    const outcome = await briefFrom(server, play, { request: { article: long }, deps: { learned } });
    expect(outcome.error).toBeNull();
    expect(outcome.texts).toEqual(WHOLE);
    expect(outcome.waits).toEqual([]);
    expect(server.got.filter((got) => sizeOf(got) > 6000)).toHaveLength(1);
    // The next brief knows.
    server.got.length = 0;
    await briefFrom(server, play, { request: { article: long }, deps: { learned } });
    expect(server.got.filter((got) => sizeOf(got) > 6000)).toEqual([]);
  });
});

describe('a prompt that was cut without a word', () => {
  it.each([
    [4096, 12_000, true],
    [4021, 6000, true],
    [8190, 30_000, true],
    [3000, 9000, true],
    [5600, 6000, false],
    [4700, 6000, false],
    [100, 6000, false],
    [900, 1400, false],
    [4096, 4500, false],
    [0, 6000, false],
  ])('%d tokens read of about %d: %s', (counted, estimated, cut) => expect(isCutPrompt(counted, estimated)).toBe(cut));

  it('is noticed and told, and read in parts the next time', async () => {
    const learned = createLearned();
    const cuts: Play = (got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const usage = { prompt_tokens: Math.min(4096, sizeOf(got)), completion_tokens: 50 };
      response.end(`${chunk(ANSWER, 'stop')}data: ${JSON.stringify({ choices: [], usage })}\n\n${DONE}`);
    };
    const outcome = await briefFrom(server, cuts, { request: { article: long }, deps: { learned } });
    expect(outcome.texts).toEqual(WHOLE);
    expect(outcome.error).toMatchObject({ kind: 'promptCut', detail: '4096' });
    server.got.length = 0;
    await briefFrom(server, byParts, { request: { article: long }, deps: { learned } });
    expect(server.got.length).toBeGreaterThan(2);
    for (const got of server.got) expect(sizeOf(got)).toBeLessThan(4096);
  });
});

describe('the context that a server tells', () => {
  it.each<[string, unknown, number | null]>([
    ['vLLM’s list', { id: 'm', max_model_len: 40_960 }, 40_960],
    ['OpenRouter’s list', { id: 'm', context_length: 262_144, top_provider: { context_length: 131_072 } }, 262_144],
    ['LM Studio’s list', { id: 'm', max_context_length: 131_072, loaded_context_length: 8192 }, 8192],
    ['llama.cpp’s properties', { default_generation_settings: { n_ctx: 16_384 } }, 16_384],
    ['Ollama’s loaded models', { name: 'm', context_length: 32_768 }, 32_768],
    ['Mistral’s list', { id: 'm', max_context_length: 131_072 }, 131_072],
    ['nothing of it', { id: 'm', created: 1_700_000_000 }, null],
    ['nonsense', { n_ctx: -5, context_length: '8k' }, null],
    ['no object', 'x', null],
  ])('is read from %s', (_name, value, context) => expect(contextIn(value)).toBe(context));

  it('is asked for once where nobody set it, and only of local servers', async () => {
    const learned = createLearned();
    const play: Play = (got, response) => {
      if (got.path === '/props')
        return void response.end(JSON.stringify({ default_generation_settings: { n_ctx: 4096 } }));
      if (got.method === 'GET') return void response.writeHead(404).end('{}');
      return byParts(got, response);
    };
    const config = { provider: 'llamacpp', contextTokens: 32_000, contextGuessed: true, small: 'no' } as const;
    const brief = () => briefFrom(server, play, { config, deps: { learned }, request: { article: long } });
    expect((await brief()).error).toBeNull();
    for (const got of server.got.filter(({ method }) => method === 'POST')) expect(sizeOf(got)).toBeLessThan(4096);
    const asked = () => server.got.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(asked()).toEqual(['/v1/models', '/props']);
    await brief();
    expect(asked()).toHaveLength(2);
    server.got.length = 0;
    await briefFrom(server, streams(ANSWER), { config: { ...config, provider: 'custom' } });
    expect(asked()).toEqual([]);
  });
});

describe('thinking', () => {
  it.each<['openai' | 'deepseek' | 'llamacpp' | 'custom' | 'mistral', 'off' | 'low', object]>([
    ['openai', 'off', { reasoning_effort: 'none' }],
    ['custom', 'low', { reasoning_effort: 'low' }],
    ['deepseek', 'off', { thinking: { type: 'disabled' } }],
    ['llamacpp', 'off', { chat_template_kwargs: { enable_thinking: false } }],
  ])('%s is told how much: %s', async (provider, thinking, fields) => {
    await briefFrom(server, streams(ANSWER), { config: { provider, thinking, small: 'no' } });
    expect(server.got.at(-1)?.body).toMatchObject(fields);
  });

  it('is left to the model unless the reader sets it', async () => {
    await briefFrom(server, streams(ANSWER));
    expect(Object.keys(server.got[0]?.body ?? {}).sort()).toEqual(['messages', 'model', 'stream', 'stream_options']);
  });

  it('is not spoken of again where the model refuses it', async () => {
    const learned = createLearned();
    const play: Play = (got, response) =>
      ('reasoning_effort' in got.body ? fails(400, "Unsupported value: 'reasoning_effort'") : streams(ANSWER))(
        got,
        response,
      );
    const change = { config: { thinking: 'off' as const }, deps: { learned } };
    expect((await briefFrom(server, play, change)).texts).toEqual(WHOLE);
    expect((await briefFrom(server, play, change)).texts).toEqual(WHOLE);
    expect(server.got).toHaveLength(3);
  });

  it('and what a reader adds to the body is sent, but cannot replace the messages', async () => {
    await briefFrom(server, streams(ANSWER), { config: { extra: { top_p: 0.5, messages: [], model: 'x' } } });
    expect(server.got[0]?.body).toMatchObject({ top_p: 0.5, model: 'test-model' });
    expect(server.got[0]?.body.messages?.length).toBe(2);
  });
});

describe('phases', () => {
  it('are told as they come', async () => {
    const play: Play = async (_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify({ choices: [{ delta: { reasoning: 'Hm. ' } }] })}\n\n`);
      response.end(chunk(ANSWER, 'stop') + DONE);
    };
    const { events } = await briefFrom(server, play);
    const phases = events.flatMap((event) => (event.type === 'phase' ? [event.phase] : []));
    expect(phases).toEqual(['connecting', 'reading', 'thinking', 'writing']);
  });

  it('never time out while bytes come', async () => {
    const play: Play = async (_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      // Longer than any limit of the test, in steps that are shorter.
      for (let n = 0; n < 12; n++) {
        response.write(': keep-alive\n\n');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      response.end(chunk(ANSWER, 'stop') + DONE);
    };
    const { texts, error } = await briefFrom(server, play, {
      deps: { timeouts: { first: 300, stall: 300, short: 300 } },
    });
    expect(error).toBeNull();
    expect(texts).toEqual(WHOLE);
  });
});
