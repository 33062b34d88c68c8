import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { briefPrompt } from '../../../../utils/core/brief/prompts/prompt';
import type { AskRequest } from '../../../../utils/core/brief/requests';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { answerOfNobody, answerTo, answerUncited } from '../../../newsroom/model-ask';
import type { ChatRequest } from '../../../newsroom/model-script';
import { aBrief } from '../../../support/run';
import { articleOf } from '../../core/brief/article';
import { chunk, configFor, depsFor, fails, type Got, type Play, playServer, streams } from './server';

const article = articleOf(
  [
    'Engineers found water seeping through the foot of Tarrow Dam early on Sunday morning.',
    'The county ordered 4,200 people out of three villages below it within the hour.',
  ],
  { outlet: 'The Courier' },
);
const request: AskRequest = {
  article,
  question: 'How many people had to leave the villages?',
  earlier: [],
  first: briefPrompt({ article, outputLang: 'en', length: 'short', context: false, tokenBudget: 60_000 }),
  brief: aBrief({ engine: 'remote', model: 'm' }),
  sources: [
    {
      number: 2,
      outlet: 'The Gazette',
      title: 'Dam leaks',
      lang: 'en',
      publishedAt: null,
      cut: false,
      passages: articleOf(['Some 3,800 people left three villages that lie below the dam.']).passages,
    },
  ],
  outputLang: 'en',
  tokenBudget: 60_000,
};

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const answers =
  (text: (chat: ChatRequest) => string): Play =>
  (got, response) =>
    streams(text({ messages: got.body.messages ?? [] } as ChatRequest), 'stop')(got, response);

async function ask(play: Play, change: Partial<AskRequest> = {}, signal = new AbortController().signal) {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base), depsFor());
  if (!engine.ask) throw new Error('this engine cannot answer');
  const events: EngineEvent[] = [];
  let error: unknown = null;
  try {
    for await (const event of engine.ask({ ...request, ...change }, signal)) events.push(event);
  } catch (caught) {
    error = caught;
  }
  const lines = events.flatMap((event) => (event.type === 'line' ? [event.line] : []));
  return { events, error, lines: lines.map(({ tag, text, citations }) => [tag, text, citations.join(' ')]) };
}

describe('a question to a model', () => {
  it('is answered with citations of every source, and its cost is told', async () => {
    const { lines, error, events } = await ask(answers(answerTo));
    expect(error).toBeNull();
    expect(lines).toEqual([
      ['answer', 'The county ordered 4,200 people out of three villages below it within the hour.', '1,2'],
      ['answer', 'Some 3,800 people left three villages that lie below the dam.', '2,1'],
    ]);
    expect(events.some(({ type }) => type === 'usage')).toBe(true);
    expect(events.find(({ type }) => type === 'sent')).toMatchObject({ request: { task: 'ask' } });
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
    const messages = (server.got[0] as Got).body.messages ?? [];
    expect(JSON.stringify(messages.slice(0, 2))).toBe(JSON.stringify(request.first));
    expect(messages.at(-1)?.content).toContain('[2.1] Some 3,800');
  });

  it('may be one that the sources do not answer', async () => {
    const { lines, error } = await ask(answers(answerTo), { question: 'What colour are the ferries?' });
    expect(error).toBeNull();
    expect(lines).toEqual([['none', '', '']]);
    const said = await ask(streams('The article does not say what colour the ferries are.', 'stop'));
    expect(said.lines).toEqual([['none', '', '']]);
  });

  it('has an answer where NONE was said beside one that cites, and none of the model’s own after it', async () => {
    const both = await ask(
      streams('NONE\nANSWER [1.2]: The county ordered 4,200 people out.\nANSWER: It was cold.\nEND\n'),
    );
    expect(both.lines).toEqual([['answer', 'The county ordered 4,200 people out.', '1,2']]);
  });

  it('never cites a source that does not exist, and finds what uncited lines rest on', async () => {
    const nobody = await ask(answers(answerOfNobody));
    expect(nobody.lines.map(([, , cited]) => cited).join(' ')).not.toContain('9');
    const uncited = await ask(answers(answerUncited));
    expect(uncited.lines.slice(0, 2).map(([, , cited]) => cited)).toEqual(['1,2', expect.stringContaining('2,1')]);
    expect(uncited.lines.at(-1)).toEqual(['answer', 'A comet of 1743 is to blame for all of it.', '']);
  });

  it('reads "[2]" as a passage where there is one source', async () => {
    const { lines } = await ask(streams('ANSWER [2]: The county ordered 4,200 people out.\nEND\n'), { sources: [] });
    expect(lines[0]?.[2]).toBe('1,2');
  });

  it.each([
    ['nothing', ''],
    ['a headline', 'HEADLINE [1.1]: Dam leaks\nEND\n'],
  ])('fails with %s', async (_, answer) => {
    expect((await ask(streams(answer, 'stop'))).error).toMatchObject({ kind: 'empty' });
  });

  it('keeps what came before the connection broke', async () => {
    const { lines, error } = await ask((_got, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(chunk('ANSWER [1.2]: The county ordered 4,200 people out.\nANSWER [1.1]: Eng'));
      setTimeout(() => response.destroy(), 20);
    });
    expect(lines).toEqual([['answer', 'The county ordered 4,200 people out.', '1,2']]);
    expect(error).toMatchObject({ kind: 'cut' });
  });

  it('fails with the endpoint’s own reason, and stops at once', async () => {
    expect((await ask(fails(401, 'Incorrect API key provided.'))).error).toMatchObject({ kind: 'wrongKey' });
    const stop = new AbortController();
    const { error } = await ask(
      (_got, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(chunk('ANSWER [1.1]: The'));
        setTimeout(() => stop.abort(new Error('stopped')), 20);
      },
      {},
      stop.signal,
    );
    expect(error).toEqual(new Error('stopped'));
  });
});
