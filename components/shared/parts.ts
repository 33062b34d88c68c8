import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The parts of the panel, in the order in which they stand. */
export const PARTS = ['brief', 'sources', 'compare', 'ask'] as const;
export type Part = (typeof PARTS)[number];

/** Ways from one part of the panel to another. */
export interface PartWays {
  /** Shows a part, and moves the focus there. */
  go(part: Part): void;
  /** Shows two sources side by side. */
  compare(pair: [number, number]): void;
}

const Context = createContext<PartWays>({ go: () => undefined, compare: () => undefined });

export const PartWaysProvider = Context.Provider;

export function usePartWays(): PartWays {
  return useContext(Context);
}
