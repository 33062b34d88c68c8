import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation } from '../../utils/core/article/types';
import type { Statement } from '../../utils/core/brief/types';
import { isWarned } from '../../utils/core/check/tiers';
import type { OriginChoice } from './OriginFilter';

/** The reader's view of a brief: which statements are shown, and how they are marked. */
export interface Reading {
  /** Only statements of this origin are shown. */
  origin: OriginChoice;
  /** Statements that were not found in the sources are folded away. */
  hideNotFound: boolean;
  /** Each statement has the mark of its tier; a brief that is word for word has none. */
  tiers: boolean;
  /** Reports a mistake in a statement; '' takes the report back. Null where reporting is not available. */
  onFlag: ((statement: Statement, flag: string) => void) | null;
  /** Text of the sentence that is being read aloud; null for none. */
  spoken: string | null;
  rewrites: Rewrites;
  /** There is one source: its number says nothing. */
  single: boolean;
  /** Citations name their outlet, that of source 1 among them. */
  named?: boolean;
}

/** The statements that the model may rewrite, and those it is rewriting. */
export interface Rewrites {
  /** Texts of the statements that are being rewritten. */
  underWay: readonly string[];
  may: readonly Statement[];
  /** Asks the model to rewrite the statements of these texts. */
  ask(texts: readonly string[]): void;
}

const NO_REWRITES: Rewrites = { underWay: [], may: [], ask: () => undefined };

const Context = createContext<Reading>({
  origin: 'all',
  hideNotFound: false,
  tiers: false,
  onFlag: null,
  spoken: null,
  rewrites: NO_REWRITES,
  single: false,
});

export const ReadingProvider = Context.Provider;

export function useReading(): Reading {
  return useContext(Context);
}

/** The name of a passage: "2·3" for the third of source 2; "3" where there is one source. */
export function passageNumber([source, passage]: Citation, { single }: Pick<Reading, 'single'>): string {
  return single && source === 1 ? String(passage) : `${source}·${passage}`;
}

/** True when a statement is shown in this view. */
export function isShown({ origin, check }: Statement, reading: Reading): boolean {
  if (reading.origin !== 'all' && origin !== reading.origin) return false;
  return !(reading.hideNotFound && check && isWarned(check.verdict));
}
