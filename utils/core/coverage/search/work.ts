import type { Article } from '../../article/types';
import type { SiteSettings } from '../../settings/sites';
import type { FinderSettings } from '../finders/types';
import type { SourceReading } from '../reading/read-sources';
import { comparableSources, newCoverage, withReport } from '../state';
import type { Candidate, Coverage, CoveredArticle, FactCheck, Outlet, SentQuery, Source } from '../types';
import type { Judged } from './plan';
import { coveragePool, emptyPool, nextNumber, shownCandidates } from './pool';
import type { SearchEvent } from './search';

/** The part of the settings that searching and reading use. */
export type WorkSettings = FinderSettings & SiteSettings;

/** The parts that coverage is made of, so that tests can replace them. */
export interface CoverageParts {
  search(article: CoveredArticle, settings: WorkSettings, signal: AbortSignal): AsyncIterable<SearchEvent>;
  assess(
    article: CoveredArticle,
    candidates: readonly Candidate[],
    read: ReadonlyMap<string, Article>,
  ): Judged & { sources: Source[]; factChecks?: FactCheck[] };
  choose(
    sources: readonly Source[],
    article: CoveredArticle,
    options: { settings: WorkSettings; most: number },
  ): Source[];
  read(
    sources: readonly Source[],
    onSent: (query: SentQuery) => void,
    signal: AbortSignal,
  ): AsyncIterable<SourceReading>;
  /** Compares the texts side by side without a model. */
  compare(article: CoveredArticle, sources: readonly Source[]): Pick<Coverage, 'differences' | 'leads'>;
  lookUp(domain: string, signal: AbortSignal): Promise<Outlet | null>;
}

/**
 * The coverage of one article as it grows: the candidates that finders named, their texts as they are read, and the
 * conclusions from both. Every step gives the fields of `Coverage` that changed. It outlives single steps, so that a
 * source read later is assessed together with those found before.
 */
export interface CoverageWork {
  /** Asks the finders. Gives changes; ends in `found`. */
  search(signal: AbortSignal): AsyncGenerator<Partial<Coverage>>;
  /** Reads the best sources, or those named. Gives changes; ends in `done`. */
  read(ids: readonly string[] | null, signal: AbortSignal): AsyncGenerator<Partial<Coverage>>;
  /** Looks up the outlets of which nothing is known. */
  lookUp(signal: AbortSignal): AsyncGenerator<Partial<Coverage>>;
  /** Assesses all candidates again, after the reader hid an outlet or showed one. */
  reassess(hiddenOutlets: readonly string[]): Partial<Coverage>;
}

/** Sources that are read unless the reader names others, and pages tried for that: some are closed, dead or slow. */
const READ_SOURCES = 5;
const MOST_TRIES = 10;

/** Most outlets looked up for one article: a service asked for more would rightly call it a flood. */
const MOST_LOOKUPS = 12;

export interface WorkOptions {
  article: Article;
  /** Coverage that an earlier worker left; it no longer has the candidates found to be on other events. */
  before: Coverage | null;
  settings(): WorkSettings | Promise<WorkSettings>;
  parts: CoverageParts;
}

/** Begins the work on coverage, or continues that of an earlier worker. */
export function coverageWork({ article, before, settings, parts }: WorkOptions): CoverageWork {
  const pool = coveragePool(article, before);
  const { read, readings } = pool;
  const refresh = async () => {
    const now = await settings();
    pool.hidden = now.hiddenOutlets;
    return now;
  };

  function assessed(): Pick<Coverage, 'sources' | 'counts' | 'factChecks'> {
    const { sources, counts, factChecks = [] } = parts.assess(article, shownCandidates(pool), read);
    return { counts, factChecks, sources: sources.map((source) => ({ ...source, ...readings.get(source.id) })) };
  }

  const named = (ids: readonly string[] | null) => assessed().sources.filter(({ id }) => ids?.includes(id));
  const noteSent = (query: SentQuery) => void pool.sent.push(query);

  return {
    reassess(hiddenOutlets) {
      pool.hidden = hiddenOutlets;
      return assessed();
    },
    async *search(signal) {
      const wishes = await refresh();
      emptyPool(pool);
      let state = newCoverage();
      const note = (change: Partial<Coverage>) => {
        state = { ...state, ...change };
        return change;
      };
      yield note(newCoverage());
      for await (const event of parts.search(article, wishes, signal)) {
        signal.throwIfAborted();
        if (event.type === 'queries') yield note({ queries: event.queries });
        else if (event.type === 'finder') yield note({ finders: withReport(state.finders, event.report) });
        else if (event.type === 'sent') {
          noteSent(event.query);
          yield note({ sent: [...pool.sent] });
        } else {
          pool.candidates = event.candidates;
          yield note(assessed());
        }
      }
      const best = parts.choose(assessed().sources, article, { settings: wishes, most: READ_SOURCES });
      yield { stage: 'found', toRead: best.map(({ id }) => id) };
    },

    async *read(ids, signal) {
      const wishes = await refresh();
      let left = MOST_TRIES;
      try {
        for (let wanted = named(ids); left > 0; wanted = []) {
          const most = Math.min(left, READ_SOURCES - read.size);
          if (!ids) wanted = parts.choose(assessed().sources, article, { settings: wishes, most });
          if (wanted.length === 0) break;
          left -= wanted.length;
          for (const { id } of wanted) readings.set(id, { reading: 'waiting', refusedHost: '', number: null });
          yield { stage: 'reading', ...assessed() };
          for await (const { id, reading, refusedHost, article: text } of parts.read(wanted, noteSent, signal)) {
            signal.throwIfAborted();
            const usable = text !== null && (reading === 'read' || reading === 'cut');
            readings.set(id, { reading, refusedHost, number: usable ? nextNumber(pool) : null });
            if (usable) read.set(id, text);
            yield { ...assessed(), sent: [...pool.sent] };
          }
        }
      } finally {
        for (const [id, state] of readings)
          if (state.reading === 'waiting' || state.reading === 'reading') readings.delete(id);
      }
      const final = assessed();
      yield { ...final, ...parts.compare(article, comparableSources(final.sources)), stage: 'done' };
    },

    async *lookUp(signal) {
      const domains = new Set(
        assessed().sources.flatMap(({ owner, ownedBy, domain }) => (owner || ownedBy || !domain ? [] : [domain])),
      );
      for (const domain of [...domains].slice(0, MOST_LOOKUPS)) {
        // One that is not answered is asked again another time.
        await parts.lookUp(domain, signal).catch(() => null);
        signal.throwIfAborted();
        yield assessed();
      }
    },
  };
}
