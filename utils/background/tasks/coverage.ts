import { addAcrossLine, emptyAcross } from '../../core/brief/across';
import { EngineError } from '../../core/brief/engine-error';
import { firstRequest } from '../../core/brief/prompts/first-request';
import type { ComparedSource } from '../../core/brief/requests';
import { type CoverageParts, type CoverageWork, coverageWork } from '../../core/coverage/search/work';
import { comparableSources, interrupted, isUnderWay } from '../../core/coverage/state';
import type { Coverage, Source } from '../../core/coverage/types';
import { createChecker } from '../../core/run/checking';
import { ended } from '../../core/run/reduce';
import type { Run } from '../../core/run/types';
import type { Engine, EngineEvent } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse } from '../runs/choose-writer';
import type { RunStore } from '../runs/store';
import { ReplacedError, type Task, type Tasks } from './create-tasks';

/** What the reader can ask for beside a brief. */
export interface CoverageTasks {
  /** Asks the finders who else reports it; earlier findings of this run are given up. */
  search(tabId: number): void;
  /** Reads the best sources, or those named by `ids`, and compares them. */
  read(tabId: number, ids: readonly string[] | null): void;
  /** Looks up outlets of which nothing is known. */
  lookUp(tabId: number): void;
  /** Judges anew without the outlets that the reader now hides. */
  judge(tabId: number, hiddenOutlets: readonly string[]): void;
  stop(runId: string): void;
}

export interface CoverageDeps {
  store: RunStore;
  tasks: Tasks;
  /** `traces`: whether what is fetched and learned may be written down. */
  parts(use: { traces: boolean }): CoverageParts;
  settings(): Settings | Promise<Settings>;
  /** The model engine that the reader set up, or null. Throws where it lacks something. */
  modelEngine(settings: Settings, use: EngineUse): Promise<{ engine: Engine } | null>;
  /** Whether the browser lets pages of any outlet be read. */
  mayRead(): Promise<boolean>;
}

/** Searches, readings and comparisons, one at a time for each run. */
export function createCoverageTasks(deps: CoverageDeps): CoverageTasks {
  const { store, tasks } = deps;
  const works = new Map<string, CoverageWork>();

  function workOf(run: Run): CoverageWork | null {
    const { article } = run;
    if (!article) return null;
    const known = works.get(run.id);
    if (known) return known;
    const work = coverageWork({
      ...{ article, before: run.coverage, settings: deps.settings },
      parts: deps.parts({ traces: !run.private }),
    });
    // Only runs that a tab still shows are gone on with.
    for (const id of works.keys()) if (!tasks.isUnderWay(id, 'coverage')) works.delete(id);
    works.set(run.id, work);
    return work;
  }

  /** Runs one task for a run, in the place of an earlier one of the same run. */
  function start(tabId: number, changes: (task: Task, work: CoverageWork) => Changes): void {
    const run = store.get(tabId);
    const work = run && workOf(run);
    if (!run || !work) return;
    tasks.start({ run, kind: 'coverage', instead: 'replace' }, async (task) => {
      try {
        for await (const change of task.whileShown(changes(task, work))) task.tell({ type: 'coverage', change });
      } catch (error) {
        // What is shown from now on is the newer task's.
        if (task.signal.reason instanceof ReplacedError) return;
        const before = task.now()?.coverage ?? null;
        const left = interrupted(before);
        if (before && left) {
          const change = task.signal.aborted ? left : { ...left, ...failure(error, before) };
          task.tell({ type: 'coverage', change });
        }
      }
      await keep(run);
    });
  }

  async function keep(run: Run): Promise<void> {
    await tasks.ended(run.id, 'brief');
    const now = store.get(run.tabId);
    if (now?.id !== run.id || !now.coverage || isUnderWay(now.coverage)) return;
    await tasks.amend(run, ['coverage', 'usage', 'sent']);
  }

  async function* searching(task: Task, work: CoverageWork): Changes {
    yield* work.search(task.signal);
    const { readAuto, lookUpOutlets } = await deps.settings();
    if (lookUpOutlets) yield* work.lookUp(task.signal);
    if (readAuto && (await deps.mayRead())) yield* reading(task, work, null);
  }

  async function* reading(task: Task, work: CoverageWork, ids: readonly string[] | null): Changes {
    // Where a model may compare, "done" would be said too early.
    const compares = task.now()?.engine?.name !== 'instant';
    for await (const change of work.read(ids, task.signal))
      yield compares && change.stage === 'done' ? { ...change, stage: 'comparing' } : change;
    if (!compares) return;
    yield* comparing(task);
    yield { stage: 'done' };
  }

  /** Lets the model that wrote the brief say what the sources agree and differ on. */
  async function* comparing(task: Task): Changes {
    const shown = task.now();
    if (shown) await tasks.ended(shown.id, 'brief');
    const now = task.now();
    const sources = comparableSources(now?.coverage?.sources ?? []);
    if (!now?.article || !now.brief || !now.engine || !ended(now) || sources.length === 0) return;
    const settings = await deps.settings();
    // An answer that was of no use is not to be given again.
    const fresh = typeof now.coverage?.error === 'string';
    const engine = (await deps.modelEngine(settings, { traces: !now.private, fresh }))?.engine;
    if (!engine?.compare || engine.model !== now.engine.model) return;
    yield { stage: 'comparing', ...emptyAcross(), error: null, errorKind: null };
    let across = emptyAcross();
    const checker = createChecker(now.article, now.engine.outputLang, sources);
    const events: AsyncIterable<EngineEvent> = engine.compare(
      {
        article: now.article,
        brief: now.brief,
        first: firstRequest(now.sent),
        sources: sources.map(compared),
        outputLang: now.engine.outputLang,
        length: settings.length,
        context: settings.context,
        tokenBudget: settings.tokenBudget,
      },
      task.signal,
    );
    for await (const event of events) {
      if (event.type === 'line') {
        across = addAcrossLine(across, checker.across(event.line));
        yield across;
      } else if (event.type === 'sent') task.tell(event);
      else if (event.type === 'usage') task.spend(event.usage);
    }
  }

  return {
    search: (tabId) => start(tabId, searching),
    read: (tabId, ids) => start(tabId, (task, work) => reading(task, work, ids)),
    lookUp: (tabId) => start(tabId, (task, work) => work.lookUp(task.signal)),
    judge(tabId, hiddenOutlets) {
      const run = store.get(tabId);
      const work = run?.coverage && workOf(run);
      if (!work) return;
      store.apply(run, { type: 'coverage', change: work.judge(hiddenOutlets) });
      // Opened again, the article does not show it either.
      void keep(run);
    },
    stop: (runId) => tasks.stop(runId, 'coverage'),
  };
}

type Changes = AsyncGenerator<Partial<Coverage>>;

/** A source as an engine is given it. */
export function compared(source: Source): ComparedSource {
  const { number, outlet, domain, title, lang, publishedAt, reading, passages } = source;
  return {
    number: number ?? 0,
    outlet: outlet || domain,
    title,
    lang,
    publishedAt,
    cut: reading === 'cut',
    passages,
  };
}

/** Sources that a model could not compare have been read all the same. */
function failure(error: unknown, { stage }: Coverage): Pick<Coverage, 'stage' | 'error' | 'errorKind'> {
  return {
    stage: stage === 'comparing' ? 'done' : 'failed',
    error: error instanceof Error ? error.message.slice(0, 300) : '',
    errorKind: error instanceof EngineError ? error.kind : null,
  };
}
