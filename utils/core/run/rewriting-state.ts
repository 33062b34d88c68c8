import type { Run } from './types';

/** True while a model writes statements of a run's brief anew. */
export function isRewriting(run: Run): boolean {
  return run.rewriting?.underWay ?? false;
}
