type Listener<Args extends readonly unknown[]> = (...args: Args) => unknown;

/** An event of the browser's, and the way to make it happen. */
export interface FakeEvent<Args extends readonly unknown[]> {
  addListener(listener: Listener<Args>): void;
  removeListener(listener: Listener<Args>): void;
  hasListener(listener: Listener<Args>): boolean;
  /** Calls each listener once, in the order in which they were added, and returns what they gave back. */
  fire(...args: Args): unknown[];
}

interface Kept {
  /** Remembers the listeners that are there now. */
  mark(): void;
  /** Takes away all that were added since. */
  forget(): void;
}

const all = new Set<Kept>();

export function fakeEvent<Args extends readonly unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<Listener<Args>>();
  let marked = new Set<Listener<Args>>();
  all.add({
    mark: () => {
      marked = new Set(listeners);
    },
    forget: () => {
      for (const listener of listeners) if (!marked.has(listener)) listeners.delete(listener);
    },
  });
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    fire: (...args) => [...listeners].map((listener) => listener(...args)),
  };
}

/*
 * Modules add listeners once, when they are first imported, and test files share them: those stay, and what a test adds goes
 * with it.
 */
export const listeners = {
  mark: () => {
    for (const event of all) event.mark();
  },
  forget: () => {
    for (const event of all) event.forget();
  },
};
