import type { RunEvent } from '../../core/run/types';
import type { PanelMessage, PanelView } from './port';

/** The background's end of the line to one panel. */
export interface PanelLine {
  /** Sends all there is to show. It includes the events that still wait to be sent. */
  view(view: PanelView): void;
  /** Sends a message that is not part of a run. */
  word(message: Exclude<PanelMessage, { type: 'view' | 'events' }>): void;
  /** Sends an event, together with the others of the same turn of the event loop. */
  event(runId: string, event: RunEvent): void;
}

/**
 * Makes a line over a function that posts messages. Events that come in quick succession, such as an article with its
 * key sentences, arrive as one message, so the panel renders once and not once for each.
 */
export function panelLine(post: (message: PanelMessage) => void): PanelLine {
  let waiting: { runId: string; events: RunEvent[] } | null = null;
  const flush = () => {
    if (!waiting) return;
    const { runId, events } = waiting;
    waiting = null;
    post({ type: 'events', runId, events });
  };
  return {
    view(view) {
      waiting = null;
      post({ type: 'view', view });
    },
    word: post,
    event(runId, event) {
      if (waiting && waiting.runId !== runId) flush();
      if (waiting) waiting.events.push(event);
      else {
        waiting = { runId, events: [event] };
        setTimeout(flush);
      }
    },
  };
}
