import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { BriefRequest } from '../../../../utils/core/brief/requests';
import type { BriefLine } from '../../../../utils/core/brief/types';
import type { BuiltInStatus } from '../../../../utils/core/settings/built-in';
import { createBuiltInEngine } from '../../../../utils/engines/built-in/engine';
import { createPromptModel } from '../../../../utils/engines/built-in/prompt-model';
import { createBuiltInRunner } from '../../../../utils/engines/built-in/runner';
import { createSummarizerModel } from '../../../../utils/engines/built-in/summarizer-model';
import type { BuiltInRunner } from '../../../../utils/engines/built-in/types';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { careful } from '../../../support/readers';
import { anArticle } from '../../../support/run';
import { DAM } from '../../core/reread/stories';
import { all, exception, type FakeBrowser, fakeChrome } from './fakes';

const going = () => new AbortController().signal;
const TEXTS = [
  'The Tarrow Dam was closed on Monday after engineers found 12 cracks in its wall.',
  'Mayor Ines Calder said that 300 people had left their homes in the valley below.',
  'The dam supplies water to the city of Northmarch and to the farms along the river.',
  'Repairs begin in March, and the gates reopen in May at the earliest.',
  'A similar closure lasted three weeks in the spring of last year.',
];
const articleOf = (texts: string[]) =>
  anArticle({
    title: 'Tarrow Dam closed',
    section: 'Environment',
    passages: texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' as const })),
    words: texts.join(' ').split(' ').length,
  });
const request = (change: Partial<BriefRequest> = {}): BriefRequest => ({
  article: articleOf(TEXTS),
  outputLang: 'en',
  length: 'medium',
  context: true,
  tokenBudget: 60_000,
  ...change,
});
const GOOD = [
  'HEADLINE [1.1]: Tarrow Dam closed after 12 cracks are found',
  'STANDFIRST [1.1]: The Tarrow Dam was closed on Monday.',
  'STANDFIRST [1.2]: Mayor Ines Calder said that 300 people had left their homes.',
  'STORY [1.3]: The dam supplies water to the city of Northmarch.',
  'STORY [1.4]: Repairs begin in March, and the gates reopen in May.',
  'STORY [1.5]: A similar closure lasted three weeks last year.',
  'STORY [1.1]: Engineers found 12 cracks in its wall.',
  'END',
];

function prompted(change: Partial<FakeBrowser> = {}) {
  const chrome = fakeChrome({ answer: () => GOOD.map((line) => `${line}\n`), ...change });
  return { ...chrome, engine: createBuiltInEngine(createBuiltInRunner([createPromptModel(chrome.LanguageModel)])) };
}
function summarised(change: Partial<FakeBrowser> = {}) {
  const chrome = fakeChrome(change);
  return { ...chrome, engine: createBuiltInEngine(createBuiltInRunner([createSummarizerModel(chrome.Summarizer)])) };
}
const lines = (events: EngineEvent[]): BriefLine[] =>
  events.flatMap((event) => (event.type === 'line' ? [event.line] : []));
const told = (events: EngineEvent[]) => lines(events).map(({ tag, text, by }) => `${tag}${by ? '*' : ''}: ${text}`);

