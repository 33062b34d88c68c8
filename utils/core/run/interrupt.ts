import { interruptedQuestions, isAsking } from '../brief/questions';
import { interrupted, isUnderWay } from '../coverage/state';
import { ended, reduce } from './reduce';
import { isRewriting } from './rewriting-state';
import type { Rewriting, Run, RunError } from './types';

const ERROR: RunError = { kind: 'interrupted', detail: '', retryAfter: null, host: '' };

/**
 * The run after its worker has ended: everything under way is over, and all results so far stay. The same object where
 * nothing was under way. `now` is epoch ms.
 */
export function interruptRun(run: Run, now: number): Run {
  const { coverage, lookingUp, questions, rewriting, rereading } = run;
  const isRereading = rereading?.state === 'underWay';
  if (ended(run) && !isUnderWay(coverage) && !lookingUp && !isAsking(questions) && !isRewriting(run) && !isRereading)
    return run;
  return {
    ...(ended(run) ? run : reduce(run, { type: 'failed', at: now, error: ERROR })),
    coverage: interrupted(coverage),
    lookingUp: false,
    questions: interruptedQuestions(questions),
    rewriting: left(rewriting),
    rereading: isRereading ? { ...rereading, state: 'failed', error: ERROR } : rereading,
  };
}

function left(rewriting: Rewriting | null): Rewriting | null {
  return rewriting?.underWay ? { ...rewriting, underWay: false, error: ERROR } : rewriting;
}
