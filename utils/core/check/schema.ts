import * as v from 'valibot';
import { citationSchema } from '../article/schema';

/** See `Verdict`. */
export const verdictSchema = v.picklist(['supported', 'partly', 'notFound', 'unchecked']);

/** See `Finding`. */
export const findingSchema = v.object({
  kind: v.picklist(['number', 'date', 'name', 'quote', 'negation', 'hedge', 'overlap']),
  text: v.string(),
  found: v.boolean(),
  passage: v.nullable(citationSchema),
});
