import * as v from 'valibot';
import { langTagSchema } from '../text/lang-schema';
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
