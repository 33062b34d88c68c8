import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../utils/core/brief/types';
import type { Verdict } from '../../../../utils/core/check/types';
import { isDoubtful, statementsToRead } from '../../../../utils/core/reread/doubtful';

const statement = (text: string, verdict: Verdict | null, change: Partial<Statement> = {}): Statement => ({
  text,
  origin: 'article',
  citations: [[1, 1]],
  ...(verdict ? { check: { verdict, findings: [], score: 0.5 } } : {}),
  ...change,
});

describe('a doubtful statement', () => {
  it.each([
    ['verbatim', false],
    ['excerpt', false],
    ['wordsFound', true],
    ['unproven', true],
    ['notFound', true],
    ['figureNotFound', true],
    ['unchecked', true],
    [null, true],
  ] as const)('%s: %s', (verdict, doubtful) => {
    expect(isDoubtful(statement('A', verdict))).toBe(doubtful);
    expect(isDoubtful(statement('A', verdict, { origin: 'related' }))).toBe(doubtful);
    expect(isDoubtful(statement('A', verdict, { origin: 'ai' }))).toBe(false);
  });
});

describe('the statements to be read again', () => {
  const reread = (result: 'says' | 'notRead') => ({ result, quote: '', passage: null, differs: '', model: 'm' });
  const all = [
    statement('copied', 'verbatim'),
    statement('worded', 'unproven'),
    statement('worded', 'unproven'),
    statement('own', null, { origin: 'ai' }),
    statement('read', 'unproven', { reread: reread('says') }),
    statement('unread', 'unproven', { reread: reread('notRead') }),
  ];

  it.each([
    ['off', []],
    ['doubtful', ['worded', 'unread']],
    ['all', ['copied', 'worded', 'unread']],
  ] as const)('%s', (wish, texts) => {
    expect(statementsToRead(all, wish).map(({ text }) => text)).toEqual(texts);
  });
});
