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
    ['with a figure that was not found', true, { check: check('figureNotFound', 'number') }],
    ['with a name that was not found', true, { check: check('notFound', 'name') }],
    ['in words of its own', false, { check: check('unproven', 'overlap') }],
    ['whose words stand together', false, { check: check('wordsFound') }],
    ['cut out of a sentence', false, { check: check('excerpt') }],
    ['word for word', false, { check: check('verbatim') }],
    ['that could not be checked', false, { check: check('unchecked') }],
    ['not checked yet', false, {}],
    ['from the model’s own knowledge', false, { origin: 'ai', check: check('notFound') }],
    ['written anew already', false, { before: 'It is 98.', check: check('figureNotFound', 'number') }],
    ['tried already', false, { tried: 'dropped', check: check('notFound') }],
  ])('%s may be written anew: %s', (_, expected, change) => expect(isRewritable(statement(change))).toBe(expected));
});
