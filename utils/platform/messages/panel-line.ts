import type { RunEvent } from '../../core/run/types';
import type { PanelMessage, PanelView } from './port';

/** The background's end of the line to one panel. */
export interface PanelLine {
  /** Sends all there is to show; events that wait to be sent are part of it. */
  view(view: PanelView): void;
  /** Sends what is no part of a run. */
  word(message: Exclude<PanelMessage, { type: 'view' | 'events' }>): void;
  /** Sends an event, together with what else happens in the same turn. */
  event(runId: string, event: RunEvent): void;
}

/**
 * Makes a line over a function that posts messages. Events that come in quick succession, such as an article with its key
 * sentences, arrive as one message and cost the panel one drawing, not one each.
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
