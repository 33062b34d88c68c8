import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAcrossLine, emptyAcross } from '../../../../utils/core/brief/across';
import { addLine, emptyBrief } from '../../../../utils/core/brief/assemble';
import type { BriefRequest, CompareRequest, SentRequest } from '../../../../utils/core/brief/requests';
import type { RemoteConfig } from '../../../../utils/core/settings/endpoint';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { acrossOf, acrossOfNobody, acrossUncited, asksAcross } from '../../../newsroom/model-across';
import { briefOf } from '../../../newsroom/model-brief';
import type { ChatRequest } from '../../../newsroom/model-script';
import { articleOf } from '../../core/brief/article';
import { chunk, configFor, depsFor, fails, type Got, type Play, playServer, streams } from './server';

const request: BriefRequest = {
  article: articleOf(
    [
      'Engineers found water seeping through the foot of Tarrow Dam early on Sunday morning.',
      'The county ordered 4,200 people out of three villages below it within the hour.',
    ],
    { outlet: 'The Courier' },
  ),
  outputLang: 'en',
  length: 'medium',
  context: false,
  tokenBudget: 60_000,
};
const sources: CompareRequest['sources'] = [
  [
    'Water was found seeping through the foot of Tarrow Dam early on Sunday by engineers.',
    'Some 3,800 people left three villages that lie below the dam.',
    'A sluice gate had been stuck open since the end of August, a former keeper said.',
  ],
].map((texts, i) => ({
  number: i + 2,
  outlet: 'The Gazette',
  title: 'Dam leaks',
  lang: 'en',
  publishedAt: null,
  cut: false,
  passages: articleOf(texts).passages,
}));

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const chatOf = ({ body }: Got): ChatRequest => ({
  model: 'm',
  stream: true,
  includeUsage: true,
  messages: body.messages ?? [],
  // The scripts read nothing but messages.
  request: {} as ChatRequest['request'],
});
const answers =
  (text: (chat: ChatRequest) => string, finish: string | null = 'stop'): Play =>
  (got, response) =>
    streams(text(chatOf(got)), finish)(got, response);

async function collect(events: AsyncIterable<EngineEvent>) {
  const all: EngineEvent[] = [];
  let error: unknown = null;
  try {
    for await (const event of events) all.push(event);
  } catch (caught) {
    error = caught;
  }
  const lines = all.flatMap((event) => (event.type === 'line' ? [event.line] : []));
  return { events: all, error, lines, across: lines.reduce(addAcrossLine, emptyAcross()) };
}

async function compare(
  play: Play,
  change: { request?: Partial<CompareRequest>; config?: Partial<RemoteConfig>; signal?: AbortSignal } = {},
) {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base, change.config), depsFor());
  const signal = change.signal ?? new AbortController().signal;
  const asked: CompareRequest = { ...request, first: null, brief: null, sources, ...change.request };
  if (!engine.compare) throw new Error('this engine cannot compare');
  return collect(engine.compare(asked, signal));
}

async function firstBrief() {
  server.play(answers(briefOf));
  const engine = createRemoteEngine(configFor(server.base), depsFor());
  const { events, lines } = await collect(engine.brief(request, new AbortController().signal));
  const sent = events.flatMap((event) => (event.type === 'sent' ? [event.request] : [])).at(-1);
  const brief = lines.reduce(addLine, emptyBrief({ engine: 'remote', model: 'm', lang: 'en' }));
  return { first: sent?.messages ?? null, brief };
}

