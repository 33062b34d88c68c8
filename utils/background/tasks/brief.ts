import { pageUrl } from '../../core/article/page-url';
import type { ArticleScope } from '../../core/article/types';
import { SupersededError } from '../../core/brief/engine-error';
import { newRun } from '../../core/run/reduce';
import type { Run } from '../../core/run/types';
import { onList } from '../../core/text/site';
import type { Settings } from '../../platform/storage/settings';
import { type PipelineDeps, pipeline } from '../runs/pipeline';
import type { RunStore } from '../runs/store';

export interface StartOptions {
  scope: ArticleScope;
  fresh: boolean;
  anyway: boolean;
  /** Epoch ms of the reader's click. */
  clickedAt: number;
}

/** The tab as far as a run must know it. */
export interface RunTab {
  id: number;
  /** '' when the browser does not tell. */
  url: string;
  private: boolean;
}

export interface RunManager {
  /** Resolves when the brief of a run has come to its end, at once where it is not under way. */
  ended(runId: string): Promise<void>;
  /** Starts a run in a tab; the tab's earlier run is stopped. */
  start(tab: RunTab, options: StartOptions): void;
  stop(runId: string): void;
  stopAll(): void;
}

export interface ManagerDeps extends PipelineDeps {
  store: RunStore;
  /** A promise only where they have yet to be read: the reading of the page then begins within this turn. */
  settings(): Settings | Promise<Settings>;
  newId(): string;
  /** A brief has got as far as its text: coverage may be searched beside it. */
  onRead(run: Run, settings: Settings): void;
  /** Called while a run is under way, so that the browser does not end the worker in mid-answer; returns its undoing. */
  stayAwake(): () => void;
}

/** Starts and stops runs, one a tab at most. */
export function createRunManager(deps: ManagerDeps): RunManager {
  const running = new Map<string, { tabId: number; abort: AbortController; done: Promise<void> }>();

  async function follow(run: Run, options: StartOptions, signal: AbortSignal): Promise<void> {
    const known = deps.settings();
    const settings = known instanceof Promise ? await known : known;
    if (onList(run.url, settings.neverSites)) {
      deps.store.apply(run, { type: 'unreadable', reason: 'neverSite' });
      return;
    }
    let told = false;
    for await (const event of pipeline(run, { ...options, settings }, deps, signal)) {
      deps.store.apply(run, event);
      // Not before the reader has something to read, and not where it was searched already.
      // Where no model could begin, there are the key sentences.
      const isThere = event.type === 'failed' && deps.store.get(run.tabId)?.instant;
      if (told || !(event.type === 'writing' || event.type === 'done' || isThere)) continue;
      told = true;
      deps.onRead(run, settings);
    }
  }

  return {
    ended: async (runId) => running.get(runId)?.done,
    start(tab, options) {
      for (const { tabId, abort } of running.values()) if (tabId === tab.id) abort.abort(new SupersededError());
      const run = newRun({
        id: deps.newId(),
        tabId: tab.id,
        url: pageUrl(tab.url),
        clickedAt: options.clickedAt,
        private: tab.private,
        scope: options.scope,
      });
      const abort = new AbortController();
      const relax = deps.stayAwake();
      deps.store.set(run);
      const done = follow(run, options, abort.signal).finally(() => {
        running.delete(run.id);
        relax();
      });
      running.set(run.id, { tabId: tab.id, abort, done });
    },
    stop(runId) {
      running.get(runId)?.abort.abort();
    },
    stopAll() {
      for (const { abort } of running.values()) abort.abort();
    },
  };
}
