import * as v from 'valibot';
import { field } from './field';

/** Settings for what is kept after reading. */
export const libraryFields = {
  /** Briefs kept at most; 0 keeps none. */
  keepBriefs: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50_000)), 300),
  /** The keys of the library (j, k, /, …) work. */
  libraryKeys: field(v.boolean(), true),
};
