import { beforeEach, describe, expect, it } from 'vitest';
import type { ContextLookups } from '../../../../utils/background/coverage/wikipedia';
import { createRunStore } from '../../../../utils/background/runs/store';
import { createTasks } from '../../../../utils/background/tasks/create-tasks';
import { createLookups } from '../../../../utils/background/tasks/lookups';
import type { ContextSupport, Statement } from '../../../../utils/core/brief/types';
import type { Run } from '../../../../utils/core/run/types';
import type { ContextEvent } from '../../../../utils/core/wikipedia/verify';
import type { Library } from '../../../../utils/platform/storage/library';
import { aBrief, aRun } from '../../../support/run';

const SUPPORT: ContextSupport = {
  status: 'verbatim',
  url: 'https://en.wikipedia.org/wiki/Tarrow_Dam',
  title: 'Tarrow Dam',
  lang: 'en',
  sentence: 'Completed in 1968, it is 61 metres high.',
  findings: [],
};
const context: Statement[] = ['The dam dates from 1968.', 'Dams age.'].map((text) => ({
  text,
  origin: 'ai',
  citations: [],
}));
const SENT: ContextEvent = { sent: { at: 1, url: 'https://en.wikipedia.org/w/x', query: 'Tarrow Dam' } };
const written = (change: Partial<Run> = {}) =>
  aRun({ stage: 'done', brief: aBrief({ engine: 'remote', model: 'm', context }), key: 'k', ...change });

let agreed = true;
beforeEach(() => {
  agreed = true;
});

/** A manager whose Wikipedia gives these events, then waits for `hold`. */
function scene(run: Run, events: ContextEvent[] = [], hold: Promise<void> = Promise.resolve()) {
  const kept: { key: string; context: Statement[]; lookups: unknown[] }[] = [];
  const asked: { statements: readonly Statement[]; lang: string; signal: AbortSignal }[] = [];
  let awake = 0;
  let release = (): void => undefined;
  const slept = new Promise<void>((resolve) => {
    release = resolve;
  });
  const store = createRunStore(
    { load: async () => [], save: async () => undefined, remove: async () => undefined },
    () => 0,
    () => undefined,
  );
  store.set(run);
  const lookUp: ContextLookups = async function* (statements, lang, signal) {
    asked.push({ statements, lang, signal });
    yield* events;
    await hold;
    signal.throwIfAborted();
  };
  const library: Pick<Library, 'amend'> = {
    amend: async (key, { brief, lookups = [] }) => void kept.push({ key, context: brief?.context ?? [], lookups }),
  };
  const tasks = createTasks({
    store,
    library,
    stayAwake() {
      awake += 1;
      return () => {
        awake -= 1;
        if (awake === 0) release();
      };
    },
  });
  const manager = createLookups({ store, tasks, lookUp, maySearch: async () => agreed, browserLang: 'fr-FR' });
  return { store, tasks, manager, kept, asked, slept };
}

describe('looking context up', () => {
  it('sends nothing where the reader has not agreed to that', async () => {
    agreed = false;
    const { store, manager, asked, slept } = scene(written(), [SENT, { index: 0, support: SUPPORT }]);
    manager.verify(1);
    await slept;
    expect(asked).toEqual([]);
    expect(store.get(1)).toMatchObject({ lookingUp: false, lookups: [] });
  });

  it('puts what was found at its statement, says what was sent, and keeps both', async () => {
    const { store, manager, kept, asked, slept } = scene(written(), [SENT, { index: 0, support: SUPPORT }]);
    manager.verify(1);
    await slept;
    const run = store.get(1);
    expect(run?.brief?.context.map(({ support }) => support)).toEqual([SUPPORT, undefined]);
    expect(run).toMatchObject({ lookingUp: false, lookups: ['sent' in SENT && SENT.sent] });
    expect(asked[0]).toMatchObject({ lang: 'en', statements: context });
    expect(kept).toEqual([{ key: 'k', context: run?.brief?.context, lookups: run?.lookups }]);
  });

  it('says that it is under way, and does it once at a time', async () => {
    const gate = Promise.withResolvers<void>();
    const { store, manager, asked, slept } = scene(written(), [SENT], gate.promise);
    manager.verify(1);
    manager.verify(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.get(1)?.lookingUp).toBe(true);
    manager.verify(1);
    gate.resolve();
    await slept;
    expect(store.get(1)?.lookingUp).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('asks in the browser’s language where the brief’s is not known', async () => {
    const brief = aBrief({ engine: 'remote', context, lang: 'und' });
    const { manager, asked, slept } = scene(written({ brief }));
    manager.verify(1);
    await slept;
    expect(asked[0]?.lang).toBe('fr-FR');
  });

  it.each([
    ['a brief without context', written({ brief: aBrief() })],
    ['a run without a brief of a model', written({ brief: null })],
  ])('sends nothing for %s', async (_, run) => {
    const { manager, asked, slept } = scene(run);
    manager.verify(1);
    await slept;
    expect(asked).toEqual([]);
  });

  it('keeps nothing of a private window', async () => {
    const { manager, kept, slept } = scene(written({ private: true }), [{ index: 0, support: SUPPORT }]);
    manager.verify(1);
    await slept;
    expect(kept).toEqual([]);
  });

  it('ends when the tab shows another page, whose run it does not touch', async () => {
    const gate = Promise.withResolvers<void>();
    const { store, manager, asked, kept, slept } = scene(written(), [SENT], gate.promise);
    manager.verify(1);
    store.set(written({ id: 'next' }));
    gate.resolve();
    await slept;
    expect(asked).toEqual([]);
    expect(store.get(1)).toMatchObject({ id: 'next', lookups: [], lookingUp: false });
    expect(kept).toEqual([]);
  });

  it('is stopped in mid-lookup with all others', async () => {
    const gate = Promise.withResolvers<void>();
    const parts = scene(written(), [SENT], gate.promise);
    parts.manager.verify(1);
    await new Promise((resolve) => setTimeout(resolve));
    parts.store.set(written({ id: 'next' }));
    parts.tasks.stopAll();
    gate.resolve();
    await parts.slept;
    expect(parts.asked[0]?.signal.aborted).toBe(true);
    expect(parts.store.get(1)).toMatchObject({ id: 'next', lookups: [] });
  });
});

describe('a run', () => {
  it('whose worker was ended is no longer looking anything up, and what was found stays', async () => {
    const [first] = context;
    if (!first) throw new Error('no context');
    const brief = aBrief({ engine: 'remote', context: [{ ...first, support: SUPPORT }] });
    const left = written({ lookingUp: true, brief });
    const saved: Run[] = [];
    const memory = { load: async () => [left], save: async (run: Run) => void saved.push(run), remove: async () => {} };
    const store = createRunStore(
      memory,
      () => 0,
      () => undefined,
    );
    await store.ready;
    expect(store.get(1)).toMatchObject({ stage: 'done', lookingUp: false, brief });
    expect(saved[0]?.lookingUp).toBe(false);
  });

  it('takes no support for a statement that it does not have', () => {
    const { store } = scene(written());
    store.apply(written(), { type: 'support', index: 7, support: SUPPORT });
    expect(store.get(1)?.brief?.context).toEqual(context);
  });
});
