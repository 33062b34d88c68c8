import browser from 'webextension-polyfill';
import type { PanelRequest } from '../../utils/platform/messages/port';
import { settingsItem } from '../../utils/platform/storage/settings-item';

/** What the reader can do about coverage. What asks the browser for sites must be called within the click. */
export interface CoverageActions {
  /** Asks the browser for these sites first, where it lacks any; searches whatever the answer, as far as that goes. */
  search(origins: string[]): void;
  /** Asks the browser for all sites first; null reads the best sources. Resolves to false when the reader declines. */
  read(ids: string[] | null): Promise<boolean>;
  /** Lets the model compare what has been read once more. */
  compareAgain(): void;
  lookUp(): void;
  stop(): void;
  hide(domain: string): void;
  pin(domain: string, how: { pinned: boolean }): void;
}

const ANY_SITE = ['https://*/*', 'http://*/*'];

/** Grants that the reader gave before are not asked for again: the browser answers at once. */
const request = (origins: string[]) =>
  origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins }).catch(() => false);

export function coverageActions(tabId: number, runId: string, ask: (request: PanelRequest) => void): CoverageActions {
  return {
    search: (origins) => void request(origins).then(() => ask({ type: 'cover', tabId })),
    async read(ids) {
      const granted = await request(ANY_SITE);
      if (granted) ask({ type: 'readSources', tabId, ids });
      return granted;
    },
    compareAgain: () => ask({ type: 'readSources', tabId, ids: [] }),
    lookUp: () => ask({ type: 'lookUpOutlets', tabId }),
    stop: () => ask({ type: 'stopCoverage', runId }),
    hide: (domain) => ask({ type: 'hideOutlet', tabId, domain, hidden: true }),
    pin(domain, { pinned }) {
      void settingsItem.get().then(({ pinnedOutlets }) => {
        const others = pinnedOutlets.filter((site) => site !== domain);
        return settingsItem.update({ pinnedOutlets: pinned ? [...others, domain] : others });
      });
    },
  };
}
