import browser from 'webextension-polyfill';
import { browserLang } from '../platform/i18n/browser-lang';
import { sayAwake } from '../platform/messages/awake';
import { openEditions } from '../platform/storage/editions';
import { keptDatabase } from '../platform/storage/kept/database';
import { settle } from '../platform/storage/kept/settle';
import { openShelf } from '../platform/storage/kept/shelf';
import { openLibrary } from '../platform/storage/library';
import { settingsItem } from '../platform/storage/settings-item';
import { openStories } from '../platform/storage/stories';
import { clearBadges, syncDetector } from './badge/detector';
import { fetchHop } from './coverage/fetch-hop';
import { createReportReader } from './coverage/read-reports';
import { createEditions } from './edition/editions';
import { makeInTheMorning } from './edition/morning';
import { answerNotices } from './edition/notify';
import { createReadBefore } from './edition/read-before';
import { eraseStores } from './pages/answer';
import { checkChanges } from './pages/check-changes';
import { panelHandlers } from './panels/handlers';
import { openPanel } from './panels/open-panel';
import { createPanels } from './panels/panels';
import { refreshByAlarm } from './refresh/alarm';
import { createFollowing } from './refresh/following';
import { answerCommand } from './tabs/command';
import { followTabs } from './tabs/follow-tabs';
import { answerIconMenu, makeIconMenu } from './tabs/icon-menu';
import { createEngines } from './wire/engines';
import { answerMessages } from './wire/messages';
import { createRuns } from './wire/runs';
import { followHiddenOrigins, followKeyPolicy, guardStores } from './wire/stores';

/** Wires the background. Every listener is added in the worker's first turn, or a woken worker would miss its event. */
export function startBackground(): void {
  // Read when the worker wakes, so that a click need not wait for it.
  void settingsItem.current();
  const library = openLibrary();
  const stories = openStories();
  const following = createFollowing(stories);
  const engines = createEngines();
  const shelf = openShelf(keptDatabase());
  const readReports = createReportReader();
  const editions = createEditions({
    ...{ store: openEditions(), stories, library, readReports },
    readBefore: createReadBefore(shelf),
    writer: { ...engines, browserLang: browserLang() },
  });
  const runs = createRuns(engines, library, (run, event) => panels.tell(run, event));
  const { store, tasks, briefs, questions } = runs;
  const panels = createPanels({ store, handlers: panelHandlers(runs), begun: tasks.begun });

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined || tab.windowId === undefined) return;
    // The page is asked before the panel opens: opening keeps the browser's own thread busy, and any later request
    // would wait for it.
    briefs.start(
      { id: tab.id, url: tab.url ?? '', private: tab.incognito },
      { scope: 'article', fresh: false, anyway: false, clickedAt: Date.now() },
    );
    void openPanel(tab.windowId).catch(() => undefined);
  });
  answerIconMenu();
  browser.runtime.onConnect.addListener(panels.connect);
  followTabs(store, panels, ({ id, engine }, { closed }) => {
    // An answer to a question is only for this tab, so it stops when the page is left. A brief is also kept for later,
    // but a model on this device does not go on just for that.
    questions.stop(id);
    if (closed && engine?.name !== 'remote') briefs.stop(id);
  });

  async function deleteEverything(): Promise<void> {
    // The runs that an earlier worker left are not in the store before this.
    await store.ready;
    tasks.stopAll();
    engines.spending.forget();
    store.clear();
    await eraseStores(library, following);
    await editions.clear();
    await clearBadges();
    await syncDetector();
    await panels.refresh(null);
  }
  const morning = makeInTheMorning({ editions, following });
  const remote = { ...engines.remote, meter: engines.spending.meter({ traces: true }) };
  answerMessages(
    {
      opened: () => morning.opened(),
      checkChanges: (key) => checkChanges(key, { shelf, readReports }),
      library,
      following,
      editions,
      remote,
      fetchHop: fetchHop('no-store'),
      deleteEverything,
    },
    panels,
  );
  refreshByAlarm(following, stories.states, morning.refreshed);
  answerNotices();
  answerCommand();

  settingsItem.watch(({ keepBriefs, detectEverywhere }) => {
    void syncDetector();
    if (!detectEverywhere) void clearBadges();
    void library.prune(keepBriefs).catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void syncDetector());
  browser.permissions.onRemoved.addListener(() => void syncDetector());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncDetector();
    void makeIconMenu().catch(() => undefined);
    // What an earlier version kept is made ready for the library; the library itself does it too, where this is cut short.
    if (reason === 'update') void settle(keptDatabase()).catch(() => undefined);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  followKeyPolicy();
  followHiddenOrigins();
  guardStores();
  if (import.meta.env.FIREFOX) void sayAwake();
}