describe('comparing sources', () => {
  it('gives what they agree on, differ on and one says alone, and a story, all cited', async () => {
    const { across, error, events } = await compare(answers(acrossOf));
    expect(error).toBeNull();
    expect(across.agree.map(({ citations }) => citations)).toEqual([
      [
        [1, 1],
        [2, 1],
      ],
    ]);
    expect(across.differ.map(({ text, citations }) => [text, citations])).toEqual([
      [
        'The Courier says 4,200 people, The Gazette says 3,800 people.',
        [
          [1, 2],
          [2, 2],
        ],
      ],
    ]);
    expect(across.single.map(({ citations }) => citations)).toEqual([[[2, 3]]]);
    expect(across.story.map(({ origin }) => origin)).toEqual(['article', 'related']);
    expect(events[0]).toEqual({ type: 'read', words: 42 });
    expect(events.some((event) => event.type === 'usage')).toBe(true);
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('sends the brief’s request again to the letter, then its answer, then the question', async () => {
    const { first, brief } = await firstBrief();
    await compare(answers(acrossOf), { request: { first, brief } });
    const [one, two] = server.got.map(({ body }) => body.messages ?? []);
    expect(JSON.stringify(two?.slice(0, 2))).toBe(JSON.stringify(one));
    expect(two?.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(asksAcross(chatOf(server.got[1] as Got))).toBe(true);
  });

  it('keeps the turns where the endpoint takes no system role', async () => {
    const { first, brief } = await firstBrief();
    const { error } = await compare(
      (got, response) =>
        got.body.messages?.[0]?.role === 'system'
          ? fails(400, 'System role not supported')(got, response)
          : answers(acrossOf)(got, response),
      { request: { first, brief } },
    );
    expect(error).toBeNull();
    const messages = server.got.at(-1)?.body.messages ?? [];
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(messages[0]?.content).toBe(
      first?.map(({ content }: SentRequest['messages'][number]) => content).join('\n\n'),
    );
  });

  it('finds the passages that uncited lines rest on, and drops the others', async () => {
    const { across, error } = await compare(answers(acrossUncited));
    expect(error).toBeNull();
    expect(across.agree[0]?.citations).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(across.differ).toEqual([]);
    expect(across.single[0]?.citations).toEqual([[2, 3]]);
  });

  it('never cites a source that does not exist', async () => {
    const { lines } = await compare(answers(acrossOfNobody));
    expect(lines.flatMap(({ citations }) => citations).filter(([source]) => source > 2)).toEqual([]);
    const { lines: none, error } = await compare(
      streams('AGREE [9.1][8.1]: The harvest was good.\nDIFFER [9.2][8.2]: One says 5, another 6.\nEND\n'),
    );
    expect(none).toEqual([]);
    expect(error).toMatchObject({ kind: 'empty' });
  });

  it('has no story from the model’s own knowledge that nobody asked for', async () => {
    const answer = 'AGREE [1.1][2.1]: The dam leaks.\nSTORY: Dams have failed before elsewhere.\nEND\n';
    expect((await compare(streams(answer))).across.story).toEqual([]);
    expect((await compare(streams(answer), { request: { context: true } })).across.story).toEqual([
      { text: 'Dams have failed before elsewhere.', origin: 'ai', citations: [], opens: true },
    ]);
  });

  it('keeps what came before the connection broke', async () => {
    const { lines, error } = await compare((_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(chunk('AGREE [1.1][2.1]: The dam leaks.\nDIFFER [1.2][2.2]: One says 4,2'));
      setTimeout(() => response.destroy(), 20);
    });
    expect(lines.map(({ tag }) => tag)).toEqual(['agree']);
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it.each([
    ['an answer that is a brief again', 'HEADLINE [1.1]: The dam leaks\nCONTEXT: Dams are old.\nEND\n', 'empty'],
    ['an answer without tags', 'I am sorry, but I cannot compare these articles for you today.', 'empty'],
    ['nothing', '', 'empty'],
  ])('fails with %s', async (_name, answer, kind) => {
    expect((await compare(streams(answer))).error).toMatchObject({ kind });
  });

  it('fails where there is nothing to compare with, and asks nobody', async () => {
    const { error } = await compare(answers(acrossOf), { request: { sources: [] } });
    expect(error).toMatchObject({ kind: 'empty' });
    expect(server.got).toEqual([]);
  });

  it('stops at once', async () => {
    const stop = new AbortController();
    const { error } = await compare(
      (_got, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(chunk('AGREE [1.1][2.1]: The'));
        setTimeout(() => stop.abort(new Error('stopped')), 20);
      },
      { signal: stop.signal },
    );
    expect(error).toEqual(new Error('stopped'));
    await server.got[0]?.closed;
  });

  it('tries a request that was too long again in a smaller one', async () => {
    const text = 'The dam leaks and the water comes down to the village. '.repeat(12);
    const many = { ...sources[0], passages: articleOf(Array(60).fill(text)).passages } as (typeof sources)[number];
    const play: Play = (got, response) =>
      server.got.length === 1
        ? fails(400, 'This model’s maximum context length is 8192 tokens.')(got, response)
        : streams('AGREE [1.1][2.1]: The dam leaks.\nEND\n')(got, response);
    const { error, across } = await compare(play, { request: { sources: [many] } });
    expect(error).toBeNull();
    expect(across.agree).toHaveLength(1);
    const [long, short] = server.got.map(({ body }) => JSON.stringify(body.messages).length);
    expect(short).toBeLessThan((long ?? 0) * 0.7);
  });
});