describe('a model that takes any request', () => {
  it('writes a brief, to which the instant engine adds the category alone', async () => {
    const { engine, seen } = prompted();
    const events = await all(engine.brief(request(), going()));
    expect(told(events).filter((line) => line.includes('*'))).toHaveLength(1);
    expect(told(events).at(-1)).toMatch(/^category\*: /);
    expect(lines(events).map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['headline', 'standfirst', 'standfirst', 'story', 'story', 'story', 'story']),
    );
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
    expect(seen.inputs).toHaveLength(1);
    expect(seen.inputs[0]).toContain(`[1.5] ${TEXTS[4]}`);
    const [pattern] = seen.constraints;
    expect(new RegExp(`^(?:${pattern?.source})$`).test([...GOOD.slice(0, 5), 'END'].join('\n'))).toBe(true);
  });

  it('leaves out what the article does not bear out, and fills the gap', async () => {
    const made = ['HEADLINE [1.1]: Tarrow Dam closed', 'STORY [1.2]: The minister resigned over 77 dams in Elbonia.'];
    const events = await all(prompted({ answer: () => [made.join('\n')] }).engine.brief(request(), going()));
    expect(told(events).join()).not.toContain('Elbonia');
    expect(told(events)).toContain('headline: Tarrow Dam closed');
    expect(told(events).filter((line) => line.startsWith('story*')).length).toBeGreaterThan(0);
    expect(told(events).filter((line) => line.startsWith('standfirst*')).length).toBeGreaterThan(0);
  });

  it.each([
    ['nothing', []],
    ['nonsense', ['lorem ipsum '.repeat(50)]],
  ])('gives a whole brief of a model that says %s', async (_name, answer) => {
    const events = await all(prompted({ answer: () => [...answer] }).engine.brief(request(), going()));
    expect(lines(events).every(({ by }) => by === 'instant')).toBe(true);
    expect(lines(events).map(({ tag }) => tag)).toEqual(expect.arrayContaining(['headline', 'standfirst', 'story']));
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('reads a long article by parts, each within the context, and writes from the notes', async () => {
    const many = Array.from({ length: 120 }, (_, i) => `${TEXTS[i % 5]} That is what report number ${i + 1} says.`);
    const quota = 3000;
    const note = (input: string) => {
      const n = /\[1\.(\d+)\]/.exec(input)?.[1] ?? '1';
      return [`STORY [1.${n}]: The Tarrow Dam was closed on Monday, report number ${n} says.\nEND`];
    };
    const { engine, seen } = prompted({
      quota,
      answer: (input) => (input.includes('<notes>') ? GOOD.map((line) => `${line}\n`) : note(input)),
    });
    const events = await all(engine.brief(request({ article: articleOf(many) }), going()));
    const parts = events.filter(({ type }) => type === 'part');
    expect(parts.length).toBeGreaterThan(1);
    expect(seen.inputs).toHaveLength(parts.length + 1);
    for (const input of seen.inputs) expect(input.length / 4).toBeLessThan(quota);
    expect(seen.inputs.at(-1)).toContain('<notes>');
    expect(told(events)).toContain('headline: Tarrow Dam closed after 12 cracks are found');
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('tries smaller parts where the browser finds a request too long', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `${TEXTS[i % 5]} That is report number ${i + 1}.`);
    let refused = 0;
    const chrome = prompted({ quota: 8000 });
    const runner = createBuiltInRunner([createPromptModel(chrome.LanguageModel)]);
    const strict: BuiltInRunner = {
      ...runner,
      async *generate(asked, signal) {
        const size = asked.kind === 'prompt' ? asked.messages.map(({ content }) => content).join().length : 0;
        if (size > 6000) {
          refused++;
          throw new EngineError('tooLong');
        }
        yield* runner.generate(asked, signal);
      },
    };
    const events = await all(createBuiltInEngine(strict).brief(request({ article: articleOf(many) }), going()));
    expect(refused).toBeGreaterThan(0);
    expect(told(events)).toContain('headline: Tarrow Dam closed after 12 cracks are found');
  });

  it('adds the tokens up', async () => {
    const usage = (await all(prompted().engine.brief(request(), going()))).find(({ type }) => type === 'usage');
    expect(usage).toMatchObject({ usage: { cached: 0 } });
    expect(usage?.type === 'usage' && usage.usage.output).toBeGreaterThan(0);
  });

  it('keeps what had come when the session breaks, and says so', async () => {
    const { engine } = prompted({ breaks: { after: 3, error: exception('InvalidStateError') } });
    const given: EngineEvent[] = [];
    const writing = (async () => {
      for await (const event of engine.brief(request(), going())) given.push(event);
    })();
    await expect(writing).rejects.toMatchObject({ kind: 'modelEnded' });
    expect(lines(given).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a model that sums up in prose', () => {
  const POINTS = [
    '* The Tarrow Dam was closed on Monday after engineers found 12 cracks.\n',
    '* Mayor Ines Calder said 300 people had left their homes in the valley.\n',
    '* Repairs begin in March, and the gates reopen in May at the earliest.\n',
    '* Dams of this type are common in mountain regions worldwide.',
  ];

  it('gives each sentence the passage that holds it; what none holds is context', async () => {
    const { engine, seen } = summarised({ answer: () => POINTS });
    const events = await all(engine.brief(request(), going()));
    expect(seen.inputs).toEqual([TEXTS.join('\n\n')]);
    const own = lines(events).filter(({ by }) => !by);
    expect(own.map(({ tag, citations }) => [tag, citations])).toEqual([
      ['standfirst', [[1, 1]]],
      ['standfirst', [[1, 2]]],
      ['story', [[1, 4]]],
      ['context', []],
    ]);
    expect(own[0]?.text).toBe('The Tarrow Dam was closed on Monday after engineers found 12 cracks.');
    expect(told(events)).toContain('headline*: Tarrow Dam closed');
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('leaves out what no passage holds where no context is wanted', async () => {
    const { engine } = summarised({ answer: () => POINTS });
    const events = await all(engine.brief(request({ context: false }), going()));
    expect(told(events).join()).not.toContain('mountain');
  });

  it('sums a long article up by parts', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `${TEXTS[i % 5]} That is report number ${i + 1}.`);
    const { engine, seen } = summarised({ quota: 400, answer: () => POINTS });
    const events = await all(engine.brief(request({ article: articleOf(many) }), going()));
    expect(seen.inputs.length).toBeGreaterThan(1);
    expect(seen.inputs.join('\n\n')).toBe(many.join('\n\n'));
    expect(events.filter(({ type }) => type === 'part')).toHaveLength(seen.inputs.length);
    expect(events).toContainEqual({ type: 'read', words: articleOf(many).words });
  });

  it('gives a whole brief of a model that says nothing', async () => {
    const events = await all(summarised({ answer: () => [] }).engine.brief(request(), going()));
    expect(lines(events).every(({ by }) => by === 'instant')).toBe(true);
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });
});

describe('where no model is ready', () => {
  const saying = (status: BuiltInStatus): BuiltInRunner => ({ ...createBuiltInRunner([]), find: async () => status });

  it.each([
    [{ kind: 'prompt', state: 'downloadable' }, 'notDownloaded'],
    [{ kind: 'prompt', state: 'downloading' }, 'notDownloaded'],
    [{ kind: 'prompt', state: 'language' }, 'language'],
    [{ kind: 'prompt', state: 'unavailable' }, 'noBuiltIn'],
    [{ kind: null, state: 'missing' }, 'noBuiltIn'],
  ] as const)('%j is %s', async (status, kind) =>
    expect(all(createBuiltInEngine(saying(status)).brief(request(), going()))).rejects.toMatchObject({ kind }),
  );

  it('ends with the reason of the signal', async () => {
    const reason = new Error('stopped');
    await expect(all(prompted().engine.brief(request(), AbortSignal.abort(reason)))).rejects.toBe(reason);
  });
});

async function* nothing(): AsyncGenerator<EngineEvent> {}

describe('a question', () => {
  const asked = {
    article: articleOf(TEXTS),
    outputLang: 'en' as const,
    tokenBudget: 60_000,
    earlier: [],
    first: null,
    brief: null,
    sources: [],
  };
  const languages = { input: 'en' as const, output: 'en' as const };
  const ask = async (engine: ReturnType<typeof prompted>['engine'], question: string) =>
    told(await all(engine.ask?.({ ...asked, question }, going()) ?? nothing()));

  it('is answered under a constraint by the model that takes any request', async () => {
    const { engine, seen } = prompted({
      answer: () => ['ANSWER [1.1]: Engineers found 12', ' cracks in its wall.\nEND'],
    });
    expect(await engine.canAsk?.(languages)).toBe(true);
    expect(await ask(engine, 'How many cracks were found?')).toEqual([
      'answer: Engineers found 12 cracks in its wall.',
    ]);
    expect(seen.constraints[0]?.source).toContain('ANSWER');
    expect(seen.inputs[0]).toContain('question: How many cracks were found?');
  });

  it.each([
    ['says that the sources do not answer', ['NONE'], ['none: ']],
    ['says the same for ever', Array(4000).fill('ANSWER [1.1]: The dam is made of cheese.\n'), []],
    ['says nothing', [''], []],
  ])('comes to an end where the model %s', async (_, answer: string[], expected) => {
    const { engine } = prompted({ answer: () => answer });
    expect(await ask(engine, 'How many cracks were found?')).toEqual(expected);
  });

  it('goes with fewer passages where the browser finds it too long', async () => {
    let tries = 0;
    const { engine } = prompted({
      answer: () => {
        if (tries++ === 0) throw exception('QuotaExceededError');
        return ['NONE'];
      },
    });
    expect(await ask(engine, 'How many cracks were found?')).toEqual(['none: ']);
    expect(tries).toBeGreaterThan(1);
  });

  it('is for others where the model only sums up, is not there yet, or speaks otherwise', async () => {
    expect(await summarised().engine.canAsk?.(languages)).toBe(false);
    expect(await prompted({ availability: 'downloadable' }).engine.canAsk?.(languages)).toBe(false);
    expect(await prompted().engine.canAsk?.({ input: 'sw', output: 'sw' })).toBe(false);
  });
});

describe('a second reading by the built-in model', () => {
  const statements = [{ text: 'Engineers found 12 cracks in its wall.', citations: [], figureMissing: false }];
  const article = articleOf([...TEXTS, ...DAM]);
  const asked = { article, sources: [], statements, outputLang: 'en', tokenBudget: 60_000 } as const;

  it('is asked like any other, and judged by its canaries', async () => {
    const { engine } = prompted({
      answer: (input) => [careful([{ content: input }])],
    });
    const given = engine.reread?.({ ...asked, model: 'm', seed: 1 }, going());
    if (!given) throw new Error('it cannot');
    const events = await all(given);
    expect(events).toContainEqual({ type: 'canaries', outcome: 'passed' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'reread', place: 0 }));
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });
});
