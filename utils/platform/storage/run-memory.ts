import browser from 'webextension-polyfill';
import type { Run } from '../../core/run/types';

const PREFIX = 'run:';
const key = (tabId: number) => `${PREFIX}${tabId}`;

/** Only this file writes these items; an update of the extension may find those of an older shape. */
function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'id' in value && 'stage' in value && 'sent' in value;
}

/**
 * Runs in `storage.session`, one item a tab; cleared when the tab or the browser closes. The articles of a few very
 * long pages can fill its 10 MB: saving then fails, and the run lives on in the worker alone.
 */
export const runMemory: RunMemory = {
  load: async () => {
    const all = await browser.storage.session.get(null);
    return Object.entries(all)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([, run]) => run)
      .filter(isRun);
  },
  save: (run) => browser.storage.session.set({ [key(run.tabId)]: run }),
  remove: (tabId) => browser.storage.session.remove(key(tabId)),
};

/** Where runs outlive a worker: `storage.session`, in memory only, gone when the browser closes. */
export interface RunMemory {
  load(): Promise<Run[]>;
  save(run: Run): Promise<void>;
  remove(tabId: number): Promise<void>;
}
