import type { Article, ReadScope } from '../../core/article/types';
import { EngineError } from '../../core/brief/engine-error';
import { keyBrief } from '../../core/instant/key-brief';
import { changesSince } from '../../core/run/changed';
import { createChecker } from '../../core/run/checking';
import { briefKey, type KeptBrief } from '../../core/run/kept';
import { reduce } from '../../core/run/reduce';
import type { Run, RunEvent } from '../../core/run/types';
import { onList } from '../../core/text/site';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';
import type { TabReading } from '../tabs/read-tab';
import { chooseWriter, type EngineUse, type WriterDeps } from './choose-writer';
import { earlierReport, fromLibrary, identify, keep, knownCoverage, newSinceRead } from './keep';
import { write } from './write';

/** Most characters of an error's own words. */
const LONGEST_DETAIL_CHARS = 300;

export interface PipelineDeps extends WriterDeps {
  read(tabId: number, scope: ReadScope): Promise<TabReading>;
  library: Library;
  now(): number;
  /** Resolves when the events so far have been sent to the panel. */
  painted(): Promise<void>;
}

export interface PipelineOptions {
  settings: Settings;
  /** True to rewrite even where a kept brief would do. */
  fresh: boolean;
  /** True to brief a page that is no article. */
  anyway: boolean;
  signal: AbortSignal;
}

/** The progress of a pipeline. */
interface Progress {
  /** The run as the pipeline built it: what is kept at the end is what was shown. */
  run: Run;
  /** The host that requests go to; '' until that is known, and where there are none. */
  host: string;
}

/**
 * Makes a brief of a page: reads it, shows key sentences at once, then lets the chosen engine write, and keeps the
 * result. Yields events in order; the last one is `unreadable`, `notArticle`, `done`, `stopped` or `failed`. Never
 * rejects.
 */
export async function* pipeline(run: Run, options: PipelineOptions, deps: PipelineDeps): AsyncGenerator<RunEvent> {
  const progress: Progress = { run, host: '' };
  try {
    for await (const event of steps(progress, options, deps)) {
      progress.run = reduce(progress.run, event);
      yield event;
    }
  } catch (error) {
    const at = deps.now();
    if (options.signal.aborted) yield { type: 'stopped', at };
    else yield { type: 'failed', at, error: { ...failure(error), host: progress.host } };
  }
}

async function* steps(
  progress: Progress,
  { settings, fresh, anyway, signal }: PipelineOptions,
  deps: PipelineDeps,
): AsyncGenerator<RunEvent> {
  const { tabId, scope, private: isPrivate } = progress.run;
  const reading = await deps.read(tabId, scope);
  signal.throwIfAborted();
  if (!reading.ok) return yield { type: 'unreadable', reason: reading.reason };
  const { article, selectionWords } = reading;
  // The page may have moved on between the click and the reading.
  if (onList(article.url, settings.neverSites)) return yield { type: 'unreadable', reason: 'neverSite' };
  yield { type: 'article', article, selectionWords };
  if (!article.isArticle && article.scope === 'article' && !anyway) return yield { type: 'notArticle' };

  const instant = keyBrief(article, { length: settings.length });
  yield { type: 'instant', brief: instant };
  // The sentences are sent to the screen first: indexing the article takes a moment.
  await deps.painted();
  const own = createChecker(article, article.lang);
  yield { type: 'instant', brief: own.brief(instant) };

  const use: EngineUse = { traces: !isPrivate, fresh };
  const { chosen, engine } = await chooseWriter(article, { settings, use }, deps);
  progress.host = chosen?.host ?? '';
  yield { type: 'engine', engine };

  const identity = await identify(article, { engine, endpoint: progress.host }, settings);
  yield { type: 'identified', key: briefKey(identity) };
  const keeps = !isPrivate && settings.keepBriefs > 0;
  const kept = keeps ? await fromLibrary(deps.library, identity, { fresh }) : null;
  const known = keeps ? await knownCoverage(deps.library, identity) : null;
  if (kept?.same) return yield* reopen({ ...kept.same, coverage: kept.same.coverage ?? known }, deps);
  if (kept?.other && article.scope === 'article') {
    const since = kept.other.savedAt;
    yield { type: 'changed', since, changes: null };
    await deps.painted();
    yield { type: 'changed', since, changes: changesSince(kept.other, article) };
  }

  if (known) yield { type: 'coverage', change: known };
  else if (keeps && article.scope === 'article') yield* earlier(article, deps);
  const checker = engine.outputLang === article.lang ? own : createChecker(article, engine.outputLang);
  const order = { article, engine, checker, settings, signal, now: () => progress.run };
  const complete = chosen ? yield* write(chosen.engine, order) : true;
  yield { type: 'done', at: deps.now(), complete };
  if (!complete || isPrivate || signal.aborted) return;
  if (!(await keep(progress.run, identity, { ...deps, keepBriefs: settings.keepBriefs }))) yield { type: 'notKept' };
}

/** Tells of another article on the same event that was read before, and takes over what was found for it. */
async function* earlier(article: Article, { library, now, painted }: PipelineDeps): AsyncGenerator<RunEvent> {
  const report = await earlierReport(library, article, now());
  if (!report) return;
  yield { type: 'readBefore', earlier: report.earlier };
  if (report.coverage) yield { type: 'coverage', change: report.coverage };
  await painted();
  const since = await newSinceRead(library, article, report.key);
  yield { type: 'readBefore', earlier: { ...report.earlier, since } };
}

/** Shows a kept brief, checked by the rules of today. */
function* reopen(kept: KeptBrief, { now }: PipelineDeps): Generator<RunEvent> {
  const { savedAt: at, wordsRead, parts, usage, sent, coverage, lookups, questions } = kept;
  const written = kept.brief ?? kept.instant;
  const lang = written.lang === 'und' ? null : written.lang;
  const { brief, statements } = createChecker(kept.article, lang, coverage?.sources ?? []);
  const checked = {
    brief: brief(written),
    coverage: coverage && {
      ...coverage,
      agree: statements(coverage.agree),
      differ: statements(coverage.differ),
      single: statements(coverage.single),
      story: statements(coverage.story),
    },
    questions: questions.map((one) => ({ ...one, statements: statements(one.statements) })),
  };
  yield { type: 'kept', ...checked, wordsRead, parts, usage, sent, lookups, at };
  yield { type: 'done', at: now(), complete: true };
}

/** The reason of a failure, for the reader. */
export function failure(error: unknown): { kind: EngineError['kind']; detail: string; retryAfter: number | null } {
  if (error instanceof EngineError) return { kind: error.kind, detail: error.detail, retryAfter: error.retryAfter };
  return {
    kind: 'unknown',
    detail: error instanceof Error ? error.message.slice(0, LONGEST_DETAIL_CHARS) : '',
    retryAfter: null,
  };
}
