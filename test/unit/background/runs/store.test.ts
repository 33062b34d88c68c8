import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRunStore } from '../../../../utils/background/runs/store';
import type { Run, RunEvent } from '../../../../utils/core/run/types';
import type { RunMemory } from '../../../../utils/platform/storage/run-memory';
import { aRun } from '../../../support/run';

function memoryWith(left: Run[]) {
  const saved = new Map<number, Run>();
  const memory: RunMemory = {
    load: async () => left,
    save: async (run) => void saved.set(run.tabId, run),
    remove: async (tabId) => void saved.delete(tabId),
  };
  return { memory, saved };
}

describe('createRunStore', () => {
  afterEach(() => void vi.useRealTimers());

  it('settles what a killed worker left in mid-run, with all it had', async () => {
    const { memory, saved } = memoryWith([aRun({ stage: 'writing' }), aRun({ tabId: 2, stage: 'done' })]);
    const store = createRunStore(
      memory,
      () => 5000,
      () => undefined,
    );
    await store.ready;
    expect(store.get(1)).toMatchObject({ stage: 'failed', error: { kind: 'interrupted' }, endedAt: 5000 });
    expect(store.get(1)?.instant?.story).toHaveLength(1);
    expect(store.get(2)?.stage).toBe('done');
    expect(saved.get(1)?.stage).toBe('failed');
  });

  it('does not let a late event of an earlier run touch the present one', () => {
    const { memory } = memoryWith([]);
    const heard: (RunEvent | null)[] = [];
    const store = createRunStore(
      memory,
      () => 0,
      (_, event) => heard.push(event),
    );
    const first = aRun({ id: 'first' });
    store.set(first);
    store.set(aRun({ id: 'second' }));
    store.apply(first, { type: 'stopped', at: 1 });
    expect(store.get(1)).toMatchObject({ id: 'second', stage: 'reading' });
    expect(heard).toEqual([null, null]);
  });

  it('writes nothing down from a private window', async () => {
    const { memory, saved } = memoryWith([]);
    const store = createRunStore(
      memory,
      () => 0,
      () => undefined,
    );
    vi.useFakeTimers();
    store.set(aRun({ private: true }));
    await vi.runAllTimersAsync();
    expect(store.get(1)).not.toBeNull();
    expect(saved.size).toBe(0);
  });

  it('writes a run down once for a burst of events, as it then is', async () => {
    vi.useFakeTimers();
    const { memory } = memoryWith([]);
    const save = vi.spyOn(memory, 'save');
    const store = createRunStore(
      memory,
      () => 0,
      () => undefined,
    );
    const run = aRun();
    store.set(run);
    store.apply(run, { type: 'writing' });
    store.apply(run, { type: 'stopped', at: 1 });
    await vi.runAllTimersAsync();
    expect(save.mock.calls).toEqual([[expect.objectContaining({ id: run.id, stage: 'stopped' })]]);
    store.apply(run, { type: 'changed', changes: null, since: 1 });
    await vi.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('writes a new run down within the turn, what follows within a tenth of a second, and all of it when asked', async () => {
    vi.useFakeTimers();
    const { memory } = memoryWith([]);
    const save = vi.spyOn(memory, 'save');
    const store = createRunStore(
      memory,
      () => 0,
      () => undefined,
    );
    const run = aRun();
    store.set(run);
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    for (let changes = 0; changes < 20; changes++) {
      store.apply(run, { type: 'changed', changes: null, since: changes });
      await vi.advanceTimersByTimeAsync(4);
    }
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(save).toHaveBeenCalledTimes(2);
    store.apply(run, { type: 'stopped', at: 1 });
    await store.saved();
    expect(save.mock.lastCall?.[0]).toMatchObject({ stage: 'stopped' });
    await vi.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('does not write down a run that has left its tab', async () => {
    vi.useFakeTimers();
    const { memory, saved } = memoryWith([]);
    const store = createRunStore(
      memory,
      () => 0,
      () => undefined,
    );
    store.set(aRun());
    store.drop(1);
    await vi.runAllTimersAsync();
    expect(saved.size).toBe(0);
  });

  it('works on when the memory cannot be read or written', async () => {
    const broken: RunMemory = {
      load: () => Promise.reject(new Error('no')),
      save: () => Promise.reject(new Error('full')),
      remove: () => Promise.reject(new Error('no')),
    };
    const store = createRunStore(
      broken,
      () => 0,
      () => undefined,
    );
    await store.ready;
    store.set(aRun());
    store.drop(1);
    expect(store.get(1)).toBeNull();
  });
});
