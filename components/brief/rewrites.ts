import { isRewritable } from '../../utils/core/brief/rewritable';
import type { Brief } from '../../utils/core/brief/types';
import { ended } from '../../utils/core/run/reduce';
import { isRewriting } from '../../utils/core/run/rewriting-state';
import type { Run } from '../../utils/core/run/types';
import type { Rewrites } from './reading';

/** The statements of the brief on screen that are being rewritten, and those that may be. */
export function rewritesOf(run: Run, brief: Brief, ask: Rewrites['ask']): Rewrites {
  const rewriting = isRewriting(run);
  const statements = run.brief === brief ? [...brief.standfirst, ...brief.story] : [];
  // On this device a second answer takes as long as the first, and is no better.
  const mayAsk = ended(run) && !rewriting && brief.engine !== 'local';
  return {
    underWay: rewriting ? (run.rewriting?.texts ?? []) : [],
    may: mayAsk ? statements.filter(isRewritable) : [],
    ask,
  };
}
