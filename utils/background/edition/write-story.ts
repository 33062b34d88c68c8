import type { Article } from '../../core/article/types';
import { addUsage } from '../../core/cost/usage';
import { outletOf } from '../../core/coverage/outlets';
import { comparableSources } from '../../core/coverage/state';
import { createChecker } from '../../core/run/checking';
import { runOf } from '../../core/run/from-kept';
import { type BriefIdentity, briefKey, contentHash } from '../../core/run/kept';
import { newRun, reduce } from '../../core/run/reduce';
import type { Run, RunEngine, RunEvent } from '../../core/run/types';
import { storyInstant } from '../../core/stories/brief/instant-brief';
import { storyCoverage } from '../../core/stories/brief/story-coverage';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';
import { chooseWriter, type ModelEngine, type WriterDeps } from '../runs/choose-writer';
import { identify, keep } from '../runs/keep';
import { failure } from '../runs/pipeline';
import { write } from '../runs/write';
import { acrossSources, compareRequest } from '../tasks/across';
import type { ReadStoryReports } from './read-story';

/** The parts that writing a story's brief needs. */
export interface StoryWriterDeps {
  library: Library;
  writer: WriterDeps;
}

/** A story's brief that a model is to write. */
export interface Draft {
  run: Run & { article: Article; engine: RunEngine };
  chosen: ModelEngine;
  identity: BriefIdentity;
}

/** The brief of a story by key sentences, and what is to write it; null where that is all. */
export interface Begun {
  run: Run;
  draft: Draft | null;
}

/** No tab: the brief is of several pages. */
const NO_TAB = -1;

/** Makes the brief of a story by key sentences, and looks up what is to write it. One that is kept is taken as it is. */
export async function beginStory(
  { article, others, texts }: ReadStoryReports & { article: Article },
  { id, settings, isPrivate }: { id: string; settings: Settings; isPrivate: boolean },
  { library, writer }: StoryWriterDeps,
): Promise<Begun> {
  const now = Date.now();
  const coverage = storyCoverage(article, others, outletOf);
  const instant = createChecker(article, article.lang, coverage.sources).brief(
    storyInstant(article, coverage, settings.length),
  );
  const begun: Run = {
    ...newRun({ id, tabId: NO_TAB, url: article.url, clickedAt: now, private: isPrivate, scope: 'article' }),
    ...{ stage: 'done', article, instant, coverage, wordsRead: article.words, startedAt: now, endedAt: now },
  };
  try {
    const use = { traces: !isPrivate, fresh: false };
    const { chosen, engine } = await chooseWriter(article, { settings, use }, writer);
    const identity = await identifyStory(article, { engine, texts, endpoint: chosen?.host ?? '' }, settings);
    const run = { ...begun, engine, article, key: briefKey(identity) };
    const kept = isPrivate || settings.keepBriefs === 0 ? null : await library.find(identity).catch(() => null);
    if (kept) return { run: { ...runOf(kept), engine }, draft: null };
    if (chosen) return { run, draft: { run, chosen, identity } };
    return { run: await keptAs(run, identity, { library, settings }), draft: null };
  } catch (error) {
    return { run: failed(begun, error, ''), draft: null };
  }
}

interface WritingOptions {
  settings: Settings;
  library: Library;
  signal: AbortSignal;
}

/** Lets a model write a story's brief: of the first report, then of what all say. What it has written stays where it fails. */
export async function writeStory(
  { run: begun, chosen, identity }: Draft,
  { settings, library, signal }: WritingOptions,
): Promise<Run> {
  let run: Run = begun;
  const { article, engine, coverage } = begun;
  const tell = (event: RunEvent) => {
    run = reduce(run, event);
  };
  const checker = createChecker(article, engine.outputLang);
  try {
    const order = { article, engine, checker, settings, signal, now: () => run };
    const written = write(chosen.engine, order);
    for (let next = await written.next(); ; next = await written.next()) {
      if (next.done) {
        tell({ type: 'done', at: Date.now(), complete: next.value });
        break;
      }
      tell(next.value);
    }
    const sources = comparableSources(coverage?.sources ?? []);
    if (sources.length > 0) {
      const all = createChecker(article, engine.outputLang, sources);
      const request = compareRequest({ ...run, article, engine }, settings);
      for await (const event of acrossSources(chosen.engine, request, { checker: all, signal })) {
        if (event.type === 'across') tell({ type: 'coverage', change: event.change });
        else if (event.type === 'sent') tell(event);
        else tell({ type: 'usage', usage: addUsage(run.usage, event.usage) });
      }
      if (run.coverage?.story.length === 0) tell({ type: 'coverage', change: { story: picked(begun) } });
    }
    return await keptAs(run, identity, { library, settings });
  } catch (error) {
    return failed(run, error, chosen.host);
  }
}

/** The story by key sentences, where an engine cannot tell it from several sources. */
function picked({ instant }: Run) {
  return (instant?.story ?? []).map((statement) => ({ ...statement, by: 'instant' as const }));
}

function failed(run: Run, error: unknown, host: string): Run {
  return reduce(run, { type: 'failed', at: Date.now(), error: { ...failure(error), host } });
}

/** Keeps the brief as the reader has set; a disk that is full is told. */
async function keptAs(
  run: Run,
  identity: BriefIdentity,
  { library, settings }: { library: Library; settings: Settings },
): Promise<Run> {
  if (run.private || settings.keepBriefs === 0) return run;
  const isKept = await keep(run, identity, { library, now: Date.now, keepBriefs: settings.keepBriefs });
  return isKept ? run : reduce(run, { type: 'notKept' });
}

/** Its identity is that of its texts: the same reports give the same brief, and more of them another. */
async function identifyStory(
  article: Article,
  { engine, endpoint, texts }: { engine: RunEngine; endpoint: string } & Pick<ReadStoryReports, 'texts'>,
  settings: Settings,
): Promise<BriefIdentity> {
  const own = await identify(article, { engine, endpoint }, settings);
  const passages = texts.flatMap((text) => text.passages.map((one) => ({ ...one, kind: 'paragraph' as const })));
  const hash = await contentHash({ title: article.title, passages });
  return { ...own, canonicalUrl: `${own.canonicalUrl}#story`, hash };
}
