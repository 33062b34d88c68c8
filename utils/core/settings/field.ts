import * as v from 'valibot';

/** A field that is missing or broken falls back to its default; it never takes the others with it. */
export const field = <const S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>) =>
  v.optional(v.fallback(schema, fallback as never), fallback as never);

/** The settings that a set of fields is read to. */
export type Fields<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
