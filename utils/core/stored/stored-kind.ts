import * as v from 'valibot';

/** An item as read from storage, before it is checked. */
type Item = Record<string, unknown>;

/** Converts an item of one format to the next. */
export type Migration = (item: Item) => Item;

/** A kind of stored item that every later version can open. */
export interface StoredKind<T> {
  /** The item as it is stored: with its format number. */
  write(item: T): T & { format: number };
  /** Reads a stored item of any format; null for one that is broken, or of a later format than this version knows. */
  read(stored: unknown): T | null;
}

/** Version 0.1.0 stored no format number; this is the format it wrote. */
const FIRST_FORMAT = 1;

const item = v.looseObject({
  format: v.optional(v.pipe(v.number(), v.integer(), v.minValue(FIRST_FORMAT)), FIRST_FORMAT),
});

/**
 * A stored kind for a schema, which fills in missing fields and drops unknown ones. A change of shape that a schema
 * alone cannot read needs a migration: the first leads from format 1 to 2, each next one format further.
 */
export function storedKind<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[],
): StoredKind<T> {
  const present = FIRST_FORMAT + migrations.length;
  return {
    write: (item) => ({ ...item, format: present }),
    read(stored) {
      const found = v.safeParse(item, stored);
      if (!found.success || found.output.format > present) return null;
      try {
        const due = migrations.slice(found.output.format - FIRST_FORMAT);
        const result = v.safeParse(
          schema,
          due.reduce<Item>((old, migrate) => migrate(old), found.output),
        );
        return result.success ? result.output : null;
      } catch {
        // A migration may throw on a broken item; only that item is lost.
        return null;
      }
    },
  };
}
