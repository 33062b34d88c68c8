import { pageUrl } from '../../core/article/page-url';
import type { ReadScope } from '../../core/article/types';
import { SupersededError } from '../../core/brief/engine-error';
import { newRun } from '../../core/run/reduce';
import type { Run } from '../../core/run/types';
import { onList } from '../../core/text/site';
import type { Settings } from '../../platform/storage/settings';
import { type PipelineDeps, pipeline } from '../runs/pipeline';
import type { RunStore } from '../runs/store';
import type { Tasks } from './create-tasks';

export interface StartOptions {
  scope: ReadScope;
  fresh: boolean;
  anyway: boolean;
  /** Epoch ms of the reader's click. */
  clickedAt: number;
  /** The saved endpoint to be asked this once; missing for the one in use. */
  endpoint?: string;
}

/** The properties of a tab that a run needs. */
export interface RunTab {
  id: number;
  /** '' when the browser does not reveal it. */
  url: string;
  private: boolean;
}

/** The briefs being made, at most one per tab. */
export interface BriefTasks {
  /** Starts a run in a tab; an earlier run of the tab is stopped. */
  start(tab: RunTab, options: StartOptions): void;
  stop(runId: string): void;
}

export interface BriefTasksDeps extends PipelineDeps {
  store: RunStore;
  tasks: Tasks;
  /**
   * The settings for a brief at this endpoint. A promise, for the one in use, only until they have been read once: so the
   * reading of the page begins within the same turn.
   */
  settings(at: Pick<Run, 'endpoint'>): Settings | Promise<Settings>;
  newId(): string;
  /** Called when the page of a brief was read: coverage may be searched at the same time. */
  onRead(run: Run, settings: Settings): void;
}

/** Makes the tasks that write briefs. */
export function createBriefTasks(deps: BriefTasksDeps): BriefTasks {
  const { store, tasks } = deps;

  async function follow(run: Run, options: StartOptions, signal: AbortSignal): Promise<void> {
    const known = deps.settings(options);
    const settings = known instanceof Promise ? await known : known;
    if (onList(run.url, settings.neverSites)) {
      store.apply(run, { type: 'unreadable', reason: 'neverSite' });
      return;
    }
    let isRead = false;
    // A brief continues when its tab shows another page: it is kept for later.
    for await (const event of pipeline(run, { ...options, settings, signal }, deps)) {
      store.apply(run, event);
      // Coverage is searched once the reader has something to read, unless it was searched already. Where the model
      // could not begin, the key sentences are there to read.
      const isThere = event.type === 'failed' && store.get(run.tabId)?.instant;
      if (isRead || !(event.type === 'writing' || event.type === 'done' || isThere)) continue;
      isRead = true;
      deps.onRead(run, settings);
    }
  }

  return {
    start(tab, options) {
      tasks.stopTab(tab.id, 'brief', new SupersededError());
      const run = newRun({
        id: deps.newId(),
        tabId: tab.id,
        url: pageUrl(tab.url),
        clickedAt: options.clickedAt,
        private: tab.private,
        scope: options.scope,
        ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
      });
      store.set(run);
      tasks.start({ run, kind: 'brief' }, ({ signal }) => follow(run, options, signal));
    },
    stop: (runId) => tasks.stop(runId, 'brief'),
  };
}
