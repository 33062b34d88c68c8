import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShownPassage } from '../../utils/platform/messages/port';

/** The article's passages in the page of the tab. */
export interface PagePassages {
  /** Scrolls the tab to a passage and marks it, and in it the sentence that is meant. */
  show(passage: number, sentence?: string): void;
  /** The outcome for the passage that was last shown; null where none was. */
  shown: ShownPassage | null;
  /** Numbers of the passages that the reader has selected in the page. */
  selected: ReadonlySet<number>;
}

const Context = createContext<PagePassages>({ show: () => undefined, shown: null, selected: new Set() });

export const PagePassagesProvider = Context.Provider;

export function usePagePassages(): PagePassages {
  return useContext(Context);
}
