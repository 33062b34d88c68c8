import { interruptRun } from '../../core/run/interrupt';
import { reduce } from '../../core/run/reduce';
import type { Run, RunEvent } from '../../core/run/types';
import type { RunMemory } from '../../platform/storage/run-memory';

/** Milliseconds after a save within which all further changes wait for the next one. */
const WRITE_AFTER_MS = 100;

export interface RunStore {
  /** Resolves when the runs that an earlier worker left have been read. */
  ready: Promise<void>;
  get(tabId: number): Run | null;
  /** Gives a tab a new run, which replaces its earlier one. */
  set(run: Run): void;
  /** Applies an event to a run, if its tab still shows that run. */
  apply(run: Run, event: RunEvent): void;
  /** Removes a tab's run: the tab shows another page now, or is closed. */
  drop(tabId: number): void;
  clear(): void;
  /** Saves what has changed, and resolves when it is saved, or cannot be. */
  saved(): Promise<void>;
}

/**
 * Makes a store of the runs of all tabs, at most one each. A run found unfinished at start belonged to a worker that
 * was ended in mid-run: see `interruptRun`.
 */
export function createRunStore(
  memory: RunMemory,
  now: () => number,
  onEvent: (run: Run, event: RunEvent | null) => void,
): RunStore {
  const runs = new Map<number, Run>();
  let lastSave: Promise<unknown> = Promise.resolve();
  const save = (run: Run) => {
    lastSave = Promise.all([lastSave, memory.save(run).catch(() => undefined)]);
  };
  /** Tabs whose run has changed since it was saved. */
  const changed = new Set<number>();
  let isWaiting = false;
  const write = () => {
    for (const tabId of changed) {
      const run = runs.get(tabId);
      if (run) save(run);
    }
    isWaiting = changed.size > 0;
    if (isWaiting) setTimeout(write, WRITE_AFTER_MS);
    changed.clear();
  };
  // The first change is saved within the turn, after what the turn began, so that a worker that is ended right after a click has not forgotten
  // it. Each save copies the whole article: a burst of events after that is saved once.
  const persist = (run: Run) => {
    // Runs of private windows leave no trace, not even in memory that an extension page could list.
    if (run.private) return;
    changed.add(run.tabId);
    if (!isWaiting) queueMicrotask(write);
    isWaiting = true;
  };

  const ready = memory.load().then(
    (left) => {
      for (const run of left) {
        if (runs.has(run.tabId)) continue;
        const settled = interruptRun(run, now());
        runs.set(run.tabId, settled);
        if (settled !== run) save(settled);
      }
    },
    () => undefined,
  );

  return {
    ready,
    get: (tabId) => runs.get(tabId) ?? null,
    set(run) {
      runs.set(run.tabId, run);
      persist(run);
      onEvent(run, null);
    },
    apply(run, event) {
      const current = runs.get(run.tabId);
      if (current?.id !== run.id) return;
      const next = reduce(current, event);
      runs.set(run.tabId, next);
      persist(next);
      onEvent(next, event);
    },
    drop(tabId) {
      runs.delete(tabId);
      changed.delete(tabId);
      void memory.remove(tabId).catch(() => undefined);
    },
    clear() {
      for (const tabId of [...runs.keys()]) this.drop(tabId);
    },
    async saved() {
      if (changed.size > 0) write();
      await lastSave;
    },
  };
}
