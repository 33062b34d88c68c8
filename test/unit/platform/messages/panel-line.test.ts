import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunEvent } from '../../../../utils/core/run/types';
import { panelLine } from '../../../../utils/platform/messages/panel-line';
import type { PanelMessage, PanelView } from '../../../../utils/platform/messages/port';

const writing: RunEvent = { type: 'writing' };
const stopped: RunEvent = { type: 'stopped', at: 1 };
const view: PanelView = { tabId: 1, run: null, canRead: true, host: '', shown: null, selected: '' };

describe('the line to a panel', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function open() {
    const sent: PanelMessage[] = [];
    return { sent, line: panelLine((message) => sent.push(message)) };
  }

  it('sends what happens in one turn as one message, in order', () => {
    const { sent, line } = open();
    line.event('a', writing);
    line.event('a', stopped);
    expect(sent).toEqual([]);
    vi.runAllTimers();
    line.event('a', writing);
    vi.runAllTimers();
    expect(sent).toEqual([
      { type: 'events', runId: 'a', events: [writing, stopped] },
      { type: 'events', runId: 'a', events: [writing] },
    ]);
  });

  it('keeps the events of two runs apart', () => {
    const { sent, line } = open();
    line.event('a', stopped);
    line.event('b', writing);
    vi.runAllTimers();
    expect(sent).toEqual([
      { type: 'events', runId: 'a', events: [stopped] },
      { type: 'events', runId: 'b', events: [writing] },
    ]);
  });

  it('does not send again, after a view, the events that it shows already', () => {
    const { sent, line } = open();
    line.event('a', writing);
    line.view(view);
    line.event('a', stopped);
    vi.runAllTimers();
    expect(sent).toEqual([
      { type: 'view', view },
      { type: 'events', runId: 'a', events: [stopped] },
    ]);
  });
});
