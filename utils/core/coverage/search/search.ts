import { createEventQueue } from '../../async/event-queue';
import { untilAborted } from '../../async/until-aborted';
import { mergeCandidates } from '../candidates';
import { FINDERS } from '../finders/index';
import { type Finder, type FinderDeps, FinderError, type SearchQuery } from '../finders/types';
import { buildQueries } from '../query/query';
import type { Candidate, CoveredArticle, FinderReport, FinderState, SentQuery } from '../types';

/** The functions and stores that a search takes from outside. */
export interface SearchDeps extends Omit<FinderDeps, 'sent'> {
  /** True when the browser lets these match patterns be fetched. */
  permitted(origins: string[]): Promise<boolean>;
}

/** Progress of a search, of one finder or of all together. */
export type SearchEvent =
  /** The words searched for, all of them so far, precise first. */
  | { type: 'queries'; queries: string[] }
  /** The state of one finder so far; replaces its report before. */
  | { type: 'finder'; report: FinderReport }
  /** All candidates so far, each article once; replaces those before. */
  | { type: 'candidates'; candidates: Candidate[] }
  | { type: 'sent'; query: SentQuery };

/** Candidates of all finders together below which the wider query goes out. */
const ENOUGH_CANDIDATES = 8;
/** Candidates of one finder from which on it is not asked the wider query. */
const ENOUGH_PER_FINDER = 5;
/** Milliseconds after which the wider query waits for no finder that is still silent. */
const SLOW_FINDER_MS = 6000;
/** Milliseconds for all that one finder does: its own limits end it before, unless it hangs. */
const FINDER_TIMEOUT_MS = 90_000;

export interface SearchOptions {
  signal: AbortSignal;
  /** Those that are asked: all. */
  finders?: readonly Finder[];
}

/** A finder with its state, and its answer to the precise queries. */
interface Asked {
  finder: Finder;
  report: FinderReport;
}

/**
 * Searches for other reports of the article's event: all finders side by side, each with its own state, results as they
 * come. The precise query goes first; where all that answered bring too little, those that found little are asked the
 * wider one. A finder that fails, hangs or is not allowed delays nobody. Where the article gives nothing to search for
 * there are no queries, and no finder reports. Ends when all have ended; throws nothing but the signal's reason.
 */
export async function* searchCoverage(
  article: CoveredArticle,
  deps: SearchDeps,
  { signal, finders = FINDERS }: SearchOptions,
): AsyncGenerator<SearchEvent> {
  signal.throwIfAborted();
  const queue = createEventQueue<SearchEvent>();
  // Ends the finders when the reader of the events leaves.
  const left = new AbortController();
  const both = AbortSignal.any([signal, left.signal]);
  const search = run(article, deps, { signal: both, finders, emit: queue.push }).finally(queue.close);
  // The queue reports an abort; the search itself reports every other failure by events.
  search.catch(() => {});
  try {
    yield* queue.events(signal);
  } finally {
    left.abort(new Error('left'));
  }
}

interface RunOptions extends Required<SearchOptions> {
  emit(event: SearchEvent): void;
}

