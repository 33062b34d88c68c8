import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { fixedEngine } from '../core/settings/engine-choice';
import { baseURLOf } from '../core/settings/search-service';
import { EVERY_SITE } from '../core/settings/sites';
import { chooseEngine } from '../engines/automatic';
import { createBackgroundBuiltIn } from '../engines/built-in/background-runner';
import { createBuiltInEngine } from '../engines/built-in/engine';
import { chooseModelEngine, remoteConfig } from '../engines/choose';
import { createModelRunner } from '../engines/local/background-runner';
import { chooseLocalEngine } from '../engines/local/choose';
import { modelStore } from '../engines/local/store';
import type { RemoteDeps } from '../engines/remote/engine';
import { createShare } from '../engines/remote/share';
import { i18n } from '../platform/i18n/browser';
import { parseCall, parseDetected, parseSelected } from '../platform/messages/calls';
import { senderKind } from '../platform/messages/sender';
import { moveKeys, readKey } from '../platform/storage/keys';
import { openLibrary } from '../platform/storage/library';
import { type PolicyReading, policyItem } from '../platform/storage/policy-item';
import { runMemory } from '../platform/storage/run-memory';
import type { Settings } from '../platform/storage/settings';
import { settingsItem } from '../platform/storage/settings-item';
import { spendingBook } from '../platform/storage/spending';
import { answer, eraseStores } from './api';
import { clearBadges, showBadge, syncDetector } from './badge/detector';
import { createMeter } from './cost/meter';
import { coverageParts } from './coverage-parts';
import { contextLookups } from './lookups';
import { openPanel } from './panels/open-panel';
import { createPanels } from './panels/panels';
import type { EngineUse, PipelineDeps } from './runs/pipeline';
import { createRunStore } from './runs/store';
import { followTabs } from './tabs/follow-tabs';
import { readTab } from './tabs/read-tab';
import { createAskManager } from './tasks/ask';
import { createRunManager, type RunManager } from './tasks/brief';
import { createContextManager } from './tasks/context';
import { createCoverageManager } from './tasks/coverage';
import { createRewriteManager } from './tasks/rewriting';

/** Asking the browser for anything at all counts as life; Chrome ends a worker after 30 s without. */
const HEARTBEAT = 20_000;

/** Milliseconds that a finished brief may take to be kept. */
const HOLD = 2000;

/** Not in the polyfill's types, and not in every browser. */
type Guarded = typeof browser.storage.local & {
  setAccessLevel?(options: { accessLevel: string }): Promise<void>;
};

function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT);
  return () => clearInterval(timer);
}

