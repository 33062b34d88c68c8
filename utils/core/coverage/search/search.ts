import { createEventQueue } from '../../async/event-queue';
import { untilAborted } from '../../async/until-aborted';
import { isFinderOn } from '../../settings/finders';
import { mergeCandidates } from '../candidates';
import { FINDERS } from '../finders/index';
import { type Finder, type FinderDeps, FinderError, type SearchQuery } from '../finders/types';
import { buildQueries } from '../query/query';
import type { Candidate, CoveredArticle, FinderReport, FinderState, SentQuery } from '../types';
import { createPlan, type Judged } from './plan';
import { createRounds } from './rounds';

/** The functions and stores that a search takes from outside. */
export interface SearchDeps extends Omit<FinderDeps, 'sent'> {
  /** True when the browser lets these match patterns be fetched. */
  permitted(origins: string[]): Promise<boolean>;
  /** Judges what was found so far: which candidates are reports of the event, and how many independent ones. */
  judge(candidates: readonly Candidate[]): Judged;
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

/** Requests to indexes in one search, all finders together. */
const MOST_REQUESTS = 12;
/** Queries that one finder is asked in one language, where it says nothing else. */
const MOST_QUERIES = 2;
/** Milliseconds after which a further query waits for no finder that is still silent. */
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
 * come. The precise query goes first. As long as too few independent reports of the event are among the results, and more
 * come, wider queries follow. A finder that fails, hangs or is not allowed delays nobody. Where the article gives nothing to search for
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
  const texts = new Set(precise.map(({ text }) => text));
  emit({ type: 'queries', queries: [...texts] });

  let all: Candidate[] = [];
  let requests = 0;
  const states = finders.map((finder): Asked => ({ finder, report: blank(finder) }));
  const tell = (asked: Asked, change: Partial<FinderReport>) => {
    asked.report = { ...asked.report, ...change };
    emit({ type: 'finder', report: asked.report });
  };
  const depsOf = ({ finder }: Asked): SearchingDeps => ({
    ...deps,
    sent(query) {
      if (!finder.once) requests += 1;
      emit({ type: 'sent', query });
    },
  });

  /** Asks one finder; false where it failed. A failure counts only where nothing was found before it. */
  const ask = async (asked: Asked, query: SearchQuery, limit: AbortSignal): Promise<boolean> => {
    try {
      const found = await untilAborted(asked.finder.search(query, depsOf(asked), limit), limit);
      const before = all.length;
      all = mergeCandidates([...all, ...found], article);
      const named = asked.report.found + found.filter(({ background }) => !background).length;
      tell(asked, { found: named, state: named > 0 ? 'found' : 'nothing', detail: '', retryAfter: null });
      if (found.length > 0 || all.length !== before) emit({ type: 'candidates', candidates: all });
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (asked.report.found === 0) tell(asked, failureOf(error));
      return false;
    }
  };

  const plan = createPlan(article, queries);
  const rounds = createRounds({
    finders: states.length,
    patience: (over) => deps.sleep(SLOW_FINDER_MS, AbortSignal.any([signal, over])),
    next() {
      const query = signal.aborted ? null : plan.next(deps.judge(all));
      // A query that nobody is left to ask is none.
      if (query === null || requests >= MOST_REQUESTS) return null;
      texts.add(query.text);
      emit({ type: 'queries', queries: [...texts] });
      return query;
    },
  });

  /** Asks one finder its queries, round after round. */
  const follow = async (asked: Asked, place: number): Promise<void> => {
    const { finder } = asked;
    const limit = new AbortController();
    const timer = new AbortController();
    const own = AbortSignal.any([signal, limit.signal]);
    const timed = deps.sleep(FINDER_TIMEOUT_MS, AbortSignal.any([signal, timer.signal])).then(
      () => limit.abort(new FinderError('notAnswering')),
      () => {},
    );
    try {
      if (!(await admit(asked, { ...depsOf(asked), query: precise[0], finders }, tell))) return;
      let goesOn = true;
      for (const query of finder.once ? precise.slice(0, 1) : precise) goesOn &&= await ask(asked, query, own);
      for (let round = 0; goesOn && !finder.once && round + 1 < (finder.queries ?? MOST_QUERIES); round++) {
        rounds.answered(place, round);
        const query = await untilAborted(rounds.after(round), own);
        if (query === null || requests >= MOST_REQUESTS) break;
        goesOn = await ask(asked, query, own);
      }
    } catch (error) {
      // One that cannot even be asked, its key unreadable for instance, ends by itself.
      if (!signal.aborted && asked.report.found === 0) tell(asked, failureOf(error));
    } finally {
      rounds.leave(place);
      timer.abort();
      await timed;
    }
  };

  // Without a query no finder is asked, and none reports.
  if (precise.length > 0) await Promise.all(states.map(follow));
}

function blank({ name }: Finder): FinderReport {
  return { name, state: 'searching', found: 0, detail: '', retryAfter: null, origins: [] };
}

type SearchingDeps = FinderDeps & Pick<SearchDeps, 'permitted'>;

interface AdmitDeps extends SearchingDeps {
  /** The first query of the search. */
  query: SearchQuery | undefined;
  /** All of the search. */
  finders: readonly Finder[];
}

/**
 * True when a finder can be asked: switched on, set up, and allowed by the browser. Otherwise reports what is missing.
 */
async function admit(
  asked: Asked,
  deps: AdmitDeps,
  tell: (asked: Asked, change: Partial<FinderReport>) => void,
): Promise<boolean> {
  const { finder } = asked;
  if (!isFinderOn(deps.settings, finder.name)) {
    tell(asked, { state: 'off' });
    return false;
  }
  const missing = (await finder.missing?.(deps)) ?? null;
  if (missing !== null) {
    tell(asked, { state: missing });
    return false;
  }
  const origins = finder.origins(deps.settings, deps.query);
  const allowed = origins.length === 0 || (await deps.permitted(origins).catch(() => false));
  // One button for all that outlets list: nobody tells a feed from a sitemap.
  const along = deps.finders.filter(
    ({ atOutlets, name }) => finder.atOutlets && atOutlets && isFinderOn(deps.settings, name),
  );
  const missed = [...new Set([...origins, ...along.flatMap((one) => one.origins(deps.settings, deps.query))])];
  tell(asked, allowed ? { state: 'searching' } : { state: 'needsPermission', origins: missed });
  return allowed;
}

function failureOf(error: unknown): Partial<FinderReport> & { state: FinderState } {
  if (error instanceof FinderError) {
    return { state: error.state, detail: error.detail, retryAfter: error.retryAfter };
  }
  return { state: 'notAnswering', detail: '', retryAfter: null };
}
