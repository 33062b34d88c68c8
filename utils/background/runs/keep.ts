import type { Article } from '../../core/article/types';
import { outletOf } from '../../core/coverage/outlets';
import { reusedCoverage } from '../../core/coverage/search/reuse';
import { withoutModel } from '../../core/coverage/state';
import type { Coverage } from '../../core/coverage/types';
import { type BriefIdentity, briefKey, contentHash, type KeptBrief } from '../../core/run/kept';
import { type NewSince, type ReadBefore, readBefore } from '../../core/run/read-before';
import type { Run, RunEngine } from '../../core/run/types';
import { changedFigures } from '../../core/stories/novelty/changes';
import { newSince, readSoFar } from '../../core/stories/novelty/new-since';
import { reportsOfKept } from '../../core/stories/novelty/read-in-panel';
import { readReport } from '../../core/stories/novelty/report';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';

/**
 * The identity under which a brief is kept: the article's text, the engine, and the reader's wishes; `endpoint` is
 * where requests go.
 */
export async function identify(
  article: Article,
  { engine, endpoint }: { engine: RunEngine; endpoint: string },
  settings: Settings,
): Promise<BriefIdentity> {
  return {
    canonicalUrl: article.scope === 'article' ? article.canonicalUrl : `${article.canonicalUrl}#${article.scope}`,
    hash: await contentHash(article),
    engine: engine.name,
    endpoint,
    model: engine.model,
    outputLang: engine.outputLang,
    length: settings.length,
    context: settings.context,
    // The budget matters only for a long article that it cuts short; a brief of any other is the same with every
    // budget.
    tokenBudget: settings.tokenBudget,
  };
}

/**
 * Looks a brief up in the library. A library that cannot be opened (private mode, a broken profile) must not prevent
 * reading.
 */
export async function fromLibrary(
  library: Library,
  identity: BriefIdentity,
  { fresh }: { fresh: boolean },
): Promise<{ same: KeptBrief | null; other: KeptBrief | null }> {
  try {
    const same = fresh ? null : await library.find(identity);
    const other = same ? null : await library.lastOther(identity.canonicalUrl, identity.hash);
    return { same, other };
  } catch {
    return { same: null, other: null };
  }
}

/**
 * The coverage that is known of an article from an earlier brief by any engine, without what a model wrote of it; null
 * for none.
 */
export async function knownCoverage(
  library: Library,
  { canonicalUrl, hash }: Pick<BriefIdentity, 'canonicalUrl' | 'hash'>,
): Promise<Coverage | null> {
  const known = await library.coverageOf(canonicalUrl, hash).catch(() => null);
  return known && withoutModel(known);
}

/** Days back, and briefs, among which another article on the same event is looked for. */
const RECENT_DAYS = 7;
const RECENT_BRIEFS = 40;
const DAY_MS = 86_400_000;

/**
 * Another article on the same event that was read in the last days, with the coverage that follows from what was found
 * for it; null for none. Nobody is asked.
 */
export async function earlierReport(
  library: Library,
  article: Article,
  now: number,
): Promise<{ earlier: ReadBefore; coverage: Coverage | null; key: string } | null> {
  const kept = await library.recent(now - RECENT_DAYS * DAY_MS, RECENT_BRIEFS).catch(() => []);
  const found = readBefore(article, kept, now);
  if (!found) return null;
  const { outlet, title, canonicalUrl: url } = found.article;
  const earlier = { outlet: outlet || title, title, url, at: found.savedAt };
  return { earlier, coverage: reusedCoverage(article, found, outletOf), key: found.key };
}

/** What an article says that is in none of the kept briefs on its event, of which `key` is one. */
export async function newSinceRead(library: Library, article: Article, key: string): Promise<NewSince> {
  const kept = await library.onEvent(key).catch(() => []);
  const before = [...new Map(kept.flatMap(reportsOfKept).map((report) => [report.url, report])).values()];
  const { canonicalUrl, outlet } = article;
  const own = readReport(canonicalUrl, outlet, article);
  if (!before.some(({ lang }) => lang === own.lang)) return { statements: [], changes: [] };
  const read = before.sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));
  // A figure of an earlier report is no change of a later one.
  const isLater = !(Date.parse(own.publishedAt ?? '') < Date.parse(read.at(-1)?.publishedAt ?? ''));
  return { statements: newSince(own, readSoFar(read)), changes: isLater ? changedFigures(own, read) : [] };
}

interface KeepOptions extends Pick<Settings, 'keepBriefs'> {
  library: Library;
  now(): number;
}

/** Keeps the brief of a finished run; false when it could not be kept. */
export async function keep(
  run: Run,
  identity: BriefIdentity,
  { library, now, keepBriefs }: KeepOptions,
): Promise<boolean> {
  const { article, instant, brief, wordsRead, parts, usage, sent, coverage, lookups, questions } = run;
  if (!article || !instant) return true;
  const { canonicalUrl, hash } = identity;
  try {
    return await library.keep(
      {
        key: briefKey(identity),
        canonicalUrl,
        hash,
        savedAt: now(),
        article,
        instant,
        brief,
        wordsRead,
        parts,
        usage,
        sent,
        coverage,
        lookups,
        questions,
      },
      keepBriefs,
    );
  } catch {
    return false;
  }
}