/** Wires the background: every listener is added in the worker's first turn, or a woken worker misses its event. */
export function startBackground(): void {
  const library = openLibrary();
  const remote: RemoteDeps = {
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    extensionOrigin: new URL(browser.runtime.getURL('/')).origin,
    online: () => navigator.onLine,
  };
  // Read when the worker wakes, so that a click need not wait for it.
  void settingsItem.current();
  settingsItem.watch(({ keepBriefs, detectEverywhere }) => {
    void syncDetector();
    if (!detectEverywhere) void clearBadges();
    void library.prune(keepBriefs).catch(() => undefined);
  });
  const store = createRunStore(runMemory, Date.now, (run, event) => panels.tell(run, event));
  const modelRunner = createModelRunner();
  const builtIn = createBackgroundBuiltIn();
  const spending = createMeter({ settings: settingsItem.current, book: spendingBook() });
  const shares = { traces: createShare(), none: createShare() };
  const modelEngine = async (settings: Settings, { traces, fresh }: EngineUse) => {
    switch (fixedEngine(settings)) {
      case 'instant':
        return null;
      case 'local':
        return chooseLocalEngine(settings, modelStore, modelRunner);
      case 'built-in':
        return { engine: createBuiltInEngine(builtIn), service: i18n.t('builtIn_name'), host: '' };
      case 'remote':
        return chooseModelEngine(settings, await readKey(settings.provider, baseURLOf(settings)), {
          ...remote,
          meter: spending.meter(traces),
          share: traces ? shares.traces : shares.none,
          fresh,
          // Until the brief is kept; where none is kept, the reader wants nothing left of it.
          hold: traces && settings.keepBriefs > 0 ? HOLD : 0,
        });
    }
  };
  const choose: PipelineDeps['choose'] = (settings, languages) => chooseEngine(settings, () => builtIn.find(languages));
  const manager: RunManager = createRunManager({
    store,
    library,
    read: readTab,
    settings: settingsItem.current,
    choose,
    modelEngine,
    onRead(run, { coverageAuto, verifyContext, rewriteNotFound }) {
      if (verifyContext) contextOf.verify(run.tabId);
      questions.suggest(run.tabId);
      const { article, coverage, keptAt } = store.get(run.tabId) ?? run;
      // Opening a read article again asks nobody.
      if (rewriteNotFound && !keptAt) rewritingOf.rewrite(run.tabId, null);
      if (coverageAuto && !coverage && article?.scope === 'article') coverageOf.search(run.tabId);
    },
    browserLang: browser.i18n.getUILanguage(),
    now: Date.now,
    painted: () => new Promise((resolve) => setTimeout(resolve)),
    newId: () => crypto.randomUUID(),
    stayAwake,
  });
  const coverageOf = createCoverageManager({
    store,
    library,
    parts: coverageParts(
      async (settings) =>
        fixedEngine(settings) === 'remote'
          ? remoteConfig(settings, settings.provider, await readKey(settings.provider, baseURLOf(settings)))
          : null,
      spending.meter,
    ),
    settings: settingsItem.current,
    modelEngine,
    briefEnded: (runId) => manager.ended(runId),
    mayRead: () => browser.permissions.contains({ origins: EVERY_SITE }),
    stayAwake,
  });
  const contextOf = createContextManager({
    store,
    library,
    lookUp: contextLookups(),
    briefEnded: (runId) => manager.ended(runId),
    browserLang: browser.i18n.getUILanguage(),
    stayAwake,
  });
  const rewritingOf = createRewriteManager({
    store,
    library,
    settings: settingsItem.current,
    modelEngine,
    briefEnded: (runId) => manager.ended(runId),
    stayAwake,
  });
  const questions = createAskManager({
    store,
    library,
    settings: settingsItem.current,
    choose,
    modelEngine,
    briefEnded: (runId) => manager.ended(runId),
    browserLang: browser.i18n.getUILanguage(),
    now: Date.now,
    stayAwake,
  });
  const panels = createPanels(
    store,
    library,
    () => manager,
    () => coverageOf,
    () => contextOf,
    () => rewritingOf,
    () => questions,
  );

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined || tab.windowId === undefined) return;
    // The page is asked first: opening the panel keeps the browser's own thread busy, and what is asked after it waits.
    manager.start(
      { id: tab.id, url: tab.url ?? '', private: tab.incognito },
      { scope: 'article', fresh: false, anyway: false, clickedAt: Date.now() },
    );
    void openPanel(tab.windowId).catch(() => undefined);
  });
  browser.runtime.onConnect.addListener(panels.connect);
  followTabs(store, panels, ({ id, engine }, closed) => {
    // An answer is for the tab alone. A brief is kept for another time, but this device is not kept busy for that.
    questions.stop(id);
    if (closed && engine?.name !== 'remote') manager.stop(id);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = senderKind(sender, browser.runtime.id, browser.runtime.getURL(''));
    if (from === 'page') {
      const call = parseCall(message);
      return call
        ? answer(call, { library, remote: { ...remote, meter: spending.meter(true) }, deleteEverything })
        : undefined;
    }
    const detected = from === 'content' ? parseDetected(message) : null;
    if (detected && sender.tab?.id !== undefined)
      void showBadge(sender.tab.id, detected.isArticle, i18n.t('badge_article')).catch(() => undefined);
    const text = from === 'content' ? parseSelected(message) : null;
    if (text !== null && sender.tab?.id !== undefined) panels.tellSelected(sender.tab.id, text);
    return undefined;
  });

  async function deleteEverything(): Promise<void> {
    // What an earlier worker left is not in the store before this.
    await store.ready;
    manager.stopAll();
    coverageOf.stopAll();
    contextOf.stopAll();
    rewritingOf.stopAll();
    spending.forget();
    questions.stopAll();
    store.clear();
    await eraseStores(library);
    await clearBadges();
    await syncDetector();
    await panels.refresh(null);
  }

  // What was kept elsewhere before an organisation said where.
  const keepKeys = ({ policy }: PolicyReading) => {
    if (policy.keyStorage) void moveKeys(policy.keyStorage);
  };
  void policyItem.get().then(keepKeys);
  policyItem.watch(keepKeys);

  browser.permissions.onAdded.addListener(() => void syncDetector());
  browser.permissions.onRemoved.addListener(() => void syncDetector());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncDetector();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Content scripts share a process with the page: they have no business in the store.
  const { local, managed }: { local: Guarded; managed: Guarded } = browser.storage;
  for (const area of [local, managed])
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
