import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Statement } from '../../utils/core/brief/types';
import type { OriginChoice } from './OriginFilter';

/** How the reader reads a brief: what is shown of it, and what is said of it. */
export interface Reading {
  /** Only statements of this origin are shown. */
  origin: OriginChoice;
  /** Statements that were not found in the sources are folded away. */
  hideNotFound: boolean;
  /** Says what is wrong with a statement; '' takes it back. Null where that is not to be had. */
  onFlag: ((statement: Statement, flag: string) => void) | null;
  /** Text of the sentence that is being read aloud; null for none. */
  spoken: string | null;
  rewrites: Rewrites;
}

/** What may be written anew by the model, and what is being so. */
export interface Rewrites {
  /** Texts of the statements that the model is at. */
  underWay: readonly string[];
  may: readonly Statement[];
  /** Asks for the statements of these texts. */
  ask(texts: readonly string[]): void;
}

const NO_REWRITES: Rewrites = { underWay: [], may: [], ask: () => undefined };

const Context = createContext<Reading>({
  origin: 'all',
  hideNotFound: false,
  onFlag: null,
  spoken: null,
  rewrites: NO_REWRITES,
});

export const ReadingProvider = Context.Provider;

export function useReading(): Reading {
  return useContext(Context);
}

/** Whether a statement is shown as things are. */
export function isShown({ origin, check }: Statement, reading: Reading): boolean {
  if (reading.origin !== 'all' && origin !== reading.origin) return false;
  return !(reading.hideNotFound && check?.verdict === 'notFound');
}
