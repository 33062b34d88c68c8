import * as v from 'valibot';
import { citationSchema, passageSchema } from '../article/schema';
import { engineErrorKindSchema, statementSchema } from '../brief/schema';
import { FINDER_NAMES } from '../settings/finders';
import { langTagSchema } from '../text/lang-schema';

const orNull = v.nullable(v.string());
const count = v.number();
const statements = v.array(statementSchema);
const finderName = v.picklist(FINDER_NAMES);
const outletKind = v.picklist([
  ...['agency', 'national', 'regional', 'broadcaster', 'magazine', 'trade', 'public', 'state', 'online'],
] as const);

const ownedBy = v.picklist(['itself', 'association', 'state']);

/** See `Outlet`. */
export const outletSchema = v.object({
  name: v.string(),
  country: orNull,
  lang: v.fallback(v.nullable(langTagSchema), null),
  kind: v.nullable(outletKind),
  owner: orNull,
  ownedBy: v.exactOptional(v.nullable(ownedBy)),
  wikidata: orNull,
});

/** See `SentQuery`. */
export const sentQuerySchema = v.object({ at: v.number(), url: v.string(), query: v.string() });

const report = v.object({
  name: finderName,
  state: v.picklist([
    ...['searching', 'found', 'nothing', 'notAnswering', 'limited', 'refused', 'overBudget', 'needsPermission'],
    ...['needsKey', 'needsSetup', 'off'],
  ] as const),
  found: count,
  detail: v.string(),
  retryAfter: v.nullable(v.number()),
  origins: v.array(v.string()),
});

const source = v.object({
  id: v.string(),
  url: v.string(),
  opaque: v.boolean(),
  title: v.string(),
  outlet: v.string(),
  domain: v.string(),
  publishedAt: orNull,
  seen: v.boolean(),
  lead: v.string(),
  lang: v.fallback(v.nullable(langTagSchema), null),
  country: orNull,
  owner: orNull,
  ownedBy: v.exactOptional(ownedBy),
  outletKind: v.nullable(outletKind),
  wikidata: orNull,
  finders: v.array(finderName),
  group: v.picklist(['report', 'reprint', 'followup', 'opinion']),
  reprintOf: orNull,
  agency: orNull,
  agencySigned: v.optional(v.boolean()),
  score: v.number(),
  reading: v.picklist([
    ...[
      'unread',
      'waiting',
      'reading',
      'read',
      'cut',
      'paywalled',
      'blocked',
      'refused',
      'elsewhere',
      'tooLarge',
      'tooSlow',
    ],
    'failed',
  ] as const),
  refusedHost: v.string(),
  number: v.nullable(v.number()),
  passages: v.array(passageSchema),
});

const counts = v.object({
  independent: count,
  articles: count,
  upTo: v.boolean(),
  owners: v.nullable(count),
  agencies: v.array(v.object({ name: v.string(), articles: count })),
});

const difference = v.object({
  about: v.string(),
  kind: v.picklist(['number', 'name']),
  values: v.array(v.object({ text: v.string(), citations: v.array(citationSchema) })),
});

const mark = v.object({ start: v.number(), end: v.number(), difference: v.number() });
const lead = v.object({
  number: v.number(),
  lang: v.fallback(v.nullable(langTagSchema), null),
  sentences: v.array(v.object({ passage: v.number(), text: v.string(), marks: v.array(mark) })),
});

const factCheck = v.object({
  url: v.pipe(v.string(), v.regex(/^https?:/i)),
  title: v.string(),
  checker: v.string(),
  publishedAt: orNull,
  lang: v.fallback(v.nullable(langTagSchema), null),
  claim: v.string(),
  rating: v.string(),
});

/** See `Coverage`. Version 0.1.0 left `errorKind` out until a model had been asked. */
export const coverageSchema = v.object({
  stage: v.picklist(['searching', 'found', 'reading', 'comparing', 'done', 'stopped', 'failed']),
  queries: v.array(v.string()),
  finders: v.array(report),
  sources: v.array(source),
  toRead: v.exactOptional(v.array(v.string())),
  counts,
  factChecks: v.exactOptional(v.array(factCheck)),
  story: statements,
  agree: statements,
  differ: statements,
  single: statements,
  differences: v.array(difference),
  leads: v.array(lead),
  sent: v.array(sentQuerySchema),
  error: orNull,
  errorKind: v.optional(v.nullable(engineErrorKindSchema), null),
});
