import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { AskRequest } from '../../../../utils/core/brief/requests';
import type { BriefLine } from '../../../../utils/core/brief/types';
import { createLocalEngine } from '../../../../utils/engines/local/engine';
import type { Generated, LinesRequest, LocalRunner } from '../../../../utils/engines/local/types';
import { answerSmall, type SmallAsk } from '../../../../utils/engines/shared/small-question';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { articleOf } from '../../core/brief/article';

const TEXTS = [
  'About 4,200 people in the Ellen valley were told to leave on Saturday night.',
  'Northmarch Water, which owns the dam, said that an inspection team noticed the flow near the left abutment.',
  'The dam, finished in 1968, holds 31 million cubic metres and supplies drinking water to 640,000 people.',
  'Schools in Marrick will stay closed on Monday, and trains on the Ellen line end at Hallin Junction.',
];
const request = (question: string, change: Partial<AskRequest> = {}): AskRequest => ({
  article: articleOf(TEXTS, { title: 'Villages below Tarrow Dam are evacuated' }),
  outputLang: 'en',
  tokenBudget: 60_000,
  question,
  earlier: [],
  first: null,
  brief: null,
  sources: [],
  ...change,
});
const GAZETTE = {
  number: 2,
  outlet: 'The Gazette',
  title: 'Dam leaks',
  lang: 'en' as const,
  publishedAt: null,
  cut: false,
  passages: articleOf(['The regulator fined Northmarch Water, the owner of the dam, in 2019.']).passages,
};
const OWNER = 'Which company owns the dam?';
const line = (text: string, citations: BriefLine['citations']): EngineEvent => ({
  type: 'line',
  line: { tag: 'answer', text, citations, opens: false },
});
const NONE: EngineEvent = { type: 'line', line: { tag: 'none', text: '', citations: [], opens: false } };

async function settle(asked: AskRequest, events: EngineEvent[], error?: Error) {
  const prompts: SmallAsk[] = [];
  const given: EngineEvent[] = [];
  async function* ask(prompt: SmallAsk) {
    prompts.push(prompt);
    yield* events;
    if (error) throw error;
  }
  let failed: unknown = null;
  try {
    for await (const event of answerSmall(asked, { tokens: 1200, forced: false }, ask)) given.push(event);
  } catch (caught) {
    failed = caught;
  }
  const lines = given.flatMap((event) => (event.type === 'line' ? [event.line] : []));
  return { prompt: prompts[0], lines: lines.map(({ tag, text, citations }) => [tag, text, citations]), given, failed };
}

