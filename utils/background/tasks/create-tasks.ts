import { addUsage, type Usage } from '../../core/cost/usage';
import type { Run, RunEvent } from '../../core/run/types';
import type { Library } from '../../platform/storage/library';
import type { RunStore } from '../runs/store';

/** The kinds of task of a run; at most one of each kind is in progress at a time. */
export type TaskKind = 'brief' | 'coverage' | 'lookups' | 'question' | 'rewriting' | 'rereading';

/** Fields of a run that are kept with its brief, and may change after the brief was written. */
export type KeptField = 'instant' | 'brief' | 'coverage' | 'lookups' | 'questions' | 'usage' | 'sent';

/** A task as seen by the function that does its work. */
export interface Task {
  /** Aborted when the reader stops the task, or when another replaces it. */
  readonly signal: AbortSignal;
  /** The run as it is now; null when its tab shows another run. */
  now(): Run | null;
  /** Applies an event to the run, if its tab still shows it. */
  tell(event: RunEvent): void;
  /** Adds tokens to the run's total as it is now: other tasks may have added theirs in the meantime. */
  spend(usage: Usage): void;
  /** See `Tasks.amend`. */
  amend(fields: readonly KeptField[]): Promise<void>;
  /**
   * Yields the values of `source` for as long as the tab shows the run; after that the task is aborted and the sequence
   * ends, since nobody waits for the rest. Throws the signal's reason when the task is stopped.
   */
  whileShown<T>(source: AsyncIterable<T>): AsyncGenerator<T>;
}

export interface TaskStart {
  run: Run;
  kind: TaskKind;
  /**
   * The rule for a task of this kind already in progress: it goes on, and this one is not started (`keep`), or it is
   * stopped (`replace`).
   */
  instead?: 'keep' | 'replace';
}

/** Runs the tasks of runs, in the background while the reader reads. */
export interface Tasks {
  /** Starts a task within this turn, and keeps the worker awake until it has ended, even by an error. */
  start(start: TaskStart, work: (task: Task) => Promise<void>): void;
  isUnderWay(runId: string, kind: TaskKind): boolean;
  /** Resolves when the task of this kind has ended; at once where there is none. */
  ended(runId: string, kind: TaskKind): Promise<void>;
  stop(runId: string, kind: TaskKind): void;
  /** Stops the tasks of this kind for all runs of a tab, with the caller's reason. */
  stopTab(tabId: number, kind: TaskKind, reason: Error): void;
  stopAll(): void;
  /** Resolves when each task started so far has changed its run, or has ended. */
  begun(): Promise<void>;
  /**
   * Writes fields of a run, as they are now, into its kept brief. Nothing happens where the brief is not kept or the
   * window is private. Never rejects: changes that cannot be kept are still shown, and the brief itself says when the
   * disk is full.
   */
  amend(run: Run, fields: readonly KeptField[]): Promise<void>;
}

export interface TasksDeps {
  store: RunStore;
  library: Pick<Library, 'amend'>;
  /**
   * Called when a task starts, so that the browser does not end the worker in the middle of it; returns a function that
   * ends this.
   */
  stayAwake(): () => void;
}

interface Running {
  tabId: number;
  kind: TaskKind;
  abort: AbortController;
  /** Resolves at the task's first change of its run, or at its end. */
  begun: Promise<void>;
  done: Promise<void>;
}

/** The reason with which a task is stopped when another replaces it. */
export class ReplacedError extends Error {
  override readonly name = 'ReplacedError';
}

/** Makes the tasks of all runs, at most one of each kind per run. */
export function createTasks({ store, library, stayAwake }: TasksDeps): Tasks {
  const running = new Map<string, Running>();
  const key = (runId: string, kind: TaskKind) => `${kind} ${runId}`;

  const current = (run: Run): Run | null => {
    const now = store.get(run.tabId);
    return now?.id === run.id ? now : null;
  };

  async function amend(run: Run, fields: readonly KeptField[]): Promise<void> {
    const now = current(run);
    if (!now || now.private || !now.key) return;
    const change = Object.fromEntries(fields.map((field) => [field, now[field]]));
    await library.amend(now.key, change).catch(() => undefined);
  }

  function taskOf(run: Run, abort: AbortController, onBegun: () => void): Task {
    const { signal } = abort;
    const tell = (event: RunEvent) => {
      store.apply(run, event);
      onBegun();
    };
    return {
      signal,
      now: () => current(run),
      tell,
      spend: (usage) => tell({ type: 'usage', usage: addUsage(current(run)?.usage ?? null, usage) }),
      amend: (fields) => amend(run, fields),
      async *whileShown(source) {
        for await (const one of source) {
          signal.throwIfAborted();
          if (!current(run)) return abort.abort();
          yield one;
        }
      },
    };
  }

  return {
    start({ run, kind, instead = 'keep' }, work) {
      const name = key(run.id, kind);
      const before = running.get(name);
      if (before && instead === 'keep') return;
      before?.abort.abort(new ReplacedError());
      const abort = new AbortController();
      const relax = stayAwake();
      const { promise: begun, resolve: onBegun } = Promise.withResolvers<void>();
      const task: Running = { tabId: run.tabId, kind, abort, begun, done: begun };
      running.set(name, task);
      // Started within this turn: the page is asked for its text before the browser is kept busy with opening the
      // panel.
      task.done = work(taskOf(run, abort, onBegun))
        .catch(() => undefined)
        .finally(() => {
          relax();
          onBegun();
          if (running.get(name) === task) running.delete(name);
        });
    },
    isUnderWay: (runId, kind) => running.has(key(runId, kind)),
    ended: async (runId, kind) => running.get(key(runId, kind))?.done,
    stop: (runId, kind) => running.get(key(runId, kind))?.abort.abort(),
    stopTab(tabId, kind, reason) {
      for (const task of running.values()) if (task.tabId === tabId && task.kind === kind) task.abort.abort(reason);
    },
    stopAll() {
      for (const { abort } of running.values()) abort.abort();
    },
    async begun() {
      await Promise.all([...running.values()].map((task) => task.begun));
    },
    amend,
  };
}
