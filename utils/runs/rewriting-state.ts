import type { Run } from './types';

/** True while a model writes statements of a run's brief anew. */
export function isRewriting(run: Run): boolean {
  // A run stored by an earlier version knows of no rewriting.
  return (run.rewriting?.texts.length ?? 0) > 0;
}
