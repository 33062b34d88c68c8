import browser from 'webextension-polyfill';
import { runSchema } from '../../core/run/schema';
import type { Run } from '../../core/run/types';
import { storedKind } from '../../core/stored/stored-kind';

const PREFIX = 'run:';
const key = (tabId: number) => `${PREFIX}${tabId}`;
const kind = storedKind<Run>(runSchema, []);

/**
 * Runs in `storage.session`, one item a tab; cleared when the tab or the browser closes. The articles of a few very
 * long pages can fill its 10 MB: saving then fails, and the run exists in the worker only.
 */
export const runMemory: RunMemory = {
  load: async () => {
    const all = await browser.storage.session.get(null);
    const runs: Run[] = [];
    const broken: string[] = [];
    for (const [name, stored] of Object.entries(all)) {
      if (!name.startsWith(PREFIX)) continue;
      const run = kind.read(stored);
      if (run) runs.push(run);
      else broken.push(name);
    }
    // Its tab then shows no run, as before the click; a broken one would only take room.
    if (broken.length > 0) await browser.storage.session.remove(broken).catch(() => undefined);
    return runs;
  },
  save: (run) => browser.storage.session.set({ [key(run.tabId)]: kind.write(run) }),
  remove: (tabId) => browser.storage.session.remove(key(tabId)),
};

/** A store in which runs outlive a worker: `storage.session`, in memory only, cleared when the browser closes. */
export interface RunMemory {
  /** The runs that can be read; a broken one is dropped alone. */
  load(): Promise<Run[]>;
  save(run: Run): Promise<void>;
  remove(tabId: number): Promise<void>;
}
