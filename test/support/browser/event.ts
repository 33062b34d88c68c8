type Listener<Args extends readonly unknown[]> = (...args: Args) => unknown;

/** An event of the browser, and a way to fire it. */
export interface FakeEvent<Args extends readonly unknown[]> {
  addListener(listener: Listener<Args>): void;
  removeListener(listener: Listener<Args>): void;
  hasListener(listener: Listener<Args>): boolean;
  /** Calls each listener once, in the order in which they were added, and returns their results. */
  fire(...args: Args): unknown[];
}

interface Kept {
  /** Remembers the present listeners. */
  mark(): void;
  /** Removes all listeners added since `mark`. */
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
 * The listeners of all events. Modules add listeners once, when they are first imported, and test files share
 * modules: those listeners stay, and a test's own are removed with it.
 */
export const listeners = {
  mark: () => {
    for (const event of all) event.mark();
  },
  forget: () => {
    for (const event of all) event.forget();
  },
};
