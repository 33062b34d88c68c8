import * as v from 'valibot';
import { citationSchema } from '../article/schema';
import { evidenceSchema, findingSchema, verdictSchema } from '../check/schema';
import { langTagSchema } from '../text/lang-schema';

const citations = v.array(citationSchema);

/** See `Check`. */
export const checkSchema = v.object({
  verdict: verdictSchema,
  findings: v.array(findingSchema),
  evidence: v.exactOptional(v.array(evidenceSchema)),
  score: v.number(),
});

const STATUSES = [
  ...(['verbatim', 'excerpt', 'wordsFound', 'unproven', 'notFound', 'figureNotFound', 'notAnswering'] as const),
] as const;

/** See `ContextSupport`. What version 0.1.0 called supported reads as `unproven`. */
const support = v.object({
  status: v.fallback(v.picklist(STATUSES), 'unproven'),
  url: v.string(),
  title: v.string(),
  lang: v.fallback(v.union([v.literal(''), langTagSchema]), ''),
  sentence: v.string(),
  findings: v.array(v.omit(findingSchema, ['passage'])),
});

/** See `Reread`. */
const reread = v.object({
  result: v.picklist(['says', 'partly', 'contradicts', 'silent', 'notRead']),
  quote: v.string(),
  passage: v.nullable(citationSchema),
  differs: v.string(),
  model: v.string(),
});

/** See `Statement`. */
export const statementSchema = v.object({
  text: v.string(),
  origin: v.picklist(['article', 'related', 'ai']),
  citations,
  opens: v.exactOptional(v.boolean()),
  time: v.exactOptional(v.string()),
  head: v.exactOptional(v.string()),
  check: v.exactOptional(checkSchema),
  mended: v.exactOptional(citations),
  flag: v.exactOptional(v.string()),
  by: v.exactOptional(v.literal('instant')),
  before: v.exactOptional(v.string()),
  tried: v.exactOptional(v.picklist(['notFound', 'dropped'])),
  support: v.exactOptional(support),
  reread: v.exactOptional(reread),
});

const statements = v.array(statementSchema);

/** See `EngineName`. */
export const engineNameSchema = v.picklist(['instant', 'built-in', 'local', 'remote']);

/** See `Brief`. Version 0.1.0 left `headlineCheck` out where there was none. */
export const briefSchema = v.object({
  category: v.string(),
  headline: v.string(),
  headlineCheck: v.optional(v.nullable(checkSchema), null),
  standfirst: statements,
  story: statements,
  context: statements,
  engine: engineNameSchema,
  model: v.nullable(v.string()),
  lang: v.fallback(langTagSchema, 'und'),
  complete: v.boolean(),
  filled: v.exactOptional(v.array(v.picklist(['category', 'headline']))),
});

/** See `SentRequest`. */
export const sentRequestSchema = v.object({
  at: v.number(),
  url: v.string(),
  model: v.string(),
  messages: v.array(v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() })),
  task: v.exactOptional(v.picklist(['rewrite', 'ask', 'reread'])),
});

/** See `EngineErrorKind`. */
export const engineErrorKindSchema = v.picklist([
  ...['offline', 'cors', 'ollamaOrigins', 'wrongKey', 'forbidden', 'noCredit', 'unknownModel', 'notFound'],
  ...[
    'rateLimited',
    'tooLong',
    'badRequest',
    'server',
    'timeout',
    'empty',
    'endless',
    'cut',
    'budget',
    'noConsent',
    'notSetUp',
  ],
  ...['noModel', 'badModel', 'outOfMemory', 'noBuiltIn', 'notDownloaded', 'needsClick', 'language', 'modelEnded'],
  ...['certificate', 'filtered', 'allThought', 'promptCut'],
  'unknown',
] as const);

/** See `Question`. */
export const questionSchema = v.object({
  question: v.string(),
  statements,
  state: v.picklist(['asking', 'answered', 'none', 'stopped', 'failed']),
  error: v.nullable(v.object({ kind: engineErrorKindSchema, detail: v.string(), retryAfter: v.nullable(v.number()) })),
  at: v.number(),
  engine: engineNameSchema,
  model: v.nullable(v.string()),
  service: v.string(),
  lang: v.fallback(langTagSchema, 'und'),
});
