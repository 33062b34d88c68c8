import * as v from 'valibot';
import { langTagSchema } from '../text/lang-schema';
import type { Extraction } from './types';

/** See `Citation`. */
export const citationSchema = v.tuple([v.number(), v.number()]);

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** See `Passage`. */
export const passageSchema = v.object({
  n: v.number(),
  text: v.string(),
  kind: v.picklist(['paragraph', 'subhead', 'quote', 'item', 'live', 'caption']),
  time: v.exactOptional(text(40)),
});

/** See `ArticleScope`. */
export const scopeSchema = v.picklist(['article', 'selection', 'page']);

/** See `ReadScope`. */
export const readScopeSchema = v.picklist(['article', 'whole', 'selection', 'page']);

const kindSchema = v.picklist([
  'news',
  'opinion',
  'column',
  'newsletter',
  'live',
  'list',
  'analysis',
  'review',
  'interview',
  'sponsored',
  'agency',
]);

/** Version 0.1.0 called what is told by pictures or a film a kind of its own. */
function withoutForm(kind: string): string {
  if (kind === 'gallery') return 'list';
  return kind === 'video' ? 'news' : kind;
}

/** See `Article`. */
export const articleSchema = v.object({
  url: text(10_000),
  canonicalUrl: text(10_000),
  title: text(2000),
  byline: v.array(text(300)),
  outlet: text(300),
  lang: v.nullable(langTagSchema),
  publishedAt: v.nullable(text(40)),
  updatedAt: v.nullable(text(40)),
  kind: v.pipe(v.string(), v.transform(withoutForm), kindSchema),
  section: v.nullable(text(300)),
  isArticle: v.boolean(),
  score: v.number(),
  paywalled: v.boolean(),
  cut: v.boolean(),
  words: v.number(),
  leftOut: v.exactOptional(v.number()),
  claimReviews: v.exactOptional(v.array(v.object({ claim: text(1000), rating: text(300), by: text(300) }))),
  passages: v.array(passageSchema),
  scope: scopeSchema,
  confidence: v.number(),
  doubt: v.nullable(v.picklist(['later', 'short', 'lines', 'endless'])),
  captions: v.array(text(2000)),
});

/** See `ExtractionFailure`. */
export const failureSchema = v.picklist(['empty', 'tooLarge', 'timeout', 'pdf', 'failed']);

const extraction = v.variant('ok', [
  v.object({ ok: v.literal(true), article: articleSchema, selectionWords: v.number() }),
  v.object({
    ok: v.literal(false),
    reason: failureSchema,
    url: text(10_000),
    title: text(10_000),
  }),
]);

/**
 * Checks the extraction that the script in a page returned: it ran beside a page that may be hostile. A value of
 * another shape becomes a failed extraction.
 */
export function parseExtraction(value: unknown): Extraction {
  const result = v.safeParse(extraction, value);
  return result.success ? result.output : { ok: false, reason: 'failed', url: '', title: '' };
}
