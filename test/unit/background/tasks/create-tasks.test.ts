import { describe, expect, it, vi } from 'vitest';
import { createRunStore } from '../../../../utils/background/runs/store';
import { createTasks, ReplacedError, type Task } from '../../../../utils/background/tasks/create-tasks';
import type { Run } from '../../../../utils/core/run/types';
import { aRun } from '../../../support/run';

function scene(run: Run = aRun({ key: 'k' })) {
  const kept: { key: string; change: object }[] = [];
  let awake = 0;
  const store = createRunStore(
    { load: async () => [], save: async () => undefined, remove: async () => undefined },
    () => 0,
    () => undefined,
  );
  store.set(run);
  const amend = vi.fn(async (key: string, change: object) => void kept.push({ key, change }));
  const stayAwake = () => {
    awake += 1;
    return () => {
      awake -= 1;
    };
  };
  const tasks = createTasks({ store, library: { amend }, stayAwake });
  return { run, store, tasks, kept, amend, awake: () => awake };
}

/** Resolves when the signal is aborted. */
const aborted = ({ signal }: Task) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

describe('a task', () => {
  it('begins within the turn, keeps the worker awake, and lets it rest whatever becomes of it', async () => {
    const { run, tasks, awake } = scene();
    const work = vi.fn(async () => {
      throw new Error('broken');
    });
    tasks.start({ run, kind: 'question' }, work);
    expect(work).toHaveBeenCalledOnce();
    expect(awake()).toBe(1);
    await tasks.ended(run.id, 'question');
    expect(awake()).toBe(0);
    expect(tasks.isUnderWay(run.id, 'question')).toBe(false);
  });

  it('has begun when it first changes its run, or has ended', async () => {
    const { run, tasks } = scene();
    const told = vi.fn();
    await tasks.begun();
    const tells = Promise.withResolvers<void>();
    const ends = Promise.withResolvers<void>();
    tasks.start({ run, kind: 'coverage' }, async (task) => {
      await tells.promise;
      task.tell({ type: 'writing' });
      await new Promise(() => undefined);
    });
    tasks.start({ run, kind: 'lookups' }, () => ends.promise);
    void tasks.begun().then(told);
    tells.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).not.toHaveBeenCalled();
    ends.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toHaveBeenCalled();
  });

  it('is one of its kind for each run; kinds and runs do not stand in each other’s way', () => {
    const { run, tasks } = scene();
    const work = vi.fn(aborted);
    tasks.start({ run, kind: 'question' }, work);
    tasks.start({ run, kind: 'question' }, work);
    expect(work).toHaveBeenCalledTimes(1);
    tasks.start({ run, kind: 'lookups' }, work);
    tasks.start({ run: aRun({ id: 'other', tabId: 2 }), kind: 'question' }, work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('gives way to another of its kind where that is to replace it, and its end does not end the other', async () => {
    const { run, tasks } = scene();
    let first: Task | null = null;
    tasks.start({ run, kind: 'coverage' }, (task) => {
      first = task;
      return aborted(task);
    });
    const before = tasks.ended(run.id, 'coverage');
    tasks.start({ run, kind: 'coverage', instead: 'replace' }, aborted);
    await before;
    expect(first).toMatchObject({ signal: { aborted: true, reason: expect.any(ReplacedError) } });
    expect(tasks.isUnderWay(run.id, 'coverage')).toBe(true);
  });

  it('is stopped by its run and kind, by its tab with a reason, or with all others', async () => {
    const { run, tasks } = scene();
    const signals: AbortSignal[] = [];
    const work = (task: Task) => {
      signals.push(task.signal);
      return aborted(task);
    };
    tasks.start({ run, kind: 'brief' }, work);
    tasks.start({ run, kind: 'rewriting' }, work);
    tasks.start({ run, kind: 'lookups' }, work);
    tasks.stop(run.id, 'rewriting');
    tasks.stop('another', 'brief');
    const reason = new Error('newer');
    tasks.stopTab(run.tabId + 1, 'brief', new Error('another tab'));
    expect(signals.map((signal) => signal.aborted)).toEqual([false, true, false]);
    tasks.stopTab(run.tabId, 'brief', reason);
    expect(signals[0]?.reason).toBe(reason);
    tasks.stopAll();
    expect(signals.every((signal) => signal.aborted)).toBe(true);
  });
});

describe('what a task spends', () => {
  it('adds to what the run has cost by now, whatever else was added since it began', async () => {
    const { run, store, tasks } = scene(aRun({ usage: { input: 10, output: 1, cached: 0 } }));
    const gate = Promise.withResolvers<void>();
    tasks.start({ run, kind: 'rewriting' }, async (task) => {
      await gate.promise;
      task.spend({ input: 100, output: 10, cached: 50 });
    });
    tasks.start({ run, kind: 'question' }, async (task) => task.spend({ input: 1000, output: 100, cached: 0 }));
    await tasks.ended(run.id, 'question');
    gate.resolve();
    await tasks.ended(run.id, 'rewriting');
    expect(store.get(run.tabId)?.usage).toEqual({ input: 1110, output: 111, cached: 50 });
  });
});

describe('what a task is given', () => {
  async function* numbers() {
    yield 1;
    yield 2;
    yield 3;
  }

  it('ends, and ends the task, once the tab shows another page', async () => {
    const { run, store, tasks } = scene();
    const seen: number[] = [];
    let shown: Task | null = null;
    tasks.start({ run, kind: 'question' }, async (task) => {
      shown = task;
      for await (const number of task.whileShown(numbers())) {
        seen.push(number);
        if (number === 2) store.set(aRun({ id: 'next' }));
      }
    });
    await tasks.ended(run.id, 'question');
    expect(seen).toEqual([1, 2]);
    expect(shown).toMatchObject({ signal: { aborted: true } });
  });

  it('ends with the reason when the reader stops it', async () => {
    const { run, tasks } = scene();
    let error: unknown;
    tasks.start({ run, kind: 'question' }, async (task) => {
      try {
        for await (const _ of task.whileShown(numbers())) tasks.stop(run.id, 'question');
      } catch (caught) {
        error = caught;
      }
    });
    await tasks.ended(run.id, 'question');
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});

describe('what is kept', () => {
  it('are fields of the run as they are by then', async () => {
    const { run, store, tasks, kept } = scene();
    store.apply(run, { type: 'usage', usage: { input: 3, output: 2, cached: 1 } });
    await tasks.amend(run, ['usage', 'sent']);
    expect(kept).toEqual([{ key: 'k', change: { usage: { input: 3, output: 2, cached: 1 }, sent: [] } }]);
  });

  it.each([
    ['of a private window', aRun({ key: 'k', private: true })],
    ['of a brief that is not kept', aRun({ key: '' })],
  ])('is nothing %s', async (_, run) => {
    const { tasks, kept } = scene(run);
    await tasks.amend(run, ['usage']);
    expect(kept).toEqual([]);
  });

  it('is nothing of a page that the tab has left, and a full disk does not end the task', async () => {
    const { run, store, tasks, kept, amend } = scene();
    amend.mockRejectedValueOnce(new Error('full'));
    await expect(tasks.amend(run, ['usage'])).resolves.toBeUndefined();
    store.set(aRun({ id: 'next', key: 'n' }));
    await tasks.amend(run, ['usage']);
    expect(kept).toEqual([]);
  });
});
