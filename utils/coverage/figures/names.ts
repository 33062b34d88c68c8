import type { Difference } from '../types';
import type { FigureSource } from './figures';

/** Names given differently for one role. */
export function differingNames(_sources: readonly FigureSource[]): Difference[] {
  return [];
}
