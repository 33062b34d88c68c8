import * as v from 'valibot';
import { langTagSchema } from '../text/lang-schema';
import { type Fields, field } from './field';

/** Settings for the writing and checking of a brief. */
export const briefFields = {
  /** `article`, `browser`, or a language. */
  outputLang: field(v.union([v.picklist(['article', 'browser']), langTagSchema]), 'article'),
  length: field(v.picklist(['short', 'medium', 'long']), 'medium'),
  context: field(v.boolean(), true),
  /** True to look up context in Wikipedia with every brief, false to wait until the reader asks. */
  verifyContext: field(v.boolean(), false),
  /** Most tokens of article text that one brief may send. */
  tokenBudget: field(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(1_000_000)), 60_000),
  /** Statements that were not found in the sources are folded away instead of marked. */
  hideNotFound: field(v.boolean(), false),
  /** The model rewrites them with every brief; otherwise only when the reader asks. */
  rewriteNotFound: field(v.boolean(), false),
};

export type BriefSettings = Fields<typeof briefFields>;
