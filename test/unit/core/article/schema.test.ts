import * as v from 'valibot';
import { expect, it } from 'vitest';
import { articleSchema } from '../../../../utils/core/article/schema';
import { anArticle } from '../../../support/run';

it.each([
  ['gallery', 'list'],
  ['video', 'news'],
  ['list', 'list'],
  ['live', 'live'],
])('reads a kept article of kind %s as one of kind %s', (kept, kind) => {
  expect(v.parse(articleSchema, { ...anArticle(), kind: kept }).kind).toBe(kind);
});

it('refuses a kind that no version knew', () => {
  expect(v.safeParse(articleSchema, { ...anArticle(), kind: 'poem' }).success).toBe(false);
});
