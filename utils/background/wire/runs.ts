import browser from 'webextension-polyfill';
import type { Run, RunEvent } from '../../core/run/types';
import { EVERY_SITE } from '../../core/settings/every-site';
import { maySend } from '../../platform/consent';
import { browserLang } from '../../platform/i18n/browser-lang';
import type { Library } from '../../platform/storage/library';
import { readerBook } from '../../platform/storage/readers';
import { runMemory } from '../../platform/storage/run-memory';
import type { Settings } from '../../platform/storage/settings';
import { settingsItem } from '../../platform/storage/settings-item';
import { coverageParts } from '../coverage/parts';
import { contextLookups } from '../coverage/wikipedia';
import type { HandlerDeps } from '../panels/handlers';
import { createRunStore } from '../runs/store';
import { readTab } from '../tabs/read-tab';
import { createBriefTasks } from '../tasks/briefs';
import { createCoverageTasks } from '../tasks/coverage';
import { createTasks } from '../tasks/create-tasks';
import { createLookups } from '../tasks/lookups';
import { createQuestions } from '../tasks/questions';
import { createRereader } from '../tasks/rereading';
import { createRewriter } from '../tasks/rewriting';
import type { Engines } from './engines';
import { stayAwake } from './stay-awake';

/**
 * Makes the runs of all tabs and every task on them. `onEvent` is called for each change of a run, with null when it is
 * new.
 */
export function createRuns(
  { choose, modelEngine, endpoint, spending }: Engines,
  library: Library,
  onEvent: (run: Run, event: RunEvent | null) => void,
): HandlerDeps {
  const store = createRunStore(runMemory, Date.now, onEvent);
  const tasks = createTasks({ store, library, stayAwake });
  const settings = ({ endpoint: id }: Pick<Run, 'endpoint'>) =>
    id === undefined ? settingsItem.current() : settingsItem.withEndpoint(id);
  const maySearch = () => maySend('searchTerms');

  const coverage = createCoverageTasks({
    store,
    tasks,
    parts: coverageParts(endpoint, spending.meter),
    settings,
    modelEngine,
    maySearch,
    mayRead: () => browser.permissions.contains({ origins: EVERY_SITE }),
    onCompared: (tabId) => rereader.written(tabId),
  });
  const lookups = createLookups({ store, tasks, lookUp: contextLookups(), maySearch, browserLang: browserLang() });
  const rewriter = createRewriter({ store, tasks, settings, modelEngine });
  const rereader = createRereader({
    store,
    tasks,
    settings,
    modelEngine,
    book: readerBook(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  const questions = createQuestions({
    store,
    tasks,
    settings,
    choose,
    modelEngine,
    browserLang: browserLang(),
    now: Date.now,
  });

  function onRead(run: Run, { coverageAuto, verifyContext, rewriteNotFound }: Settings): void {
    if (verifyContext) lookups.verify(run.tabId);
    questions.suggest(run.tabId);
    const now = store.get(run.tabId) ?? run;
    // A kept brief that is opened again sends no request.
    if (rewriteNotFound && !now.keptAt) rewriter.rewrite(run.tabId, null);
    rereader.written(run.tabId);
    if (coverageAuto && !now.coverage && now.article?.scope === 'article') coverage.search(run.tabId);
  }

  const briefs = createBriefTasks({
    store,
    tasks,
    library,
    read: readTab,
    settings,
    choose,
    modelEngine,
    onRead,
    browserLang: browserLang(),
    now: Date.now,
    painted: () => new Promise((resolve) => setTimeout(resolve)),
    newId: () => crypto.randomUUID(),
  });
  return { store, tasks, briefs, coverage, lookups, rewriter, rereader, questions };
}
