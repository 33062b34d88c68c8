import type { Rewriting, Run, RunError } from './types';

/** True while a model writes statements of a run's brief anew. */
export function isRewriting(run: Run): boolean {
  // A run stored by an earlier version knows of no rewriting.
  return run.rewriting?.underWay ?? false;
}

/** A run's rewriting as it is left when its worker is ended: what was under way has failed. */
export function leftRewriting(run: Run, error: RunError): Rewriting | null {
  const { rewriting = null } = run;
  return rewriting?.underWay ? { ...rewriting, underWay: false, error } : rewriting;
}