async function run(article: CoveredArticle, deps: SearchDeps, { signal, finders, emit }: RunOptions): Promise<void> {
  const now = deps.now();
  const { settings } = deps;
  const queries = buildQueries(article, { now });
  const abroad = settings.alsoSearchIn === '' ? [] : buildQueries(article, { now, lang: settings.alsoSearchIn });
  const precise = [...queries.slice(0, 1), ...abroad.slice(0, 1)];
  const wide = queries.slice(1, 2);
  const texts = [...new Set(precise.map(({ text }) => text))];
  emit({ type: 'queries', queries: texts });

  let all: Candidate[] = [];
  const finderDeps: AdmitDeps = { ...deps, sent: (query) => emit({ type: 'sent', query }) };
  const states = finders.map((finder) => ({ finder, report: blank(finder) }));
  const tell = (asked: Asked, change: Partial<FinderReport>) => {
    asked.report = { ...asked.report, ...change };
    emit({ type: 'finder', report: asked.report });
  };

  /**
   * Asks one finder; its candidates are there when it ends. A failure counts only where nothing was found before it.
   */
  const ask = async (asked: Asked, list: readonly SearchQuery[], limit: AbortSignal): Promise<void> => {
    for (const query of list) {
      try {
        const found = await untilAborted(asked.finder.search(query, finderDeps, limit), limit);
        const before = all.length;
        all = mergeCandidates([...all, ...found], article);
        const named = asked.report.found + found.length;
        tell(asked, { found: named, state: named > 0 ? 'found' : 'nothing', detail: '', retryAfter: null });
        if (found.length > 0 || all.length !== before) emit({ type: 'candidates', candidates: all });
      } catch (error) {
        signal.throwIfAborted();
        if (asked.report.found === 0) tell(asked, failureOf(error));
        return;
      }
    }
  };

  /** Asks one finder its queries. `wider` resolves to true when the wider query is wanted. */
  const follow = async (asked: Asked, answered: () => void, wider: Promise<boolean>): Promise<void> => {
    const limit = new AbortController();
    const timer = new AbortController();
    const own = AbortSignal.any([signal, limit.signal]);
    const timed = deps.sleep(FINDER_TIMEOUT_MS, AbortSignal.any([signal, timer.signal])).then(
      () => limit.abort(new FinderError('notAnswering')),
      () => {},
    );
    try {
      if (!(await admit(asked, finderDeps, tell))) return;
      await ask(asked, asked.finder.once ? precise.slice(0, 1) : precise, own);
      answered();
      const { state, found } = asked.report;
      const again = (state === 'nothing' || state === 'found') && found < ENOUGH_PER_FINDER && !asked.finder.once;
      if (again && wide.length > 0 && (await wider)) await ask(asked, wide, own);
    } catch (error) {
      // One that cannot even be asked, its key unreadable for instance, ends by itself.
      if (!signal.aborted) tell(asked, failureOf(error));
    } finally {
      answered();
      timer.abort();
      await timed;
    }
  };

  // Without a query no finder is asked, and none reports.
  if (precise.length === 0) return;
  const turns = states.map(() => Promise.withResolvers<void>());
  const waited = new AbortController();
  const patience = deps.sleep(SLOW_FINDER_MS, AbortSignal.any([signal, waited.signal])).catch(() => {});
  const wider = Promise.race([Promise.all(turns.map(({ promise }) => promise)), patience]).then(() => {
    waited.abort();
    const wanted = all.length < ENOUGH_CANDIDATES && wide.length > 0 && !signal.aborted;
    if (wanted) emit({ type: 'queries', queries: [...new Set([...texts, ...wide.map(({ text }) => text)])] });
    return wanted;
  });
  await Promise.all(states.map((asked, i) => follow(asked, () => turns[i]?.resolve(), wider)));
}

function blank({ name }: Finder): FinderReport {
  return { name, state: 'searching', found: 0, detail: '', retryAfter: null, origins: [] };
}

type AdmitDeps = FinderDeps & Pick<SearchDeps, 'permitted'>;

/**
 * True when a finder can be asked: switched on, set up, and allowed by the browser. Otherwise reports what is missing.
 */
async function admit(
  asked: Asked,
  deps: AdmitDeps,
  tell: (asked: Asked, change: Partial<FinderReport>) => void,
): Promise<boolean> {
  const { finder } = asked;
  if (deps.settings.findersOff.includes(finder.name)) {
    tell(asked, { state: 'off' });
    return false;
  }
  const missing = (await finder.missing?.(deps)) ?? null;
  if (missing !== null) {
    tell(asked, { state: missing });
    return false;
  }
  const origins = finder.origins(deps.settings);
  const allowed = origins.length === 0 || (await deps.permitted(origins).catch(() => false));
  tell(asked, allowed ? { state: 'searching' } : { state: 'needsPermission', origins });
  return allowed;
}

function failureOf(error: unknown): Partial<FinderReport> & { state: FinderState } {
  if (error instanceof FinderError) {
    return { state: error.state, detail: error.detail, retryAfter: error.retryAfter };
  }
  return { state: 'notAnswering', detail: '', retryAfter: null };
}
