import { startNewsroom } from '../../newsroom/server.ts';
import type { Newsroom } from '../../newsroom/types.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from './firefox.ts';
import { FIREFOX_BUILD } from './recoupe.ts';
import { type SavedBrief, takeSavedJson } from './saved-json.ts';
import { until } from './until.ts';

/** The real extension in a real Firefox on the newsroom's internet. */
export interface FirefoxRecoupe {
  newsroom: Newsroom;
  firefox: Firefox;
  /** Clicks the icon for the current tab and waits until the sidebar has finished. */
  brief(): Promise<void>;
  /** Waits until the sidebar contains this text. */
  says(words: string): Promise<void>;
  /** Text of the first element of the sidebar that a selector names; null where there is none. */
  textOf(selector: string): Promise<string | null>;
  /** The number of elements of the sidebar that a selector names. */
  count(selector: string): Promise<number>;
  saved(): Promise<SavedBrief>;
  close(): Promise<void>;
}

/** Milliseconds in which the sidebar must have changed as expected. */
const PATIENCE = 20_000;

/** Returns the run that is shown, once nothing is in progress and something is on screen. */
const SETTLED_RUN = `
  const brief = document.querySelector('.brief');
  const busy = document.querySelector('.progress:not(.quiet)') !== null;
  const shown = brief ? brief.getAttribute('data-ended') === 'true' : document.querySelector('.notice') !== null;
  return !busy && shown ? document.querySelector('main')?.dataset.run ?? '' : '';`;

export async function startFirefoxRecoupe(options: Partial<FirefoxOptions> = {}): Promise<FirefoxRecoupe> {
  const newsroom = await startNewsroom();
  const firefox = await launchFirefox({ extensionDir: FIREFOX_BUILD, newsroom, ...options }).catch(async (error) => {
    await newsroom.close();
    throw error;
  });
  const inSidebar = (body: string, ...args: unknown[]) => firefox.evaluate('sidebar', body, ...args);
  return {
    newsroom,
    firefox,
    async brief() {
      const shown = "return document.querySelector('main')?.dataset.run ?? ''";
      const before = await inSidebar(shown).catch(() => '');
      // While a tab is loading a page, a click may still reach the page before. Some pages never finish.
      const loaded = () => firefox.evaluate('tab', 'return document.readyState === "complete"').catch(() => false);
      await until(loaded, 5000, 'the page').catch(() => undefined);
      await firefox.clickAction();
      const settled = async () => {
        const run = await inSidebar(SETTLED_RUN);
        return run !== before && run;
      };
      await until(settled, PATIENCE, 'a new run');
    },
    says: async (words) =>
      void (await until(async () => (await firefox.panelText()).includes(words), PATIENCE, `"${words}"`)),
    async textOf(selector) {
      const text = await inSidebar('return document.querySelector(args[0])?.textContent ?? null', selector);
      return typeof text === 'string' ? text : null;
    },
    count: async (selector) => Number(await inSidebar('return document.querySelectorAll(args[0]).length', selector)),
    async saved() {
      await firefox.press('[data-action="save-json"]');
      return takeSavedJson(firefox.downloadsDir);
    },
    async close() {
      await firefox.close();
      await newsroom.close();
    },
  };
}
