import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RewriteRequest } from '../../../../utils/core/brief/requests';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { rewriteOf } from '../../../newsroom/model-rewrite';
import type { ChatRequest } from '../../../newsroom/model-script';
import { articleOf } from '../../core/brief/article';
import { configFor, depsFor, fails, type Got, type Play, playServer, streams } from './server';

const request: RewriteRequest = {
  article: articleOf(['The dam was closed on Monday.', 'Engineers found 12 cracks in the wall.']),
  outputLang: 'en',
  length: 'medium',
  context: false,
  tokenBudget: 60_000,
  first: null,
  brief: null,
  lines: [
    { text: 'Engineers found 99 cracks.', citations: [[1, 2]], missing: ['99'] },
    { text: 'The mayor fled.', citations: [], missing: ['fled'] },
  ],
};

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

async function rewrite(play: Play, change: Partial<RewriteRequest> = {}, signal = new AbortController().signal) {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base), depsFor());
  const events: EngineEvent[] = [];
  let error: unknown = null;
  try {
    for await (const event of engine.rewrite?.({ ...request, ...change }, signal) ?? []) events.push(event);
  } catch (caught) {
    error = caught;
  }
  return { events, error, lines: events.flatMap((event) => (event.type === 'line' ? [event.line] : [])) };
}
const plays: Play = (got: Got, response) =>
  streams(rewriteOf({ messages: got.body.messages ?? [] } as ChatRequest))(got, response);

describe('writing lines anew', () => {
  it('gives each line in its place, none where the passages do not say it', async () => {
    const { lines, events, error } = await rewrite(plays);
    expect(error).toBeNull();
    expect(lines).toMatchObject([
      { place: 0, text: 'Engineers found 12 cracks in the wall.', citations: [[1, 2]] },
      { place: 1, text: '', citations: [] },
    ]);
    expect(events[0]).toMatchObject({ type: 'sent', request: { task: 'rewrite', model: 'test-model' } });
    expect(events.some(({ type }) => type === 'usage')).toBe(true);
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it.each([
    ['an answer that speaks of none of them', 'I am sorry, I cannot help with that.\n', 'empty'],
    ['a brief instead', 'HEADLINE [1.1]: The dam is closed\nSTORY [1.1]: It closed on Monday.\nEND\n', 'empty'],
    ['nothing', '', 'empty'],
  ])('fails with %s', async (_, answer, kind) => {
    const { lines, error } = await rewrite(streams(answer));
    expect(lines).toEqual([]);
    expect(error).toMatchObject({ kind });
  });

  it('keeps the whole lines of an answer that breaks off', async () => {
    const { lines, error } = await rewrite(streams('STORY 1 [1.2]: There are 12 cracks.\nSTORY 2 [1', null));
    expect(lines).toMatchObject([{ place: 0, text: 'There are 12 cracks.' }]);
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('asks nobody where there is nothing to write anew, and says why an endpoint refuses', async () => {
    expect((await rewrite(plays, { lines: [] })).error).toMatchObject({ kind: 'empty' });
    expect(server.got).toEqual([]);
    expect((await rewrite(fails(401, 'Incorrect API key'))).error).toMatchObject({ kind: 'wrongKey' });
  });

  it('stops at once', async () => {
    const stop = new AbortController();
    const { error } = await rewrite(
      (_got, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.flushHeaders();
        setTimeout(() => stop.abort(new Error('stopped')), 20);
      },
      {},
      stop.signal,
    );
    expect(error).toEqual(new Error('stopped'));
    await server.got[0]?.closed;
  });
});
