import { describe, expect, it, vi } from 'vitest';
import type { BuiltInLanguages } from '../../../../utils/core/settings/built-in';
import type { LanguageModelSession } from '../../../../utils/engines/built-in/globals';
import { createPromptModel } from '../../../../utils/engines/built-in/prompt-model';
import type { BuiltInEvent, BuiltInModel } from '../../../../utils/engines/built-in/types';
import { all, exception, type FakeBrowser, fakeChrome } from './fakes';

const EN: BuiltInLanguages = { input: 'en-GB', output: 'en' };
const going = () => new AbortController().signal;
const messages = [
  { role: 'system' as const, content: 'Rules.' },
  { role: 'user' as const, content: 'Sum this up.' },
];
const request = { kind: 'prompt' as const, languages: EN, messages, pattern: '' };

function model(change: Partial<FakeBrowser> = {}, patience = { first: 1000, next: 1000 }) {
  const chrome = fakeChrome(change);
  return { ...chrome, model: createPromptModel(chrome.LanguageModel, patience) };
}
const write = (of: BuiltInModel, change: object = {}, signal = going()) =>
  all(of.generate({ ...request, ...change }, signal));
const text = (events: BuiltInEvent[]) =>
  events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('');

describe('state', () => {
  it.each([
    ['available', 'ready'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloading'],
    ['unavailable', 'unavailable'],
  ] as const)('%s is %s', async (availability, state) =>
    expect(await model({ availability }).model.state(EN)).toBe(state),
  );

  it('asks for the languages of article and brief', async () => {
    const { model: one } = model();
    expect(await one.state({ input: 'fr-CA', output: 'fr' })).toBe('ready');
    expect(await one.state({ input: 'pl', output: 'en' })).toBe('unavailable');
    expect(await one.state({ input: null, output: 'pl' })).toBe('unavailable');
  });

  it('is unavailable where asking fails, or says what nobody knows', async () => {
    const { LanguageModel } = fakeChrome();
    const refusing = { ...LanguageModel, availability: () => Promise.reject(exception('InvalidStateError')) };
    expect(await createPromptModel(refusing).state(EN)).toBe('unavailable');
    const odd = { ...LanguageModel, availability: async () => 'readily' as 'available' };
    expect(await createPromptModel(odd).state(EN)).toBe('unavailable');
  });

  it('is unavailable where the browser never answers', async () => {
    vi.useFakeTimers();
    const mute = { ...fakeChrome().LanguageModel, availability: () => new Promise<never>(() => undefined) };
    const asked = createPromptModel(mute).state(EN);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await asked).toBe('unavailable');
    vi.useRealTimers();
  });
});

describe('get', () => {
  it('tells the share that has come, and keeps no session', async () => {
    const { model: one, browser, seen } = model({ availability: 'downloadable', click: true });
    const shares: (number | null)[] = [];
    await one.get(EN, (share) => shares.push(share), going());
    expect(shares).toEqual([0, 0.5, 1]);
    expect(browser.availability).toBe('available');
    expect(seen.open).toBe(0);
  });

  it('asks for a click where the browser wants one', async () => {
    const { model: one } = model({ availability: 'downloadable' });
    await expect(one.get(EN, () => undefined, going())).rejects.toMatchObject({ kind: 'needsClick' });
  });

  it('takes bytes for a share, as old versions gave them, and no nonsense', async () => {
    const { LanguageModel } = fakeChrome();
    const old = {
      ...LanguageModel,
      create: (options: Parameters<typeof LanguageModel.create>[0]) => {
        options.monitor?.({
          addEventListener: (_type, listen) => {
            for (const event of [{ loaded: 50, total: 200 }, { loaded: 7 }]) listen(event);
          },
        });
        return LanguageModel.create(options);
      },
    };
    const shares: (number | null)[] = [];
    await createPromptModel(old).get(EN, (share) => shares.push(share), going());
    expect(shares).toEqual([0.25, null]);
  });
});

