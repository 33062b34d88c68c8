import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { briefSchema } from '../../../../utils/core/brief/schema';
import type { Reread } from '../../../../utils/core/brief/types';
import { statementJson } from '../../../../utils/core/export/statement-json';
import { interruptRun } from '../../../../utils/core/run/interrupt';
import { reduce } from '../../../../utils/core/run/reduce';
import { runSchema } from '../../../../utils/core/run/schema';
import type { Rereading } from '../../../../utils/core/run/types';
import { aBrief, aRun, aStatement } from '../../../support/run';

const reread: Reread = { result: 'says', quote: 'found 12 cracks', passage: [1, 2], differs: '', model: 'm' };
const rereading: Rereading = {
  ...{ state: 'underWay', service: 'Test', model: 'm', provider: 'mistral', statements: 2, error: null },
  tokens: { input: 1, output: 2, cached: 0 },
};
const run = aRun({
  stage: 'done',
  brief: aBrief({
    story: [aStatement({ text: 'A.' }), aStatement({ text: 'B.' })],
    context: [{ text: 'A.', origin: 'ai', citations: [] }],
  }),
});

describe('a second reading of a run', () => {
  it('is put at the statement with its text, and at none of the model’s own', () => {
    const next = reduce(run, { type: 'reread', text: 'A.', reread });
    expect(next.brief?.story.map((one) => one.reread)).toEqual([reread, undefined]);
    expect(next.brief?.context[0]?.reread).toBeUndefined();
    expect(reduce({ ...run, brief: null }, { type: 'reread', text: 'A.', reread }).brief).toBeNull();
  });

  it('fails where its worker is ended, and stays as it was where it had ended', () => {
    const under = reduce(run, { type: 'rereading', rereading });
    const error = { kind: 'interrupted', detail: '', retryAfter: null, host: '' };
    expect(interruptRun(under, 9).rereading).toEqual({ ...rereading, state: 'failed', error });
    const done = { ...under, rereading: { ...rereading, state: 'done' as const } };
    expect(interruptRun(done, 9)).toBe(done);
  });

  it('can be stored, and read again', () => {
    const stored = reduce(reduce(run, { type: 'reread', text: 'A.', reread }), { type: 'rereading', rereading });
    expect(v.parse(runSchema, JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(v.parse(briefSchema, JSON.parse(JSON.stringify(stored.brief)))).toEqual(stored.brief);
    const { rereading: _, ...old } = run;
    expect(v.parse(runSchema, JSON.parse(JSON.stringify(old))).rereading).toBeNull();
  });

  it('is exported with each statement, null where there was none', () => {
    expect(statementJson(aStatement({ text: 'A.' })).reread).toBeNull();
    expect(statementJson(aStatement({ text: 'A.', reread })).reread).toEqual(reread);
  });
});
