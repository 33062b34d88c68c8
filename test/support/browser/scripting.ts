import { clone } from './clone';
import type { FakeTab } from './tabs';

/** A page's script world: its globals, and the effect of each of our files in it. */
export interface FakePage {
  globals: Record<string, unknown>;
  /** Functions that replace our files, by the file's name, such as "/extract.js". */
  files: Record<string, (globals: Record<string, unknown>) => unknown>;
  /** The error with which the browser refuses; null where it does not. */
  refuses: Error | null;
  /** True where the browser runs nothing and reports no error. */
  silent: boolean;
}

interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: (...args: never[]) => unknown;
  args?: unknown[];
}

interface Registered {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
}

const NO_ACCESS =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/**
 * Scripts in pages. A function is passed as text and its arguments as copies: variables that it closes over are
 * missing.
 */
export function fakeScripting(find: (id: number) => FakeTab, isOpen: (tab: FakeTab) => boolean) {
  const pages = new Map<number, FakePage>();
  let registered: Registered[] = [];
  const pageOf = (tabId: number): FakePage => {
    const page = pages.get(tabId) ?? { globals: {}, files: {}, refuses: null, silent: false };
    pages.set(tabId, page);
    return page;
  };
  const run = ({ globals, files }: FakePage, { files: names = [], func, args = [] }: Injection): unknown => {
    if (func) {
      const make = new Function('globalThis', 'args', `return (${func.toString()})(...args)`);
      return make(globals, clone(args));
    }
    return names.map((name) => files[name]?.(globals)).at(-1);
  };
  return {
    scripting: {
      async executeScript(injection: Injection) {
        const tab = find(injection.target.tabId);
        const page = pageOf(tab.id);
        if (page.refuses) throw page.refuses;
        if (page.silent) return [];
        if (!isOpen(tab)) throw new Error(NO_ACCESS);
        return [{ frameId: 0, result: clone(await run(page, injection)) ?? null }];
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        registered.filter(({ id }) => ids.includes(id)),
      async registerContentScripts(scripts: Registered[]) {
        const twice = scripts.find(({ id }) => registered.some((one) => one.id === id));
        if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
        registered.push(...scripts);
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        const unknown = ids.find((id) => !registered.some((one) => one.id === id));
        if (unknown) throw new Error(`Nonexistent script ID '${unknown}'`);
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
    pageOf,
    reset() {
      pages.clear();
      registered = [];
    },
  };
}
