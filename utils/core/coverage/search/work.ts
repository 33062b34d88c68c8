import type { Article } from '../../article/types';
import type { SiteSettings } from '../../settings/sites';
import type { FinderSettings } from '../finders/types';
import type { SourceReading } from '../reading/read-sources';
import { candidateOf, comparableSources, newCoverage, withReport } from '../state';
import type { Candidate, Counts, Coverage, CoveredArticle, Outlet, SentQuery, Source } from '../types';
import type { SearchEvent } from './search';

/** The part of the settings that searching and reading go by. */
export type WorkSettings = FinderSettings & SiteSettings;

/** The parts that coverage is made of, so that tests can put others in their place. */
export interface CoverageParts {
  search(article: CoveredArticle, settings: WorkSettings, signal: AbortSignal): AsyncIterable<SearchEvent>;
  assess(
    article: CoveredArticle,
    candidates: readonly Candidate[],
    read: ReadonlyMap<string, Article>,
  ): { sources: Source[]; counts: Counts };
  choose(sources: readonly Source[], article: CoveredArticle, settings: WorkSettings, most: number): Source[];
  read(
    sources: readonly Source[],
    onSent: (query: SentQuery) => void,
    signal: AbortSignal,
  ): AsyncIterable<SourceReading>;
  /** What can be said of the texts side by side without a model. */
  compare(article: CoveredArticle, sources: readonly Source[]): Pick<Coverage, 'differences' | 'leads'>;
  lookUp(domain: string, signal: AbortSignal): Promise<Outlet | null>;
}

/**
 * The coverage of one article as it grows: what the finders named, what was read of it, and what follows from both. Every
 * step gives the fields of `Coverage` that changed. It outlives single steps, so that a source read later is judged beside
 * those found before.
 */
export interface CoverageWork {
  /** Asks the finders. Gives changes; ends in `found`. */
  search(signal: AbortSignal): AsyncGenerator<Partial<Coverage>>;
  /** Reads the best sources, or those named. Gives changes; ends in `done`. */
  read(ids: readonly string[] | null, signal: AbortSignal): AsyncGenerator<Partial<Coverage>>;
  /** Looks up the outlets of which nothing is known. */
  lookUp(signal: AbortSignal): AsyncGenerator<Partial<Coverage>>;
  /** Judges anew, after the reader hid an outlet or showed one. */
  judge(hiddenOutlets: readonly string[]): Partial<Coverage>;
}

/** Sources that are read unless the reader names others, and pages tried for that: some are closed, dead or slow. */
const READ = 5;
const MOST_TRIES = 10;

/** Most outlets looked up for one article: a service asked for more would rightly call it a flood. */
const MOST_LOOKUPS = 12;

/** Begins, or goes on from coverage that an earlier worker left (its sources; the articles judged not to belong are lost). */
export function coverageWork(
  article: Article,
  before: Coverage | null,
  settings: () => WorkSettings | Promise<WorkSettings>,
  parts: CoverageParts,
): CoverageWork {
  let candidates: Candidate[] = before?.sources.map(candidateOf) ?? [];
  const read = new Map<string, Article>();
  const readings = new Map<string, Pick<Source, 'reading' | 'refusedHost' | 'number'>>();
  let hidden: readonly string[] = [];
  let sent: SentQuery[] = [...(before?.sent ?? [])];
  for (const source of before?.sources ?? []) {
    const { id, reading, refusedHost, number } = source;
    if (reading !== 'unread') readings.set(id, { reading, refusedHost, number });
    if (number !== null) read.set(id, articleOf(source, article));
  }

  const isHidden = (domain: string) => hidden.some((site) => domain === site || domain.endsWith(`.${site}`));
  const refresh = async () => {
    const now = await settings();
    hidden = now.hiddenOutlets;
    return now;
  };

  function judge(): { sources: Source[]; counts: Counts } {
    const shown = candidates.filter(({ domain }) => !isHidden(domain));
    const { sources, counts } = parts.assess(article, shown, read);
    return { counts, sources: sources.map((source) => ({ ...source, ...readings.get(source.id) })) };
  }

  const named = (ids: readonly string[] | null) => judge().sources.filter(({ id }) => ids?.includes(id));
  const noteSent = (query: SentQuery) => void sent.push(query);
  const nextNumber = () => 2 + [...readings.values()].filter(({ number }) => number !== null).length;

  return {
    judge(hiddenOutlets) {
      hidden = hiddenOutlets;
      return judge();
    },
    async *search(signal) {
      const wishes = await refresh();
      candidates = [];
      sent = [];
      readings.clear();
      read.clear();
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
          sent.push(event.query);
          yield note({ sent: [...sent] });
        } else {
          candidates = event.candidates;
          yield note(judge());
        }
      }
      yield { stage: 'found' };
    },

    async *read(ids, signal) {
      const wishes = await refresh();
      let left = MOST_TRIES;
      try {
        for (let wanted = named(ids); left > 0; wanted = []) {
          if (!ids) wanted = parts.choose(judge().sources, article, wishes, Math.min(left, READ - read.size));
          if (wanted.length === 0) break;
          left -= wanted.length;
          for (const { id } of wanted) readings.set(id, { reading: 'waiting', refusedHost: '', number: null });
          yield { stage: 'reading', ...judge() };
          for await (const { id, reading, refusedHost, article: text } of parts.read(wanted, noteSent, signal)) {
            signal.throwIfAborted();
            const usable = text !== null && (reading === 'read' || reading === 'cut');
            readings.set(id, { reading, refusedHost, number: usable ? nextNumber() : null });
            if (usable) read.set(id, text);
            yield { ...judge(), sent: [...sent] };
          }
        }
      } finally {
        for (const [id, state] of readings)
          if (state.reading === 'waiting' || state.reading === 'reading') readings.delete(id);
      }
      const judged = judge();
      yield { ...judged, ...parts.compare(article, comparableSources(judged.sources)), stage: 'done' };
    },

    async *lookUp(signal) {
      const domains = new Set(judge().sources.flatMap(({ owner, domain }) => (owner || !domain ? [] : [domain])));
      for (const domain of [...domains].slice(0, MOST_LOOKUPS)) {
        // One that is not answered is asked again another time.
        await parts.lookUp(domain, signal).catch(() => null);
        signal.throwIfAborted();
        yield judge();
      }
    },
  };
}

/** The article behind a source that was read by an earlier worker, as far as judging needs it. */
function articleOf(source: Source, like: Article): Article {
  const { url, title, outlet, lang, publishedAt, passages } = source;
  return {
    ...like,
    url,
    canonicalUrl: url,
    title,
    outlet,
    lang,
    publishedAt,
    byline: source.agency ? [source.agency] : [],
    kind: source.group === 'opinion' ? 'opinion' : source.agency ? 'agency' : 'news',
    updatedAt: null,
    passages,
  };
}
