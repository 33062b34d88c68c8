import * as v from 'valibot';

/** A field that falls back to its default where it is missing or broken; other fields are not affected. */
export const field = <const S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>) =>
  v.optional(v.fallback(schema, fallback as never), fallback as never);

/** The settings that a set of fields is read to. */
export type Fields<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
