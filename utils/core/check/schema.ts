import * as v from 'valibot';
import { citationSchema } from '../article/schema';
import { TIERS } from './tiers';

/** See `Verdict`. Verdicts of version 0.1.0 read as `unchecked`: a kept brief is checked again when it is opened. */
export const verdictSchema = v.fallback(v.picklist(TIERS), 'unchecked');

/** See `Finding`. */
export const findingSchema = v.object({
  kind: v.picklist(['number', 'date', 'name', 'quote', 'quotation', 'negation', 'hedge', 'overlap']),
  text: v.string(),
  found: v.boolean(),
  passage: v.nullable(citationSchema),
});

/** See `Evidence`. */
export const evidenceSchema = v.object({ source: v.number(), passage: v.number(), text: v.string() });
