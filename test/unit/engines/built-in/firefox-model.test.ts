import { describe, expect, it } from 'vitest';
import type { BuiltInLanguages } from '../../../../utils/core/settings/built-in';
import { createFirefoxModel, type FirefoxDeps } from '../../../../utils/engines/built-in/firefox-model';
import type { FirefoxMl, FirefoxProgress } from '../../../../utils/engines/built-in/globals';
import { all } from './fakes';

const EN: BuiltInLanguages = { input: 'en', output: 'en' };
const going = () => new AbortController().signal;
const request = { kind: 'firefox' as const, languages: EN, text: 'The dam was closed.', length: 'short' as const };

/** Firefox's API: one engine, progress for every listener, plain errors. */
function firefox(change: Partial<{ answer: unknown; createFails: string; consents: boolean; granted: boolean }> = {}) {
  const listeners = new Set<(progress: FirefoxProgress) => void>();
  const state = { granted: change.granted ?? false, got: false, engine: false, asked: [] as unknown[], listeners };
  const ml: FirefoxMl = {
    async createEngine() {
      if (change.createFails) throw new Error(change.createFails);
      if (state.engine) throw new Error('Engine already created');
      for (const listen of listeners) listen({ type: 'downloading', total: 400, totalLoaded: 100 });
      state.engine = true;
    },
    async runEngine(run) {
      state.asked.push(run);
      return change.answer ?? [{ summary_text: ' The dam closed . ' }];
    },
    onProgress: {
      addListener: (listen) => listeners.add(listen),
      removeListener: (listen) => listeners.delete(listen),
    },
  };
  const deps: FirefoxDeps = {
    ml: () => (state.granted ? ml : null),
    known: true,
    allowed: async () => state.granted,
    async allow() {
      state.granted ||= change.consents ?? true;
      return state.granted;
    },
    got: {
      read: async () => state.got,
      async remember() {
        state.got = true;
      },
    },
  };
  return { state, deps, model: createFirefoxModel(deps) };
}

describe('createFirefoxModel', () => {
  it('can be had until it is got, and is ready then', async () => {
    const { model, state } = firefox();
    expect(await model.state(EN)).toBe('downloadable');
    const shares: (number | null)[] = [];
    await model.get(EN, (share) => shares.push(share), going());
    expect(shares).toEqual([0.25]);
    expect(state.listeners.size).toBe(0);
    expect(await model.state(EN)).toBe('ready');
    state.granted = false;
    expect(await model.state(EN)).toBe('downloadable');
  });

  it('speaks English alone, and is missing elsewhere', async () => {
    const { model, deps } = firefox();
    expect(await model.state({ input: 'fr', output: 'en' })).toBe('unavailable');
    expect(await model.state({ input: 'en', output: 'fr' })).toBe('unavailable');
    expect(await model.state({ input: null, output: 'en-GB' })).toBe('downloadable');
    expect(await createFirefoxModel({ ...deps, known: false }).state(EN)).toBe('missing');
  });

  it.each([
    ['a list', [{ summary_text: ' The dam closed. ' }]],
    ['a list in `output`', { output: [{ summary_text: 'The dam closed.' }], metrics: [] }],
  ])('reads %s', async (_name, answer) => {
    const { model, state } = firefox({ answer });
    await model.get(EN, () => undefined, going());
    const events = await all(model.generate(request, going()));
    expect(events.at(-1)).toEqual({ type: 'text', text: 'The dam closed.' });
    expect(state.asked).toEqual([{ args: ['The dam was closed.'], options: { max_new_tokens: 80 } }]);
  });

  it('finds an answer of another shape empty', async () => {
    const { model } = firefox({ answer: { text: 'x' } });
    await model.get(EN, () => undefined, going());
    await expect(all(model.generate(request, going()))).rejects.toMatchObject({ kind: 'empty' });
  });

  it.each([
    ['Trial ML API is disabled. This API is only available when …', 'noBuiltIn'],
    ['NetworkError when attempting to fetch resource.', 'offline'],
    ['Out of something', 'unknown'],
  ])('names "%s" %s, and does not count it as got', async (createFails, kind) => {
    const { model } = firefox({ createFails });
    await expect(model.get(EN, () => undefined, going())).rejects.toMatchObject({ kind, detail: createFails });
    expect(await model.state(EN)).toBe('downloadable');
  });

  it('asks the reader, and leaves it at a no', async () => {
    const { model, state } = firefox({ consents: false });
    await expect(model.get(EN, () => undefined, going())).rejects.toMatchObject({ kind: 'needsClick' });
    expect(state.engine).toBe(false);
  });

  it('runs nothing that was not got', async () => {
    const { model, state } = firefox({ granted: true });
    await expect(all(model.generate(request, going()))).rejects.toMatchObject({ kind: 'notDownloaded' });
    expect(state.engine).toBe(false);
  });

  it('ends with the reason of the signal', async () => {
    const { model } = firefox();
    const reason = new Error('stopped');
    await model.get(EN, () => undefined, going());
    await expect(all(model.generate(request, AbortSignal.abort(reason)))).rejects.toBe(reason);
  });
});
