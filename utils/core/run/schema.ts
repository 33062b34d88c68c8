import * as v from 'valibot';
import { articleSchema, failureSchema, readScopeSchema } from '../article/schema';
import {
  briefSchema,
  checkSchema,
  engineErrorKindSchema,
  engineNameSchema,
  questionSchema,
  sentRequestSchema,
} from '../brief/schema';
import { verdictSchema } from '../check/schema';
import { coverageSchema, sentQuerySchema } from '../coverage/schema';
import { price } from '../settings/price';
import { PROVIDER_IDS } from '../settings/provider';
import { langCodeSchema, langTagSchema } from '../text/lang-schema';

const usage = v.nullable(
  v.object({
    input: v.number(),
    output: v.number(),
    cached: v.number(),
    written: v.exactOptional(v.number()),
    thought: v.exactOptional(v.number()),
    cost: v.exactOptional(v.number()),
  }),
);
const sent = v.array(sentRequestSchema);
const lookups = v.array(sentQuerySchema);
const questions = v.array(questionSchema);

/** See `KeptBrief`. Version 0.1.0 left out the last three fields where they were empty. */
export const keptSchema = v.object({
  key: v.string(),
  canonicalUrl: v.string(),
  hash: v.string(),
  savedAt: v.number(),
  article: articleSchema,
  instant: briefSchema,
  brief: v.nullable(briefSchema),
  wordsRead: v.number(),
  parts: v.number(),
  usage,
  sent,
  coverage: v.optional(v.nullable(coverageSchema), null),
  lookups: v.optional(lookups, []),
  questions: v.optional(questions, []),
});

const error = v.object({
  kind: v.picklist([...engineErrorKindSchema.options, 'interrupted']),
  detail: v.string(),
  retryAfter: v.nullable(v.number()),
  host: v.string(),
});

const engine = v.object({
  name: engineNameSchema,
  model: v.nullable(v.string()),
  service: v.string(),
  provider: v.exactOptional(v.picklist(PROVIDER_IDS)),
  price: v.exactOptional(price),
  outputLang: v.fallback(langTagSchema, 'und'),
  why: v.exactOptional(v.picklist(['setUp', 'builtInReady', 'builtInDownloadable', 'builtInLanguage', 'nothingElse'])),
  madeFor: v.exactOptional(v.pipe(v.array(langCodeSchema), v.readonly())),
});

const wordParts = v.array(v.object({ text: v.string(), change: v.picklist(['same', 'added', 'removed']) }));

const since = v.object({
  statements: v.array(v.object({ text: v.string(), passage: v.number() })),
  changes: v.array(v.object({ about: v.string(), was: v.string(), now: v.string(), passage: v.number() })),
});

const changes = v.object({
  title: v.nullable(wordParts),
  passages: v.array(
    v.variant('type', [
      v.object({ type: v.literal('added'), passage: v.number(), text: v.string() }),
      v.object({ type: v.literal('removed'), before: v.number(), text: v.string() }),
      v.object({ type: v.literal('edited'), passage: v.number(), before: v.number(), parts: wordParts }),
    ]),
  ),
  more: v.number(),
  statements: v.array(v.object({ text: v.string(), before: verdictSchema, check: checkSchema })),
  lang: v.fallback(langTagSchema, 'und'),
});

/** See `Run`. Version 0.1.0 left `loading` out until a model was loaded. */
export const runSchema = v.object({
  id: v.string(),
  tabId: v.number(),
  url: v.string(),
  clickedAt: v.number(),
  private: v.boolean(),
  stage: v.picklist(['reading', 'unreadable', 'notArticle', 'writing', 'done', 'stopped', 'failed']),
  scope: readScopeSchema,
  endpoint: v.exactOptional(v.string()),
  article: v.nullable(articleSchema),
  selectionWords: v.number(),
  unreadable: v.nullable(v.picklist([...failureSchema.options, 'noAccess', 'restricted', 'neverSite', 'gone'])),
  engine: v.nullable(engine),
  instant: v.nullable(briefSchema),
  brief: v.nullable(briefSchema),
  wordsRead: v.number(),
  parts: v.number(),
  part: v.number(),
  sent,
  loading: v.optional(v.boolean(), false),
  // A worker that was ended waits for nothing.
  phase: v.fallback(
    v.nullable(
      v.object({
        phase: v.picklist(['connecting', 'loading', 'pausing', 'reading', 'thinking', 'writing']),
        at: v.number(),
        seconds: v.nullable(v.number()),
      }),
    ),
    null,
  ),
  usage,
  error: v.nullable(error),
  keptAt: v.nullable(v.number()),
  changedSince: v.nullable(v.number()),
  readBefore: v.optional(
    v.nullable(
      v.object({
        outlet: v.string(),
        title: v.string(),
        url: v.string(),
        at: v.number(),
        since: v.exactOptional(since),
      }),
    ),
    null,
  ),
  changes: v.nullable(changes),
  wrongLang: v.fallback(v.nullable(langTagSchema), null),
  notKept: v.boolean(),
  key: v.string(),
  coverage: v.nullable(coverageSchema),
  lookingUp: v.boolean(),
  lookups,
  questions,
  suggestions: v.fallback(v.array(v.string()), []),
  rereading: v.optional(
    v.nullable(
      v.object({
        state: v.picklist(['ready', 'underWay', 'done', 'stopped', 'failed', 'caught', 'barred', 'noCanaries']),
        service: v.string(),
        model: v.string(),
        provider: v.exactOptional(v.picklist(PROVIDER_IDS)),
        statements: v.number(),
        tokens: usage,
        error: v.nullable(error),
      }),
    ),
    null,
  ),
  rewriting: v.nullable(v.object({ texts: v.array(v.string()), underWay: v.boolean(), error: v.nullable(error) })),
  startedAt: v.number(),
  endedAt: v.nullable(v.number()),
});
