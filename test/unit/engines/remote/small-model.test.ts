import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RemoteConfig } from '../../../../utils/core/settings/endpoint';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { articleOf } from '../../core/brief/article';
import { configFor, depsFor, type Got, type Play, playServer, streams } from './server';

let server: Awaited<ReturnType<typeof playServer>>;
beforeAll(async () => {
  server = await playServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.got.length = 0;
});

const TEXTS = [
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city.',
  'Buses will replace the trams from March, the mayor said after the vote.',
];
const ANSWER = 'HEADLINE [1.1]: Oldest tram line to close\nSTANDFIRST [1.1]: The council voted to close it.\nEND\n';

/** llama.cpp's server with a model of the given number of parameters. */
const llamacpp =
  (parameters: number, chat: Play): Play =>
  (got, response) => {
    if (!got.path.endsWith('/models')) return chat(got, response);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: [{ id: 'm.gguf', meta: { n_params: parameters } }] }));
  };

async function run(play: Play, config: Partial<RemoteConfig>): Promise<{ events: EngineEvent[]; asked: Got[] }> {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base, config), depsFor());
  const request = {
    article: articleOf(TEXTS),
    outputLang: 'en' as const,
    length: 'medium',
    context: true,
    tokenBudget: 60_000,
  } as const;
  const events: EngineEvent[] = [];
  for await (const event of engine.brief(request, new AbortController().signal)) events.push(event);
  return { events, asked: server.got.filter(({ path }) => path.endsWith('/chat/completions')) };
}
/** Asks a question of the model in the same way. */
async function ask(play: Play, config: Partial<RemoteConfig>) {
  server.play(play);
  const engine = createRemoteEngine(configFor(server.base, config), depsFor());
  const request = {
    article: articleOf(TEXTS),
    outputLang: 'en' as const,
    tokenBudget: 60_000,
    question: 'When do buses come?',
  };
  const events: EngineEvent[] = [];
  const given = engine.ask?.(
    { ...request, earlier: [], first: null, brief: null, sources: [] },
    new AbortController().signal,
  );
  for await (const event of given ?? []) if (event.type !== 'phase') events.push(event);
  const chats = server.got.filter(({ path }) => path.endsWith('/chat/completions'));
  return {
    events,
    asked: chats.map(({ body }) => ({ grammar: body.grammar, prompt: body.messages?.at(-1)?.content ?? '' })),
  };
}

const isShort = ({ body }: Got) => body.messages?.[1]?.content.includes('Summarise this article') ?? false;

describe('a small model at an endpoint', () => {
  it('is known by its name, gets the short prompt with the form described, and no grammar', async () => {
    const { asked, events } = await run(streams(ANSWER), { provider: 'ollama', model: 'gemma3:270m' });
    expect(asked.map(isShort)).toEqual([true]);
    expect(asked[0]?.body.messages?.[1]?.content).toContain('STORY [1.3]');
    expect(asked[0]?.body).not.toHaveProperty('grammar');
    expect(server.got).toHaveLength(1);
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('is led line by line where it is tiny and writes in the article’s language', async () => {
    const { asked } = await run(llamacpp(268_098_176, streams(ANSWER)), { provider: 'llamacpp', model: 'default' });
    expect(asked[0]?.body.grammar).toContain('STANDFIRST [1.1]: The council');
    server.got.length = 0;
    const larger = await run(llamacpp(1_500_000_000, streams(ANSWER)), { provider: 'llamacpp', model: 'default' });
    expect(larger.asked[0]?.body.grammar).not.toContain('The council');
  });

  it('is known by what llama.cpp’s server says of it, and writes under a grammar', async () => {
    const { asked } = await run(llamacpp(268_098_176, streams(ANSWER)), { provider: 'llamacpp', model: 'default' });
    expect(asked.map(isShort)).toEqual([true]);
    expect(asked[0]?.body.grammar).toContain('root ::=');
    expect(asked[0]?.body.messages?.[1]?.content).not.toContain('STORY');
  });

  it('a large one gets the whole prompt, and no grammar', async () => {
    const { asked } = await run(llamacpp(70e9, streams(ANSWER)), { provider: 'llamacpp', model: 'default' });
    expect(asked.map(isShort)).toEqual([false]);
    expect(asked[0]?.body).not.toHaveProperty('grammar');
  });

  it('the reader has the last word', async () => {
    const play = streams(ANSWER);
    expect((await run(play, { model: 'huge-400b', small: 'yes' })).asked.map(isShort)).toEqual([true]);
    server.got.length = 0;
    expect((await run(play, { model: 'tiny-1b', small: 'no' })).asked.map(isShort)).toEqual([false]);
  });

  it('an endpoint that takes no grammar gets the request without it', async () => {
    const { asked } = await run(
      llamacpp(1e9, (got, response) => {
        if (!got.body.grammar) return streams(ANSWER)(got, response);
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({ error: { message: 'Unsupported parameter: grammar', type: 'invalid_request_error' } }),
        );
      }),
      { provider: 'llamacpp', model: 'default' },
    );
    expect(asked.map(({ body }) => 'grammar' in body)).toEqual([true, false]);
  });

  it('an empty answer still makes a brief', async () => {
    const { events } = await run(llamacpp(1e9, streams('')), { provider: 'llamacpp', model: 'default' });
    const lines = events.flatMap((event) => (event.type === 'line' ? [event.line] : []));
    expect(lines.some(({ tag }) => tag === 'headline')).toBe(true);
    expect(lines.every(({ by }) => by === 'instant')).toBe(true);
  });
});

describe('a question to a small model at an endpoint', () => {
  const BUSES = 'ANSWER [1.2]: Buses will replace the trams from March.\nEND\n';

  it('gets a short prompt, under a grammar where the endpoint takes one', async () => {
    const { asked, events } = await ask(llamacpp(1e9, streams(BUSES)), { provider: 'llamacpp', model: 'default' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.grammar).toContain('"NONE"');
    expect(asked[0]?.prompt).not.toContain('ANSWER');
    expect(events).toMatchObject([
      { type: 'sent', request: { task: 'ask' } },
      { type: 'line', line: { tag: 'answer', citations: [[1, 2]] } },
      { type: 'usage' },
      { type: 'end', complete: true },
    ]);
  });

  it('gets the form in words elsewhere', async () => {
    const { asked } = await ask(streams(BUSES), { provider: 'ollama', model: 'gemma3:270m' });
    expect(asked[0]?.grammar).toBeUndefined();
    expect(asked[0]?.prompt).toContain('ANSWER [1.1]: …');
  });

  it('has no line where nothing of it stands, and no failure', async () => {
    const { events } = await ask(streams('ANSWER [1.1]: The queen of Elbonia drives them.\nEND\n'), {
      model: 'tiny-1b',
    });
    expect(events.map(({ type }) => type)).toEqual(['sent', 'usage', 'end']);
  });
});
