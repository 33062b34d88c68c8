import { describe, expect, it } from 'vitest';
import { afterLoss, afterMessage, afterRequest, needsBackground } from '../../../components/panel/view';
import type { PanelView } from '../../../utils/platform/messages/port';
import { aBrief, aRun } from '../../support/run';

const viewOf = (run: PanelView['run']): PanelView => ({
  tabId: 1,
  run,
  canRead: true,
  host: 'news.example',
  shown: null,
  selected: '',
});

describe('what the panel shows', () => {
  it('drops events of another run than the one on screen', () => {
    const view = viewOf(aRun({ id: 'new' }));
    expect(afterMessage(view, { type: 'events', runId: 'old', events: [{ type: 'stopped', at: 1 }] })).toBe(view);
  });

  it.each([
    ['of the passage that was last shown', 1, { passage: 2, state: 'marked' }, { passage: 2, state: 'gone' }],
    ['not of another tab’s', 3, { passage: 2, state: 'marked' }, { passage: 2, state: 'marked' }],
    ['of nothing where none was shown', 1, null, null],
  ] as const)('says that the mark was lost, %s', (_, tabId, shown, expected) => {
    const view = { ...viewOf(aRun({})), shown };
    expect(afterMessage(view, { type: 'marked', tabId, state: 'gone' })?.shown).toEqual(expected);
  });

  it('says nothing of a passage that is asked for again until the page has answered', () => {
    const view: PanelView = { ...viewOf(aRun({})), shown: { passage: 2, state: 'marked' } };
    expect(afterRequest(view, { type: 'showPassage', tabId: 1, passage: 2 })?.shown).toBeNull();
    expect(afterRequest(view, { type: 'ping' })).toBe(view);
    expect(afterRequest(null, { type: 'showPassage', tabId: 1, passage: 2 })).toBeNull();
  });

  it('never keeps a brief when the tab shows another page', () => {
    const view = afterMessage(viewOf(aRun({ stage: 'done' })), {
      type: 'view',
      view: { ...viewOf(null), canRead: false },
    });
    expect(view?.run).toBeNull();
  });

  it('ends a run whose worker died, and keeps what it had', () => {
    const view = afterLoss(viewOf(aRun({ stage: 'writing' })), 9);
    expect(view?.run).toMatchObject({ stage: 'failed', error: { kind: 'interrupted' } });
    expect(view?.run?.instant?.story).toHaveLength(1);
  });

  it('no longer waits for a lookup whose worker died', () => {
    expect(afterLoss(viewOf(aRun({ stage: 'done', lookingUp: true })), 9)?.run).toMatchObject({
      stage: 'done',
      lookingUp: false,
    });
  });

  it('no longer waits for a rewriting whose worker died, and says so', () => {
    const rewriting = { texts: ['It is 99.'], underWay: true, error: null };
    expect(afterLoss(viewOf(aRun({ stage: 'done', rewriting })), 9)?.run).toMatchObject({
      stage: 'done',
      rewriting: { texts: ['It is 99.'], underWay: false, error: { kind: 'interrupted' } },
    });
  });

  it('leaves a finished run alone when the worker dies', () => {
    const view = viewOf(aRun({ stage: 'done' }));
    expect(afterLoss(view, 9)).toBe(view);
  });

  it('keeps the statement that the next worker has not heard of', () => {
    const story = aBrief({ engine: 'remote' }).story;
    const mine = aRun({ stage: 'failed', brief: aBrief({ engine: 'remote', story: [...story, ...story] }) });
    const error = { kind: 'interrupted', detail: '', retryAfter: null, host: '' } as const;
    const theirs = aRun({ stage: 'failed', error, brief: aBrief({ engine: 'remote' }) });
    expect(afterMessage(viewOf(mine), { type: 'view', view: viewOf(theirs) })?.run?.brief?.story).toHaveLength(2);
  });
});

describe('the background is needed', () => {
  it.each([
    ['before it has answered', null, true],
    ['by a tab without a run', viewOf(null), false],
    ['by a finished run', viewOf(aRun({ stage: 'done' })), false],
    ['by a page that is no article', viewOf(aRun({ stage: 'notArticle' })), false],
    ['by a failed run', viewOf(aRun({ stage: 'failed' })), false],
    ['by a run that is being read', viewOf(aRun({ stage: 'reading' })), true],
    ['by a run that is being written', viewOf(aRun({ stage: 'writing' })), true],
    ['by a lookup', viewOf(aRun({ stage: 'done', lookingUp: true })), true],
    ['by the run of a private window, which is stored nowhere', viewOf(aRun({ stage: 'done', private: true })), true],
  ])('%s', (_, view, needed) => {
    expect(needsBackground(view)).toBe(needed);
  });
});
