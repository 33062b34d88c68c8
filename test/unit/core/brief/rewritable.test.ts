import { describe, expect, it } from 'vitest';
import { isRewritable } from '../../../../utils/core/brief/rewritable';
import type { Check, Statement } from '../../../../utils/core/brief/types';

const check = (verdict: Check['verdict'], ...kinds: Check['findings'][number]['kind'][]): Check => ({
  verdict,
  score: 0.3,
  findings: kinds.map((kind) => ({ kind, text: 'x', found: false, passage: null })),
});
const statement = (change: Partial<Statement>): Statement => ({
  text: 'It is 99.',
  origin: 'article',
  citations: [[1, 1]],
  ...change,
});

describe('a statement', () => {
  it.each<[string, boolean, Partial<Statement>]>([
    ['that was not found', true, { check: check('notFound') }],
    ['found but for a figure', true, { check: check('partly', 'number') }],
    ['found but for a name', true, { check: check('partly', 'name') }],
    ['found in other words', false, { check: check('partly', 'overlap') }],
    ['found without its doubt', false, { check: check('partly', 'hedge') }],
    ['that was found', false, { check: check('supported') }],
    ['that could not be checked', false, { check: check('unchecked') }],
    ['not checked yet', false, {}],
    ['from the model’s own knowledge', false, { origin: 'ai', check: check('notFound') }],
    ['written anew already', false, { before: 'It is 98.', check: check('partly', 'number') }],
    ['tried already', false, { tried: 'dropped', check: check('notFound') }],
  ])('%s may be written anew: %s', (_, expected, change) => expect(isRewritable(statement(change))).toBe(expected));
});
