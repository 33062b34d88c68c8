import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { Meter } from '../../../../utils/core/cost/meter';
import type { Usage } from '../../../../utils/core/cost/usage';
import type { RemoteDeps } from '../../../../utils/engines/remote/config';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import { createShare } from '../../../../utils/engines/remote/share';
import { testConnection } from '../../../../utils/engines/remote/test';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { articleOf } from '../../core/brief/article';
import { chunk, configFor, DONE, depsFor, fails, type Play, playServer, streams } from './server';

const TEXTS = ['The council voted 31 to 14 to close the tram line.', 'Buses come in March, the mayor said.'];
const ANSWER = 'HEADLINE [1.1]: Tram line to close\nSTORY [1.2]: Buses come in March.\nEND\n';

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

/** A meter that records requests, and allows `left` of them. */
function recorder(left = Number.POSITIVE_INFINITY) {
  const recorded: { usage: Usage | null; about: Usage | null }[] = [];
  const checked: number[] = [];
  const meter: Meter = {
    async check(_, input) {
      checked.push(input);
      if (left <= 0) throw new EngineError('budget');
    },
    async admit() {
      if (left-- <= 0) throw new EngineError('budget');
      return { record: async (usage, about) => void recorded.push({ usage, about }) };
    },
  };
  return { meter, recorded, checked };
}

async function brief(
  play: Play,
  deps: Partial<RemoteDeps>,
  { texts = TEXTS, contextTokens = 32_000, signal = new AbortController().signal } = {},
): Promise<{ events: EngineEvent[]; error: unknown }> {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base, { contextTokens }), depsFor(deps));
  const article = articleOf(texts);
  const events: EngineEvent[] = [];
  try {
    const request = { article, outputLang: 'en', length: 'medium', context: true, tokenBudget: 60_000 } as const;
    for await (const event of engine.brief(request, signal)) events.push(event);
    return { events, error: null };
  } catch (error) {
    return { events, error };
  }
}

describe('what a brief costs', () => {
  it('is what the endpoint counted', async () => {
    const { meter, recorded } = recorder();
    await brief(streams(ANSWER), { meter });
    expect(recorded).toMatchObject([{ usage: { input: 100, output: 20, cached: 60 } }]);
  });

  it('is estimated from what was sent and came where the endpoint gave no figures', async () => {
    const { meter, recorded } = recorder();
    await brief(
      (_got, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(chunk(ANSWER, 'stop') + DONE);
      },
      { meter },
    );
    expect(recorded).toHaveLength(1);
    expect(recorded[0]?.usage).toBeNull();
    expect(recorded[0]?.about?.input).toBeGreaterThan(300);
    expect(recorded[0]?.about?.output).toBeGreaterThan(10);
  });

  it('is counted where the reader stopped it in mid-answer', async () => {
    const { meter, recorded } = recorder();
    const stop = new AbortController();
    const play: Play = (_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(chunk('HEADLINE [1.1]: Tram line to close\nSTORY'));
      setTimeout(() => stop.abort(new Error('stopped')), 50);
    };
    await brief(play, { meter }, { signal: stop.signal });
    await expect.poll(() => recorded.length).toBe(1);
    expect(recorded[0]?.about?.output).toBeGreaterThan(5);
  });

  it('is nothing where the endpoint refused', async () => {
    const { meter, recorded } = recorder();
    const { error } = await brief(fails(401, 'no'), { meter });
    expect(error).toMatchObject({ kind: 'wrongKey' });
    expect(recorded).toEqual([{ usage: null, about: null }]);
  });

  it('is counted for the test of a connection, too', async () => {
    const { meter, recorded } = recorder();
    server.play((got, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const answer = {
        choices: [{ message: { content: 'ready' } }],
        usage: { prompt_tokens: 9, completion_tokens: 1 },
      };
      response.end(JSON.stringify(got.path.endsWith('/models') ? { data: [] } : answer));
    });
    const result = await testConnection(configFor(server.base), depsFor({ meter }), new AbortController().signal);
    expect(result.ok).toBe(true);
    await vi.waitFor(() => expect(recorded).toMatchObject([{ usage: { input: 9, output: 1, cached: 0 } }]));
  });
});

describe('a budget that is used up', () => {
  it('stops the request before it goes out', async () => {
    const { events, error } = await brief(streams(ANSWER), { meter: recorder(0).meter });
    expect(error).toMatchObject({ name: 'EngineError', kind: 'budget' });
    expect(server.got).toEqual([]);
    expect(events.some(({ type }) => type === 'sent')).toBe(false);
  });

  it('stops an article of many parts before its first', async () => {
    const texts = Array.from({ length: 60 }, (_, n) => `Passage ${n} ${'of a long story '.repeat(12)}.`);
    const { meter, checked } = recorder(0);
    const { error } = await brief(streams(ANSWER), { meter }, { texts, contextTokens: 2500 });
    expect(error).toMatchObject({ kind: 'budget' });
    expect(checked).toHaveLength(1);
    expect(checked[0]).toBeGreaterThan(2500);
    expect(server.got).toEqual([]);
  });
});

describe('the same text at the same time', () => {
  it('is sent once, and each run has its lines, its request to show, and its tokens', async () => {
    const { meter, recorded } = recorder();
    const deps = { meter, share: createShare() };
    const [one, other] = await Promise.all([brief(streams(ANSWER), deps), brief(streams(ANSWER), deps)]);
    expect(server.got).toHaveLength(1);
    expect(other.events).toEqual(one.events);
    expect(one.events.at(-1)).toEqual({ type: 'end', complete: true });
    expect(recorded).toHaveLength(1);
  });

  it('for another wish or text is another request', async () => {
    const deps = { share: createShare() };
    await Promise.all([brief(streams(ANSWER), deps), brief(streams(ANSWER), deps, { texts: [...TEXTS, 'More.'] })]);
    expect(server.got).toHaveLength(2);
  });
});
