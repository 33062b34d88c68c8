import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RereadRequest } from '../../../../utils/core/reread/types';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { RereadEvent } from '../../../../utils/engines/shared/types';
import { always, careful, carefulLines, formed, type Reader } from '../../../support/readers';
import { DAM, storyOf } from '../../core/reread/stories';
import { chunk, configFor, depsFor, fails, type Got, type Play, playServer, streams } from './server';

const request: RereadRequest = {
  article: storyOf(DAM),
  sources: [],
  statements: [
    {
      text: 'Engineers found 12 cracks in the wall near the left abutment.',
      citations: [[1, 1]],
      figureMissing: false,
    },
    { text: 'Lawyer Ilse Brandvold represents 340 families.', citations: [[1, 5]], figureMissing: false },
  ],
  outputLang: 'en',
  tokenBudget: 60_000,
  model: 'test-model',
  seed: 3,
};

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const messagesOf = ({ body }: Got) => (body.messages ?? []).map(({ content }) => ({ role: 'user' as const, content }));
const plays =
  (reader: Reader): Play =>
  (got, response) =>
    streams(reader(messagesOf(got)))(got, response);

async function read(play: Play, change: Partial<RereadRequest> = {}) {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base), depsFor());
  const events: RereadEvent[] = [];
  let error: unknown = null;
  try {
    const signal = new AbortController().signal;
    for await (const event of engine.reread?.({ ...request, ...change }, signal) ?? []) events.push(event);
  } catch (caught) {
    error = caught;
  }
  const last = new Map(
    events.flatMap((event) => (event.type === 'reread' ? [[event.place, event.reread.result]] : [])),
  );
  const outcomes = events.flatMap((event) => (event.type === 'canaries' ? [event.outcome] : []));
  return { events, error, results: [last.get(0), last.get(1)], outcomes };
}

describe('a second reading by an endpoint', () => {
  it('is one conversation of its own, whose results come once the canaries passed', async () => {
    const { events, error, results, outcomes } = await read(plays(careful));
    expect(error).toBeNull();
    expect(results).toEqual(['says', 'contradicts']);
    expect(outcomes).toEqual(['passed']);
    expect(events[0]).toMatchObject({ type: 'sent', request: { task: 'reread', model: 'test-model' } });
    expect(events.some(({ type }) => type === 'usage')).toBe(true);
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
    expect(server.got[0]?.body.messages?.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  it.each<[string, Reader]>([
    ['says yes to all', always('SAYS')],
    ['talks of something else', () => 'I am sorry, I cannot help with that.'],
  ])('is thrown away where the model %s', async (_, reader) => {
    const { results, outcomes } = await read(plays(reader));
    expect(results).toEqual(['notRead', 'notRead']);
    expect(outcomes).toEqual(['failed']);
  });

  it('keeps what it had where the connection breaks off after the canaries', async () => {
    const play: Play = (got, response) => {
      const lines = carefulLines(messagesOf(got)).map(formed);
      return streams(lines.join('\n').slice(0, -3), null)(got, response);
    };
    const { outcomes, error } = await read(play);
    expect(outcomes.length).toBe(1);
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('says nothing of a model whose answer breaks off at once', async () => {
    const { outcomes, results, error } = await read(streams('S1 | [1.1] "The', null));
    expect(outcomes).toEqual(['unjudged']);
    expect(results).toEqual(['notRead', 'notRead']);
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('is thrown away where the model fills all its room with something else', async () => {
    const { outcomes, events } = await read(streams('The dam is old. '.repeat(50), 'length'));
    expect(outcomes).toEqual(['failed']);
    expect(events.at(-1)).toEqual({ type: 'end', complete: false });
  });

  it('ends where the answer never does', async () => {
    const endless: Play = async (got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let open = true;
      void got.closed.then(() => {
        open = false;
      });
      while (open) {
        response.write(chunk('S1 | [1.1] "The dam at Tarrow was closed" | DIFFERS: none | SAYS\n'.repeat(20)));
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const { outcomes, events } = await read(endless);
    expect(outcomes).toEqual(['failed']);
    expect(events.at(-1)).toEqual({ type: 'end', complete: false });
  });

  it('asks nobody without canaries or statements, and says why an endpoint refuses', async () => {
    expect((await read(plays(careful), { article: storyOf(['It rained.']) })).outcomes).toEqual(['none']);
    expect((await read(plays(careful), { statements: [] })).error).toMatchObject({ kind: 'empty' });
    expect(server.got).toEqual([]);
    expect((await read(fails(401, 'Incorrect API key'))).error).toMatchObject({ kind: 'wrongKey' });
    expect((await read(streams(''))).error).toMatchObject({ kind: 'empty' });
  });
});
