import { addAcrossLine, emptyAcross } from '../../core/brief/across';
import { EngineError } from '../../core/brief/engine-error';
import { firstRequest } from '../../core/brief/prompts/first-request';
import type { ComparedSource } from '../../core/brief/requests';
import { addUsage } from '../../core/cost/usage';
import { type CoverageParts, type CoverageWork, coverageWork } from '../../core/coverage/search/work';
import { comparableSources, interrupted, isUnderWay } from '../../core/coverage/state';
import type { Coverage, Source } from '../../core/coverage/types';
import { createChecker } from '../../core/run/checking';
import { ended } from '../../core/run/reduce';
import type { Run } from '../../core/run/types';
import type { Engine, EngineEvent } from '../../engines/shared/types';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse } from '../runs/pipeline';
import type { RunStore } from '../runs/store';

/** What the reader can ask for beside a brief. */
export interface CoverageManager {
  /** Asks the finders who else reports it; earlier findings of this run are given up. */
  search(tabId: number): void;
  /** Reads the best sources, or those named by `ids`, and compares them. */
  read(tabId: number, ids: readonly string[] | null): void;
  /** Looks up outlets of which nothing is known. */
  lookUp(tabId: number): void;
  /** Judges anew without the outlets that the reader now hides. */
  judge(tabId: number, hiddenOutlets: readonly string[]): void;
  stop(runId: string): void;
  stopAll(): void;
}

export interface CoverageDeps {
  store: RunStore;
  library: Library;
  /** `traces`: whether what is fetched and learned may be written down. */
  parts(traces: boolean): CoverageParts;
  settings(): Settings | Promise<Settings>;
  /** The model engine that the reader set up, or null. Throws where it lacks something. */
  modelEngine(settings: Settings, use: EngineUse): Promise<{ engine: Engine } | null>;
  /** Resolves when the brief of a run is done with. */
  briefEnded(runId: string): Promise<void>;
  /** Whether the browser lets pages of any outlet be read. */
  mayRead(): Promise<boolean>;
  stayAwake(): () => void;
}

/** Searches, readings and comparisons, one at a time for each run. */
export function createCoverageManager(deps: CoverageDeps): CoverageManager {
  const works = new Map<string, CoverageWork>();
  const running = new Map<string, AbortController>();

  function workOf(run: Run): CoverageWork | null {
    const { article } = run;
    if (!article) return null;
    const known = works.get(run.id);
    if (known) return known;
    const work = coverageWork(article, run.coverage, deps.settings, deps.parts(!run.private));
    // Only runs that a tab still shows are gone on with.
    for (const id of works.keys()) if (!running.has(id)) works.delete(id);
    works.set(run.id, work);
    return work;
  }

  const current = (run: Run) => {
    const now = deps.store.get(run.tabId);
    return now?.id === run.id ? now : null;
  };

  /** Runs one task for a run; an earlier one of the same run is stopped first. Never rejects. */
  function start(tabId: number, task: (run: Run, work: CoverageWork, signal: AbortSignal) => Changes): void {
    const run = deps.store.get(tabId);
    const work = run && workOf(run);
    if (!run || !work) return;
    running.get(run.id)?.abort();
    const abort = new AbortController();
    running.set(run.id, abort);
    const relax = deps.stayAwake();
    const follow = async () => {
      try {
        for await (const change of task(run, work, abort.signal)) {
          abort.signal.throwIfAborted();
          // The tab shows another page by now: nobody waits for the rest.
          if (!current(run)) return abort.abort();
          deps.store.apply(run, { type: 'coverage', change });
        }
      } catch (error) {
        if (running.get(run.id) !== abort) return; // A newer task has taken over.
        const before = current(run)?.coverage ?? null;
        const left = interrupted(before);
        if (before && left) {
          const change = abort.signal.aborted ? left : { ...left, ...failure(error, before) };
          deps.store.apply(run, { type: 'coverage', change });
        }
      }
      await keep(run);
    };
    void follow().finally(() => {
      relax();
      if (running.get(run.id) === abort) running.delete(run.id);
    });
  }

  async function keep(run: Run): Promise<void> {
    await deps.briefEnded(run.id);
    const now = current(run);
    if (!now || now.private || !now.key || !now.coverage || isUnderWay(now.coverage)) return;
    // What cannot be kept is still shown; the brief itself says when the disk is full.
    const { coverage, usage, sent } = now;
    await deps.library.amend(now.key, { coverage, usage, sent }).catch(() => undefined);
  }

  async function* searching(run: Run, work: CoverageWork, signal: AbortSignal): Changes {
    yield* work.search(signal);
    const { readAuto, lookUpOutlets } = await deps.settings();
    if (lookUpOutlets) yield* work.lookUp(signal);
    if (readAuto && (await deps.mayRead())) yield* reading(run, work, null, signal);
  }

  async function* reading(run: Run, work: CoverageWork, ids: readonly string[] | null, signal: AbortSignal): Changes {
    // Where a model may compare, "done" would be said too early.
    const compares = current(run)?.engine?.name !== 'instant';
    for await (const change of work.read(ids, signal))
      yield compares && change.stage === 'done' ? { ...change, stage: 'comparing' } : change;
    if (!compares) return;
    yield* comparing(run, signal);
    yield { stage: 'done' };
  }

  /** Lets the model that wrote the brief say what the sources agree and differ on. */
  async function* comparing(run: Run, signal: AbortSignal): Changes {
    await deps.briefEnded(run.id);
    const now = current(run);
    const sources = comparableSources(now?.coverage?.sources ?? []);
    if (!now?.article || !now.brief || !now.engine || !ended(now) || sources.length === 0) return;
    const settings = await deps.settings();
    // An answer that was of no use is not to be given again.
    const fresh = typeof now.coverage?.error === 'string';
    const engine = (await deps.modelEngine(settings, { traces: !run.private, fresh }))?.engine;
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
      signal,
    );
    for await (const event of events) {
      if (event.type === 'line') {
        across = addAcrossLine(across, checker.across(event.line));
        yield across;
      } else if (event.type === 'sent') deps.store.apply(run, event);
      else if (event.type === 'usage')
        // A question may have been answered meanwhile, and have cost its own.
        deps.store.apply(run, { type: 'usage', usage: addUsage(current(run)?.usage ?? null, event.usage) });
    }
  }

  return {
    search: (tabId) => start(tabId, searching),
    read: (tabId, ids) => start(tabId, (run, work, signal) => reading(run, work, ids, signal)),
    lookUp: (tabId) => start(tabId, (_, work, signal) => work.lookUp(signal)),
    judge(tabId, hiddenOutlets) {
      const run = deps.store.get(tabId);
      const work = run?.coverage && workOf(run);
      if (!work) return;
      deps.store.apply(run, { type: 'coverage', change: work.judge(hiddenOutlets) });
      // Opened again, the article does not show it either.
      void keep(run);
    },
    stop: (runId) => running.get(runId)?.abort(),
    stopAll() {
      for (const abort of running.values()) abort.abort();
    },
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
