import * as v from 'valibot';
import { langTagSchema } from '../text/lang-schema';
import type { SearchedBrief } from './texts';
import type { Highlight } from './types';

const highlight: v.GenericSchema<unknown, Highlight> = v.object({
  text: v.string(),
  note: v.fallback(v.string(), ''),
});

const count = v.fallback(v.number(), 0);

/** See `Marks`; what is broken of them is left out. */
export const marksFields = {
  saved: v.fallback(v.boolean(), false),
  tags: v.fallback(v.array(v.string()), []),
  note: v.fallback(v.string(), ''),
  highlights: v.fallback(v.array(highlight), []),
};

/** See `LibraryRow`. */
export const rowSchema = v.object({
  key: v.string(),
  url: v.string(),
  title: v.string(),
  outlet: v.string(),
  lang: v.fallback(v.nullable(langTagSchema), null),
  savedAt: v.number(),
  publishedAt: v.fallback(v.nullable(v.string()), null),
  lead: v.fallback(v.string(), ''),
  sources: count,
  differences: count,
  questions: count,
  bytes: count,
  event: v.string(),
  doc: count,
  ...marksFields,
});

const said = v.array(v.object({ text: v.string() }));
const written = v.object({
  headline: v.string(),
  lang: v.fallback(langTagSchema, 'und'),
  standfirst: said,
  story: said,
  context: said,
});

/**
 * What is searched of a stored brief, of whatever version: reading the whole of it, to show one sentence, takes many
 * times longer.
 */
export const searchedSchema: v.GenericSchema<unknown, SearchedBrief> = v.object({
  article: v.object({
    canonicalUrl: v.string(),
    title: v.string(),
    outlet: v.string(),
    byline: v.array(v.string()),
    lang: v.fallback(v.nullable(langTagSchema), null),
    passages: v.array(v.object({ n: v.number(), text: v.string() })),
  }),
  instant: written,
  brief: v.nullable(written),
  coverage: v.optional(v.nullable(v.object({ story: said, agree: said, differ: said, single: said })), null),
  questions: v.optional(
    v.array(v.object({ question: v.string(), lang: v.fallback(langTagSchema, 'und'), statements: said })),
    [],
  ),
});