describe('a question to a small model', () => {
  it('goes with the passages that hold most of it, of every source, the likeliest opening the answer', async () => {
    const { prompt } = await settle(request(OWNER, { sources: [GAZETTE] }), []);
    const asked = prompt?.messages.at(-1)?.content ?? '';
    expect(asked).toContain('[1.2] Northmarch Water, which owns the dam');
    expect(asked).toContain('Outlet: The Gazette\n[2.1] The regulator');
    expect(asked).not.toContain('Schools in Marrick');
    expect(asked.endsWith(`question: ${OWNER}`)).toBe(true);
    expect(prompt?.openings[0]).toBe('ANSWER [1.2]:');
    expect(prompt?.citable).toEqual([
      [1, 2],
      [1, 3],
      [2, 1],
    ]);
  });

  it('goes with the article’s own best where no passage has a word of it', async () => {
    const { prompt } = await settle(request('À qui appartient le barrage ?'), []);
    expect(prompt?.citable).toHaveLength(TEXTS.length);
    expect(prompt?.openings).toEqual(['ANSWER [1.1]:']);
  });

  it('fits its tokens, with a piece of a passage that would not', async () => {
    const long = articleOf([
      'The dam is old. '.repeat(900),
      `${'It is old. '.repeat(900)}Northmarch Water owns the dam.`,
    ]);
    const { prompt } = await settle(request(OWNER, { article: long }), []);
    const asked = prompt?.messages.at(-1)?.content ?? '';
    expect(asked).toContain('Northmarch Water owns the dam.');
    expect(asked.length).toBeLessThan(7000);
  });

  it('is answered by what the sources bear out and what is about it, and by nothing else', async () => {
    const { lines, given } = await settle(request(OWNER), [
      line('The dam is owned by Northmarch Water.', [[1, 2]]),
      line('The dam is owned by Northmarch Water, which noticed the flow.', [[1, 2]]),
      line('Which company owns the dam?', [[1, 2]]),
      line('The company owns the dam.', [[1, 2]]),
      line('The dam was finished in 1968 by the owner, 77 miners.', [[1, 3]]),
      line('Schools in Marrick will stay closed on Monday.', [[1, 4]]),
      line('The dam is owned by the Kingdom of Elbonia and its queen.', [[1, 2]]),
      NONE,
    ]);
    expect(lines).toEqual([['answer', 'The dam is owned by Northmarch Water.', [[1, 2]]]]);
    expect(given.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('may be answered from another source alone', async () => {
    const { lines } = await settle(request('Who was fined in 2019?', { sources: [GAZETTE] }), [
      line('Northmarch Water was fined by the regulator in 2019.', [[2, 1]]),
    ]);
    expect(lines).toEqual([['answer', 'Northmarch Water was fined by the regulator in 2019.', [[2, 1]]]]);
  });

  it('may be one that the sources do not answer, as the model says', async () => {
    expect((await settle(request(OWNER), [NONE])).lines).toEqual([['none', '', []]]);
    const silent = line('The passages do not say which company owns the dam.', []);
    expect((await settle(request(OWNER), [silent])).lines).toEqual([['none', '', []]]);
  });

  it.each([
    ['nothing stands', [line('The Kingdom of Elbonia owns it.', [[1, 1]])], undefined],
    ['nothing came', [], new EngineError('empty')],
    ['the answer would not end', [], new EngineError('endless')],
  ])('has no line at all where %s', async (_, events, error) => {
    const { lines, given, failed } = await settle(request(OWNER), events, error);
    expect(lines).toEqual([]);
    expect(failed).toBeNull();
    expect(given.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('fails as the model does, what came before stands', async () => {
    const { lines, failed } = await settle(
      request(OWNER),
      [line('The dam is owned by Northmarch Water.', [[1, 2]])],
      new EngineError('modelEnded'),
    );
    expect(failed).toMatchObject({ kind: 'modelEnded' });
    expect(lines).toHaveLength(1);
  });
});

describe('a question to a model on this device', () => {
  async function askLocal(answer: string, id = 'm') {
    const asked: LinesRequest[] = [];
    const runner: LocalRunner = {
      async *generate(given): AsyncGenerator<Generated> {
        if ('lines' in given) asked.push(given);
        yield { type: 'loading', loaded: true };
        yield { type: 'piece', piece: { text: answer, finish: 'stop', usage: { input: 9, output: 9, cached: 0 } } };
      },
    };
    const events: EngineEvent[] = [];
    const given = createLocalEngine({ id, name: 'M' }, runner).ask?.(request(OWNER), new AbortController().signal);
    for await (const event of given ?? []) events.push(event);
    return { asked, events };
  }

  it('is answered line by line, the openings given, and counted', async () => {
    const { asked, events } = await askLocal('ANSWER [1.2]: Northmarch Water owns the dam.\nEND\n');
    expect(asked[0]?.lines[0]).toMatchObject({ opening: 'ANSWER [1.2]:', begun: 'ANSWER [1.2]:' });
    // The grammar gives the form: the smallest models copy a description.
    expect(asked[0]?.lines[0]?.messages.at(-1)?.content).not.toContain('ANSWER');
    expect(events).toMatchObject([
      { type: 'loading' },
      { type: 'line', line: { tag: 'answer', text: 'Northmarch Water owns the dam.', citations: [[1, 2]] } },
      { type: 'usage' },
      { type: 'end' },
    ]);
  });

  it('is none where the model says so in a line that was opened for it', async () => {
    const { events } = await askLocal('ANSWER [1.2]: NONE\nEND\n');
    expect(events.flatMap((event) => (event.type === 'line' ? [event.line.tag] : []))).toEqual(['none']);
  });

  it('wants a model', async () => {
    await expect(askLocal('', '')).rejects.toMatchObject({ kind: 'noModel' });
  });
});
