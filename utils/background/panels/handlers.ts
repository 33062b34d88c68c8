import browser from 'webextension-polyfill';
import { covers, normalSite } from '../../core/text/site';
import type { PanelMessage, PanelRequest } from '../../platform/messages/port';
import { settingsItem } from '../../platform/storage/settings-item';
import type { RunStore } from '../runs/store';
import type { BriefTasks, StartOptions } from '../tasks/briefs';
import type { CoverageTasks } from '../tasks/coverage';
import type { Tasks } from '../tasks/create-tasks';
import type { Lookups } from '../tasks/lookups';
import type { Questions } from '../tasks/questions';
import type { Rereader } from '../tasks/rereading';
import type { Rewriter } from '../tasks/rewriting';
import { showPassage } from './show-passage';

/** A message for one panel only; views and events go to all panels of a tab. */
export type PanelWord = Extract<PanelMessage, { type: 'passage' | 'selected' }>;

type HandledType = Exclude<PanelRequest['type'], 'watch' | 'ping'>;

/** A request of a panel that another part of the background answers. */
export type HandledRequest<Type extends HandledType = HandledType> = {
  [T in Type]: { type: T } & Extract<PanelRequest, { type: T }>;
}[Type];

/** Sends a message to the panel that made the request. */
export type Say = (word: PanelWord) => void;

/** A handler for each type of request. */
export type PanelHandlers = { [Type in HandledType]: (request: HandledRequest<Type>, say: Say) => Promise<void> };

/** Calls the handler of a request. */
export function handle<Type extends HandledType>(
  handlers: PanelHandlers,
  request: HandledRequest<Type>,
  say: Say,
): Promise<void> {
  return handlers[request.type](request, say);
}

/** The parts of the background that answer panels' requests. */
export interface HandlerDeps {
  store: RunStore;
  tasks: Tasks;
  briefs: BriefTasks;
  coverage: CoverageTasks;
  lookups: Lookups;
  rewriter: Rewriter;
  rereader: Rereader;
  questions: Questions;
}

/** Makes the handlers of panels' requests. */
export function panelHandlers({
  store,
  tasks,
  briefs,
  coverage,
  lookups,
  rewriter,
  rereader,
  questions,
}: HandlerDeps): PanelHandlers {
  async function brief({ tabId, ...options }: StartOptions & { tabId: number }): Promise<void> {
    const tab = await browser.tabs.get(tabId);
    const url = tab.url ?? store.get(tabId)?.url ?? '';
    briefs.start({ id: tabId, url, private: tab.incognito }, options);
  }

  return {
    brief,
    async stop({ runId }) {
      briefs.stop(runId);
      rewriter.stop(runId);
      rereader.stop(runId);
    },
    async allowSite({ tabId, host, clickedAt }) {
      const { neverSites } = await settingsItem.get();
      const named = normalSite(host);
      await settingsItem.update({ neverSites: neverSites.filter((site) => !covers(normalSite(site), named)) });
      await brief({ tabId, clickedAt, scope: 'article', fresh: false, anyway: false });
    },
    cover: async ({ tabId }) => coverage.search(tabId),
    readSources: async ({ tabId, ids }) => coverage.read(tabId, ids),
    lookUpOutlets: async ({ tabId }) => coverage.lookUp(tabId),
    async hideOutlet({ tabId, domain, hidden }) {
      const { hiddenOutlets } = await settingsItem.get();
      const others = hiddenOutlets.filter((site) => site !== domain);
      const now = await settingsItem.update({ hiddenOutlets: hidden ? [...others, domain] : others });
      coverage.reassess(tabId, now.hiddenOutlets);
    },
    async showPassage({ tabId, passage, sentence }, say) {
      const text = store.get(tabId)?.article?.passages[passage - 1]?.text;
      const state =
        text === undefined
          ? 'gone'
          : await showPassage(tabId, { text, ...(sentence && text.includes(sentence) ? { sentence } : {}) });
      say({ type: 'passage', tabId, shown: { passage, state } });
    },
    verifyContext: async ({ tabId }) => lookups.verify(tabId),
    rewrite: async ({ tabId, texts }) => rewriter.rewrite(tabId, texts),
    reread: async ({ tabId, anyway }) => rereader.reread(tabId, { anyway }),
    async flag(request) {
      const run = store.get(request.tabId);
      if (!run) return;
      store.apply(run, request);
      if (store.get(request.tabId)?.instant) await tasks.amend(run, ['instant', 'brief', 'coverage', 'questions']);
    },
    stopCoverage: async ({ runId }) => coverage.stop(runId),
    ask: async ({ tabId, question }) => questions.ask(tabId, question),
    stopQuestion: async ({ runId }) => questions.stop(runId),
  };
}
