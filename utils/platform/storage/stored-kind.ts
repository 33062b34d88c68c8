import * as v from 'valibot';

/** An item as it lies in storage, before anybody knows what it is. */
type Item = Record<string, unknown>;

/** Makes of an item of one format the same item in the next. */
export type Migration = (item: Item) => Item;

/** A kind of item that is stored, and that every later version opens. */
export interface StoredKind<T> {
  /** The item as it is written down: with its format. */
  write(item: T): T & { format: number };
  /** The item that was stored, whatever its format; null for one that is broken, or of a later format than we know. */
  read(stored: unknown): T | null;
}

/** Version 0.1.0 named no format: this is the one it wrote. */
const FIRST = 1;

const item = v.looseObject({ format: v.optional(v.pipe(v.number(), v.integer(), v.minValue(FIRST)), FIRST) });

/**
 * Items of a schema, which fills in what may be missing and drops what it does not know. A change of shape that a schema
 * alone cannot bridge takes a migration: the first leads from format 1 to 2, each next one format further.
 */
export function storedKind<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[],
): StoredKind<T> {
  const present = FIRST + migrations.length;
  return {
    write: (item) => ({ ...item, format: present }),
    read(stored) {
      const found = v.safeParse(item, stored);
      if (!found.success || found.output.format > present) return null;
      try {
        const due = migrations.slice(found.output.format - FIRST);
        const result = v.safeParse(
          schema,
          due.reduce<Item>((old, migrate) => migrate(old), found.output),
        );
        return result.success ? result.output : null;
      } catch {
        // A migration may stumble over a broken item, which is to be lost alone.
        return null;
      }
    },
  };
}
