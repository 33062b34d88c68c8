import { addUsage, type Usage } from '../../core/cost/usage';
import type { Run, RunEvent } from '../../core/run/types';
import type { Library } from '../../platform/storage/library';
import type { RunStore } from '../runs/store';

/** The kinds of task that a run can have; of each kind one is under way at a time. */
export type TaskKind = 'brief' | 'coverage' | 'lookups' | 'question' | 'rewriting';

/** Fields of a run that are kept with its brief, and may change after that is written. */
export type KeptField = 'instant' | 'brief' | 'coverage' | 'lookups' | 'questions' | 'usage' | 'sent';

/** A task as its work sees it. */
export interface Task {
  /** Aborted when the reader stops it, or when another takes its place. */
  readonly signal: AbortSignal;
  /** The run as it is now; null when its tab shows another. */
  now(): Run | null;
  /** Applies an event to the run, if its tab still shows it. */
  tell(event: RunEvent): void;
  /** Adds tokens to what the run has cost by now: other tasks may have added theirs in the meantime. */
  spend(usage: Usage): void;
  /** See `Tasks.amend`. */
  amend(fields: readonly KeptField[]): Promise<void>;
  /**
   * Gives what `source` gives for as long as the tab shows the run; then the task is aborted and the sequence ends: nobody
   * waits for the rest. Throws the signal's reason when the task is stopped.
   */
  whileShown<T>(source: AsyncIterable<T>): AsyncGenerator<T>;
}

export interface TaskStart {
  run: Run;
  kind: TaskKind;
  /** What becomes of a task of this kind that is under way: it goes on, and this one is not started, or it gives way. */
  instead?: 'keep' | 'replace';
}

/** Tasks on runs, each of them beside the reader. */
export interface Tasks {
  /** Starts a task within this turn, and keeps the worker awake until it has ended, however it ends. */
  start(start: TaskStart, work: (task: Task) => Promise<void>): void;
  isUnderWay(runId: string, kind: TaskKind): boolean;
  /** Resolves when the task of this kind has ended, at once where there is none. */
  ended(runId: string, kind: TaskKind): Promise<void>;
  stop(runId: string, kind: TaskKind): void;
  /** Stops the tasks of this kind of all runs of a tab, with a reason of the caller's. */
  stopTab(tabId: number, kind: TaskKind, reason: Error): void;
  stopAll(): void;
  /**
   * Writes fields of a run, as they are now, into its kept brief. Nothing happens where the brief is not kept or the window
   * is private. Never rejects: what cannot be kept is still shown, and the brief itself says when the disk is full.
   */
  amend(run: Run, fields: readonly KeptField[]): Promise<void>;
}

export interface TasksDeps {
  store: RunStore;
  library: Pick<Library, 'amend'>;
  /** Called while a task is under way, so that the browser does not end the worker in mid-answer; returns its undoing. */
  stayAwake(): () => void;
}

interface Running {
  tabId: number;
  kind: TaskKind;
  abort: AbortController;
  done: Promise<void>;
}

/** Why a task ends whose place another takes. */
export class ReplacedError extends Error {
  override readonly name = 'ReplacedError';
}

/** The tasks of all runs, of which each kind has one at a time. */
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

  function taskOf(run: Run, abort: AbortController): Task {
    const { signal } = abort;
    const tell = (event: RunEvent) => store.apply(run, event);
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
      const task: Running = { tabId: run.tabId, kind, abort, done: Promise.resolve() };
      running.set(name, task);
      // Called within this turn: a page is asked for its text before the browser is kept busy with the panel.
      task.done = work(taskOf(run, abort))
        .catch(() => undefined)
        .finally(() => {
          relax();
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
    amend,
  };
}
