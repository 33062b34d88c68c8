import { EngineError } from '../../core/brief/engine-error';
import { type CoverageParts, type CoverageWork, coverageWork } from '../../core/coverage/search/work';
import { interrupted, isUnderWay } from '../../core/coverage/state';
import type { Coverage } from '../../core/coverage/types';
import { statementsOf } from '../../core/run/told';
import type { Run } from '../../core/run/types';
import type { RunStore } from '../runs/store';
import { type CompareDeps, comparing } from './comparing';
import { ReplacedError, type Task } from './create-tasks';

/** Most characters of an error's own words. */
const LONGEST_DETAIL_CHARS = 300;

/** Coverage, which the reader can ask for beside a brief. */
export interface CoverageTasks {
  /** Asks the finders which other outlets report the story; earlier results of this run are dropped. */
  search(tabId: number): void;
  /** Reads the best sources, or those named by `ids`, and compares them. */
  read(tabId: number, ids: readonly string[] | null): void;
  /** Looks up the outlets that nothing is known of yet. */
  lookUp(tabId: number): void;
  /** Ranks the sources again without the outlets that the reader now hides. */
  reassess(tabId: number, hiddenOutlets: readonly string[]): void;
  stop(runId: string): void;
}

export interface CoverageDeps extends CompareDeps {
  store: RunStore;
  /** `traces`: true when anything fetched or learned may be written to disk. */
  parts(use: { traces: boolean }): CoverageParts;
  /** Resolves to true when the reader has agreed that words on the event are sent, or the browser does not ask. */
  maySearch(): Promise<boolean>;
  /** Resolves to true when the browser allows reading pages of any outlet. */
  mayRead(): Promise<boolean>;
  /** Called when a model has set the sources of a tab's run side by side, and the result is kept. */
  onCompared(tabId: number): void;
}

/** Makes the tasks for searches, readings and comparisons, one at a time for each run. */
export function createCoverageTasks(deps: CoverageDeps): CoverageTasks {
  const { store, tasks } = deps;
  const works = new Map<string, CoverageWork>();

  function workOf(run: Run): CoverageWork | null {
    const { article } = run;
    if (!article) return null;
    const known = works.get(run.id);
    if (known) return known;
    const work = coverageWork({
      ...{ article, before: run.coverage, settings: () => deps.settings(run) },
      parts: deps.parts({ traces: !run.private }),
    });
    // Only runs that a tab still shows can be continued.
    for (const id of works.keys()) if (!tasks.isUnderWay(id, 'coverage')) works.delete(id);
    works.set(run.id, work);
    return work;
  }

  /** Starts a task for a run, replacing an earlier one of the same run; `then` is called once its outcome is kept. */
  function start(tabId: number, changes: (task: Task, work: CoverageWork) => Changes, then = () => {}): void {
    const run = store.get(tabId);
    const work = run && workOf(run);
    if (!run || !work) return;
    tasks.start({ run, kind: 'coverage', instead: 'replace' }, async (task) => {
      try {
        for await (const change of task.whileShown(changes(task, work))) task.tell({ type: 'coverage', change });
      } catch (error) {
        // From now on the newer task's state is shown.
        if (task.signal.reason instanceof ReplacedError) return;
        const before = task.now()?.coverage ?? null;
        const left = interrupted(before);
        if (before && left) {
          const change = task.signal.aborted ? left : { ...left, ...failure(error, before) };
          task.tell({ type: 'coverage', change });
        }
      }
      await keep(run);
      then();
    });
  }

  async function keep(run: Run): Promise<void> {
    await tasks.ended(run.id, 'brief');
    const now = store.get(run.tabId);
    if (now?.id !== run.id || !now.coverage || isUnderWay(now.coverage)) return;
    await tasks.amend(run, ['coverage', 'usage', 'sent']);
  }

  async function* searching(task: Task, work: CoverageWork): Changes {
    if (!(await deps.maySearch())) return;
    yield* work.search(task.signal);
    const { readAuto, lookUpOutlets } = await deps.settings(task.now() ?? {});
    if (lookUpOutlets) yield* work.lookUp(task.signal);
    if (readAuto && (await deps.mayRead())) yield* reading(task, work, null);
  }

  async function* lookingUp(task: Task, work: CoverageWork): Changes {
    if (await deps.maySearch()) yield* work.lookUp(task.signal);
  }

  async function* reading(task: Task, work: CoverageWork, ids: readonly string[] | null): Changes {
    // Where a model may compare afterwards, it is too early to say "done".
    const compares = task.now()?.engine?.name !== 'instant';
    for await (const change of work.read(ids, task.signal))
      yield compares && change.stage === 'done' ? { ...change, stage: 'comparing' } : change;
    if (!compares) return;
    yield* comparing(task, deps);
    yield { stage: 'done' };
  }

  /** Tells of a comparison that has been written and kept. */
  const tellCompared = (tabId: number) => () => {
    const coverage = store.get(tabId)?.coverage ?? null;
    if (statementsOf({ brief: null, coverage }).length > 0) deps.onCompared(tabId);
  };

  return {
    search: (tabId) => start(tabId, searching, tellCompared(tabId)),
    read: (tabId, ids) => start(tabId, (task, work) => reading(task, work, ids), tellCompared(tabId)),
    lookUp: (tabId) => start(tabId, lookingUp),
    reassess(tabId, hiddenOutlets) {
      const run = store.get(tabId);
      const work = run?.coverage && workOf(run);
      if (!work) return;
      store.apply(run, { type: 'coverage', change: work.reassess(hiddenOutlets) });
      // An article kept with its brief is updated too, so that it looks the same when opened again.
      void keep(run);
    },
    stop: (runId) => tasks.stop(runId, 'coverage'),
  };
}

type Changes = AsyncGenerator<Partial<Coverage>>;

/** The changes after a failure. Sources that a model could not compare have been read all the same. */
function failure(error: unknown, { stage }: Coverage): Pick<Coverage, 'stage' | 'error' | 'errorKind'> {
  return {
    stage: stage === 'comparing' ? 'done' : 'failed',
    error: error instanceof Error ? error.message.slice(0, LONGEST_DETAIL_CHARS) : '',
    errorKind: error instanceof EngineError ? error.kind : null,
  };
}
