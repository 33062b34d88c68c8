import browser from 'webextension-polyfill';
import { siteOrigins } from '../../utils/core/coverage/site-origins';
import { EVERY_SITE } from '../../utils/core/settings/every-site';
import { askToSend, consentTo, maySend } from '../../utils/platform/consent';
import type { PanelRequest } from '../../utils/platform/messages/port';
import { settingsItem } from '../../utils/platform/storage/settings-item';

/** Actions of the reader on coverage. Those that ask the browser for sites must be called within the click. */
export interface CoverageActions {
  /**
   * Asks the browser for those of these sites it does not allow yet; then searches, whatever the answer, with the
   * finders that are allowed. Resolves to false where the reader did not agree that words on the event are sent.
   */
  search(origins: string[]): Promise<boolean>;
  /**
   * Asks the browser for the sites of these sources first, and for those that they were found to lead to, then reads
   * them. Null asks for every site, and reads the best ones. Resolves to false when the reader declines.
   */
  read(ids: string[] | null, leadsTo?: string[]): Promise<boolean>;
  /** Has the model compare the sources again. */
  compareAgain(): void;
  lookUp(): void;
  stop(): void;
  /** Hides an outlet from now on. */
  hide(domain: string): void;
  /** Takes that back. */
  show(domain: string): void;
  pin(domain: string, how: { pinned: boolean }): void;
}

/** Access that was granted before is not asked for again: the browser answers at once. */
const request = (origins: string[], consent: ReturnType<typeof consentTo> = {}) =>
  origins.length === 0 && !consent.data_collection
    ? Promise.resolve(true)
    : browser.permissions.request({ origins, ...consent }).catch(() => false);

export function coverageActions(tabId: number, runId: string, ask: (request: PanelRequest) => void): CoverageActions {
  return {
    async search(origins) {
      await request(origins, consentTo('searchTerms'));
      const agreed = await maySend('searchTerms');
      if (agreed) ask({ type: 'cover', tabId });
      return agreed;
    },
    async read(ids, leadsTo = []) {
      // The address of a source is its id.
      const addresses = ids && [...ids, ...leadsTo.map((host) => `https://${host}/`)];
      const granted = await request(addresses ? siteOrigins(addresses) : EVERY_SITE);
      if (granted) ask({ type: 'readSources', tabId, ids });
      return granted;
    },
    compareAgain: () => ask({ type: 'readSources', tabId, ids: [] }),
    lookUp: () => void askToSend('searchTerms').then((may) => may && ask({ type: 'lookUpOutlets', tabId })),
    stop: () => ask({ type: 'stopCoverage', runId }),
    hide: (domain) => ask({ type: 'hideOutlet', tabId, domain, hidden: true }),
    show: (domain) => ask({ type: 'hideOutlet', tabId, domain, hidden: false }),
    pin(domain, { pinned }) {
      void settingsItem.get().then(({ pinnedOutlets }) => {
        const others = pinnedOutlets.filter((site) => site !== domain);
        return settingsItem.update({ pinnedOutlets: pinned ? [...others, domain] : others });
      });
    },
  };
}
