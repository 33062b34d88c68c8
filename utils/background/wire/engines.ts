import browser from 'webextension-polyfill';
import { EngineError } from '../../core/brief/engine-error';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { type EngineWishes, fixedEngine } from '../../core/settings/engine-choice';
import { originPattern } from '../../core/settings/presets';
import { baseURLOf, type EndpointChoice, endpointInUse } from '../../core/settings/saved-endpoints';
import { chooseEngine } from '../../engines/automatic';
import { createBackgroundBuiltIn } from '../../engines/built-in/background-runner';
import { createBuiltInEngine } from '../../engines/built-in/engine';
import { chooseModelEngine, remoteConfig } from '../../engines/choose';
import { createModelRunner } from '../../engines/local/background-runner';
import { chooseLocalEngine } from '../../engines/local/choose';
import { modelStore } from '../../engines/local/store';
import type { RemoteDeps } from '../../engines/remote/config';
import { createLearned } from '../../engines/remote/learned';
import { createShare } from '../../engines/remote/share';
import { maySend } from '../../platform/consent';
import { i18n } from '../../platform/i18n/browser';
import { readKey } from '../../platform/storage/keys';
import type { Settings } from '../../platform/storage/settings';
import { settingsItem } from '../../platform/storage/settings-item';
import { spendingBook } from '../../platform/storage/spending';
import { createMeter } from '../cost/meter';
import type { EngineUse, ModelEngine, WriterDeps } from '../runs/choose-writer';

/** Longest time (ms) for which an answer is held until the brief is saved. */
const HOLD_MS = 2000;

/** The engines of the extension. */
export interface Engines {
  /** The network and the other parts that requests to an endpoint need. */
  remote: RemoteDeps;
  spending: ReturnType<typeof createMeter>;
  choose: WriterDeps['choose'];
  /** The model engine that the settings name, or null for none. Throws `EngineError` where its setup is incomplete. */
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  /** The endpoint of the model that writes, with its key; null where the reader uses none. */
  endpoint(settings: EngineWishes): Promise<RemoteConfig | null>;
}

/** Makes the engines; none does anything before it is needed. */
export function createEngines(): Engines {
  const remote: RemoteDeps = {
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    extensionOrigin: new URL(browser.runtime.getURL('/')).origin,
    online: () => navigator.onLine,
    allowed: (address) => browser.permissions.contains({ origins: [originPattern(address)] }).catch(() => false),
    learned: createLearned(),
  };
  const modelRunner = createModelRunner();
  const builtIn = createBackgroundBuiltIn();
  const spending = createMeter({ settings: settingsItem.current, book: spendingBook() });
  const shares = { traces: createShare(), none: createShare() };
  const key = (settings: EndpointChoice) => readKey(endpointInUse(settings), baseURLOf(settings));
  return {
    remote,
    spending,
    choose: (settings, languages) => chooseEngine(settings, () => builtIn.find(languages)),
    async modelEngine(settings, { traces, fresh }) {
      switch (fixedEngine(settings)) {
        case 'instant':
          return null;
        case 'local':
          return chooseLocalEngine(settings, modelStore, modelRunner);
        case 'built-in':
          return { engine: createBuiltInEngine(builtIn), service: i18n.t('builtIn_name'), host: '' };
        case 'remote':
          if (!(await maySend('websiteContent'))) throw new EngineError('noConsent');
          return chooseModelEngine(settings, await key(settings), {
            ...remote,
            meter: spending.meter({ traces }),
            share: traces ? shares.traces : shares.none,
            fresh,
            // Answers are held until the brief is kept; where briefs are not kept, the reader wants nothing left of
            // them.
            hold: traces && settings.keepBriefs > 0 ? HOLD_MS : 0,
          });
      }
    },
    endpoint: async (settings) =>
      fixedEngine(settings) === 'remote' ? remoteConfig(settings, await key(settings)) : null,
  };
}
