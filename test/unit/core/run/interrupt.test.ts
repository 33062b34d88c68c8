import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../utils/core/brief/questions';
import { newCoverage } from '../../../../utils/core/coverage/state';
import type { FinderReport, Source } from '../../../../utils/core/coverage/types';
import { interruptRun } from '../../../../utils/core/run/interrupt';
import { aBrief, aRun } from '../../../support/run';

const ERROR = { kind: 'interrupted', detail: '', retryAfter: null, host: '' };

const question = (state: Question['state']): Question => ({
  ...{ question: 'Who?', statements: aBrief().story, state, error: null, at: state.length },
  ...{ engine: 'remote', model: 'writer', service: 'OpenAI', lang: 'en' },
});
const report = (state: FinderReport['state']): FinderReport => ({
  ...{ name: 'gdelt', state, found: 0, detail: '', retryAfter: null, origins: [] },
});
const source = (reading: Source['reading']): Source => ({
  ...{
    id: reading,
    url: 'https://post.example/dam',
    opaque: false,
    title: 'Dam',
    outlet: 'Post',
    domain: 'post.example',
  },
  ...{ publishedAt: null, seen: false, lead: '', lang: null, country: null, owner: null, outletKind: null },
  ...{ wikidata: null, finders: ['gdelt'], group: 'report', reprintOf: null, agency: null, score: 1 },
  ...{ reading, refusedHost: '', number: null, passages: [] },
});

describe('a run whose worker is ended', () => {
  it.each(['reading', 'writing'] as const)('fails where it was %s, with all that had come', (stage) => {
    const run = aRun({
      stage,
      brief: aBrief({ engine: 'remote' }),
      sent: [{ at: 1, url: '', model: '', messages: [] }],
    });
    expect(interruptRun(run, 9)).toEqual({ ...run, stage: 'failed', error: ERROR, endedAt: 9 });
  });

  it.each(['unreadable', 'notArticle', 'done', 'stopped', 'failed'] as const)(
    'is the same where it was %s',
    (stage) => {
      const run = aRun({ stage, coverage: { ...newCoverage(), stage: 'found' }, questions: [question('failed')] });
      expect(interruptRun(run, 9)).toBe(run);
    },
  );

  it.each(['searching', 'reading', 'comparing'] as const)('waits for no coverage that was %s', (stage) => {
    const finders = [report('searching'), report('found')];
    const sources = [source('waiting'), source('reading'), source('read')];
    const run = aRun({ stage: 'done', coverage: { ...newCoverage(), stage, finders, sources } });
    const left = interruptRun(run, 9);
    expect(left).toMatchObject({ stage: 'done', error: null, endedAt: null, coverage: { stage: 'stopped' } });
    expect(left.coverage?.finders.map(({ state }) => state)).toEqual(['notAnswering', 'found']);
    expect(left.coverage?.sources.map(({ reading }) => reading)).toEqual(['unread', 'unread', 'read']);
  });

  it('waits for no answer, and keeps what had come of it', () => {
    const run = aRun({ stage: 'done', questions: [question('answered'), question('asking')] });
    expect(interruptRun(run, 9)).toEqual({
      ...run,
      questions: [question('answered'), { ...question('asking'), state: 'stopped' }],
    });
  });

  it('waits for no look-up', () => {
    const run = aRun({ stage: 'done', lookingUp: true });
    expect(interruptRun(run, 9)).toEqual({ ...run, lookingUp: false });
  });

  it('waits for no rewriting, which has failed', () => {
    const rewriting = { texts: ['It is 99.'], underWay: true, error: null };
    const run = aRun({ stage: 'done', rewriting });
    expect(interruptRun(run, 9)).toEqual({ ...run, rewriting: { ...rewriting, underWay: false, error: ERROR } });
  });

  it('keeps why an earlier rewriting failed', () => {
    const rewriting = { texts: [], underWay: false, error: { ...ERROR, kind: 'server' as const } };
    expect(interruptRun(aRun({ stage: 'writing', rewriting }), 9).rewriting).toBe(rewriting);
  });

  it('ends everything at once, and once', () => {
    const run = aRun({
      ...{ stage: 'writing', lookingUp: true, questions: [question('asking')] },
      ...{ coverage: newCoverage(), rewriting: { texts: [], underWay: true, error: null } },
    });
    const left = interruptRun(run, 9);
    expect(left).toMatchObject({
      ...{ stage: 'failed', lookingUp: false, questions: [{ state: 'stopped' }] },
      ...{ coverage: { stage: 'stopped' }, rewriting: { underWay: false } },
    });
    expect(interruptRun(left, 10)).toBe(left);
  });
});
