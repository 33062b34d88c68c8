import { interruptedQuestions, isAsking, questionsOf } from '../../utils/core/brief/questions';
import { interrupted, isUnderWay } from '../../utils/core/coverage/state';
import { ended, reduce } from '../../utils/core/run/reduce';
import { isRewriting, leftRewriting } from '../../utils/core/run/rewriting-state';
import type { Run } from '../../utils/core/run/types';
import type { PanelMessage, PanelView } from '../../utils/platform/messages/port';

const INTERRUPTED = { kind: 'interrupted', detail: '', retryAfter: null, host: '' } as const;

/** What the panel shows after a message from the background. Events of another run than the one shown are dropped. */
export function afterMessage(view: PanelView | null, message: PanelMessage): PanelView | null {
  if (message.type === 'view') return { ...message.view, run: fuller(view?.run ?? null, message.view.run) };
  if (message.type === 'passage') return view?.tabId === message.tabId ? { ...view, shown: message.shown } : view;
  if (message.type === 'selected') return view?.tabId === message.tabId ? { ...view, selected: message.text } : view;
  if (view?.run?.id !== message.runId) return view;
  return { ...view, run: message.events.reduce(reduce, view.run) };
}

/** The line to the worker broke: what was under way will not go on. What there was stays. */
export function afterLoss(view: PanelView | null, now: number): PanelView | null {
  if (!view?.run) return view;
  const { coverage, lookingUp } = view.run;
  const questions = questionsOf(view.run);
  if (ended(view.run) && !isUnderWay(coverage) && !lookingUp && !isRewriting(view.run) && !isAsking(questions))
    return view;
  const run = ended(view.run) ? view.run : reduce(view.run, { type: 'failed', at: now, error: INTERRUPTED });
  const left = {
    coverage: interrupted(coverage),
    lookingUp: false,
    rewriting: leftRewriting(run, INTERRUPTED),
    questions: interruptedQuestions(questions),
  };
  return { ...view, run: { ...run, ...left } };
}

/** A new worker knows of a broken run only what was stored in time: the panel may have seen a statement more. */
function fuller(mine: Run | null, theirs: Run | null): Run | null {
  const interrupted = mine?.id === theirs?.id && theirs?.error?.kind === 'interrupted';
  const length = (run: Run | null) => run?.brief?.story.length ?? 0;
  return interrupted && length(mine) > length(theirs) ? mine : theirs;
}