describe('generate', () => {
  it.each([false, true])('gives new text alone, whether pieces are cumulative or not (%s)', async (cumulative) => {
    const { model: one } = model({ cumulative, answer: () => ['HEADLINE [1.1]: ', 'The dam ', 'closes\nEND'] });
    const events = await write(one);
    expect(text(events)).toBe('HEADLINE [1.1]: The dam closes\nEND');
    expect(events.slice(0, 2)).toEqual([
      { type: 'loading', loaded: false },
      { type: 'loading', loaded: true },
    ]);
  });

  it('opens one session for all answers, and writes each in a copy that is given back', async () => {
    const { model: one, seen } = model();
    await one.contextTokens(EN, going());
    await write(one);
    const second = await write(one);
    expect(seen).toMatchObject({ created: 1, cloned: 2, open: 1 });
    expect(second.some(({ type }) => type === 'loading')).toBe(false);
  });

  it('gives the kept session back after a while', async () => {
    vi.useFakeTimers();
    const { model: one, seen } = model();
    await write(one);
    expect(seen.open).toBe(1);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(seen.open).toBe(0);
    vi.useRealTimers();
  });

  it('opens another session where the browser has ended the kept one', async () => {
    const chrome = fakeChrome();
    const opened: { destroy(): void }[] = [];
    const one = createPromptModel({
      ...chrome.LanguageModel,
      async create(options) {
        const session = await chrome.LanguageModel.create(options);
        opened.push(session);
        return session;
      },
    });
    await write(one);
    opened[0]?.destroy();
    expect(text(await write(one))).toBe('An answer.');
    expect(opened).toHaveLength(2);
  });

  it('never begins a download', async () => {
    const { model: one, seen } = model({ availability: 'downloadable', click: true });
    await expect(write(one)).rejects.toMatchObject({ kind: 'notDownloaded' });
    await expect(one.contextTokens(EN, going())).rejects.toMatchObject({ kind: 'notDownloaded' });
    expect(seen.created).toBe(0);
  });

  it.each([false, true])('finds a request too long before it is sent (old names: %s)', async (oldNames) => {
    const { model: one, seen } = model({ quota: 1000, oldNames });
    const long = [{ role: 'user', content: 'word '.repeat(3000) }];
    await expect(write(one, { messages: long })).rejects.toMatchObject({ kind: 'tooLong' });
    expect(seen.inputs).toEqual([]);
    expect(await one.contextTokens(EN, going())).toBe(1000);
  });

  it('counts tokens where the browser does', async () => {
    const { model: one } = model();
    expect((await write(one)).at(-1)).toEqual({ type: 'usage', input: 5, output: 3 });
    const mute = model({ quota: undefined }).model;
    expect(await mute.contextTokens(EN, going())).toBeNull();
    expect(await model({ quota: Number.POSITIVE_INFINITY }).model.contextTokens(EN, going())).toBeNull();
  });

  it('holds the answer to a pattern, and does without where the browser refuses that', async () => {
    const holding = model();
    await write(holding.model, { pattern: 'HEADLINE .*' });
    expect(holding.seen.constraints.map(String)).toEqual(['/HEADLINE .*/']);
    const refusing = model({ refusesConstraint: exception('NotSupportedError') });
    expect(text(await write(refusing.model, { pattern: 'HEADLINE .*' }))).toBe('An answer.');
    await write(refusing.model, { pattern: 'HEADLINE .*' });
    expect(refusing.seen.constraints.map(String)).toEqual(['/HEADLINE .*/', 'undefined', 'undefined']);
  });

  it.each([
    ['QuotaExceededError', 'tooLong'],
    ['NotReadableError', 'empty'],
    ['InvalidStateError', 'modelEnded'],
    ['AbortError', 'modelEnded'],
    ['UnknownError', 'modelEnded'],
    ['NotSupportedError', 'noBuiltIn'],
    ['SomeOtherError', 'unknown'],
  ])('names %s in mid-answer %s, after what had come, and gives the copy back', async (name, kind) => {
    const { model: one, seen } = model({
      answer: () => ['First. ', 'Second. ', 'Third.'],
      breaks: { after: 2, error: exception(name, 'Why it broke') },
    });
    const given: BuiltInEvent[] = [];
    const writing = (async () => {
      for await (const event of one.generate(request, going())) given.push(event);
    })();
    await expect(writing).rejects.toMatchObject({ kind, detail: 'Why it broke' });
    expect(text(given)).toBe('First. Second. ');
    expect(seen.open).toBe(1);
  });

  it('ends when it is told to while the browser opens a session for ever, and gives back what comes late', async () => {
    const { LanguageModel, seen } = fakeChrome();
    let open: (late: LanguageModelSession) => void = () => undefined;
    const hangs = { ...LanguageModel, create: () => new Promise<LanguageModelSession>((resolve) => (open = resolve)) };
    const abort = new AbortController();
    const reason = new Error('stopped');
    const writing = write(createPromptModel(hangs), {}, abort.signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    abort.abort(reason);
    await expect(writing).rejects.toBe(reason);
    open(await LanguageModel.create({ expectedInputs: [], expectedOutputs: [] }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.open).toBe(0);
    const slow = createPromptModel(hangs, { first: 10, next: 10 });
    await expect(write(slow)).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('keeps its session when the run that opened it is stopped later', async () => {
    const { LanguageModel } = fakeChrome();
    const signals: (AbortSignal | undefined)[] = [];
    const watched: typeof LanguageModel = {
      ...LanguageModel,
      create: (options) => {
        signals.push(options.signal);
        return LanguageModel.create(options);
      },
    };
    const abort = new AbortController();
    await write(createPromptModel(watched), {}, abort.signal);
    abort.abort(new Error('another click'));
    // A browser destroys a session whose signal is aborted.
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  });

  it('ends with the reason of the signal, before and in mid-answer', async () => {
    const { model: one, seen } = model({ answer: () => ['First. ', 'Second. ', 'Third.'] });
    const reason = new Error('stopped');
    await expect(write(one, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
    const abort = new AbortController();
    const writing = (async () => {
      for await (const { type } of one.generate(request, abort.signal)) if (type === 'text') abort.abort(reason);
    })();
    await expect(writing).rejects.toBe(reason);
    expect(seen.open).toBeLessThanOrEqual(1);
  });

  it('gives up on a model that says nothing', async () => {
    const chrome = fakeChrome();
    const mute = createPromptModel(
      {
        ...chrome.LanguageModel,
        async create(options) {
          const session = await chrome.LanguageModel.create(options);
          const silent = { ...session, promptStreaming: () => new ReadableStream<string>() };
          return { ...session, clone: async () => silent };
        },
      },
      { first: 20, next: 20 },
    );
    await expect(write(mute)).rejects.toMatchObject({ kind: 'timeout' });
  });
});
