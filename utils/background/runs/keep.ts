import type { Article } from '../../core/article/types';
import { type BriefIdentity, briefKey, contentHash, type KeptBrief } from '../../core/run/kept';
import type { Run, RunEngine } from '../../core/run/types';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';

/** What a brief is kept under: the article as it is, who writes, and the reader's wishes; `endpoint` is where requests go. */
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
    // A larger budget reads more of a long article; what the budget did not cut is the same with any.
    tokenBudget: settings.tokenBudget,
  };
}

/** A library that cannot be opened (private mode, a broken profile) must not stand in the way of reading. */
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

interface KeepOptions extends Pick<Settings, 'keepBriefs'> {
  library: Library;
  now(): number;
}

/** Keeps the brief of a run that is over; false when it could not be. */
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
