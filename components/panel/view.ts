import { interruptRun } from '../../utils/core/run/interrupt';
import { reduce } from '../../utils/core/run/reduce';
import type { Run } from '../../utils/core/run/types';
import type { PanelMessage, PanelRequest, PanelView } from '../../utils/platform/messages/port';

/**
 * The view after a request of the reader’s, without the result for the passage shown last: it does not hold for the
 * next passage, nor for the same one later.
 */
export function afterRequest(view: PanelView | null, { type }: PanelRequest): PanelView | null {
  return type === 'showPassage' && view?.shown ? { ...view, shown: null } : view;
}

/** Returns the view after a message from the background. Events of another run than the one shown are ignored. */
export function afterMessage(view: PanelView | null, message: PanelMessage): PanelView | null {
  if (message.type === 'view') return { ...message.view, run: fuller(view?.run ?? null, message.view.run) };
  if (message.type === 'passage') return view?.tabId === message.tabId ? { ...view, shown: message.shown } : view;
  if (message.type === 'marked')
    return view?.shown && view.tabId === message.tabId
      ? { ...view, shown: { ...view.shown, state: message.state } }
      : view;
  if (message.type === 'selected') return view?.tabId === message.tabId ? { ...view, selected: message.text } : view;
  if (view?.run?.id !== message.runId) return view;
  return { ...view, run: message.events.reduce(reduce, view.run) };
}

/**
 * Returns the view after the connection to the worker broke: work in progress will not go on, and what was there stays.
 */
export function afterLoss(view: PanelView | null, now: number): PanelView | null {
  if (!view?.run) return view;
  const run = interruptRun(view.run, now);
  return run === view.run ? view : { ...view, run };
}

/**
 * True while a panel shows what only the running background knows: work in progress, a brief of a private window, which
 * is stored nowhere, or nothing yet.
 */
export function needsBackground(view: PanelView | null): boolean {
  if (!view) return true;
  return view.run !== null && (view.run.private || interruptRun(view.run, 0) !== view.run);
}

/**
 * Returns the run with more text. After an interruption the new worker has only what was saved in time; the panel may
 * have one statement more.
 */
function fuller(mine: Run | null, theirs: Run | null): Run | null {
  const interrupted = mine?.id === theirs?.id && theirs?.error?.kind === 'interrupted';
  const length = (run: Run | null) => run?.brief?.story.length ?? 0;
  return interrupted && length(mine) > length(theirs) ? mine : theirs;
}
