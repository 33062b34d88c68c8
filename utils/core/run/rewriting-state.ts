import type { Run } from './types';

/** True while a model rewrites statements of a run's brief. */
export function isRewriting(run: Run): boolean {
  return run.rewriting?.underWay ?? false;
}
