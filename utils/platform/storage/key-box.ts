import { type IDBPDatabase, openDB } from 'idb';
import { type StorageItem, storageItem } from './item';

/** The place where keys lie: a value of plain data that no page can read. */
export type KeyBox = Pick<StorageItem, 'getValue' | 'setValue' | 'removeValue'>;

const STORE = 'keys';

/**
 * The box for keys that are kept on this machine. Chrome closes `storage.local` to content scripts; Firefox cannot, and
 * a page's process that was taken over would read it: there keys lie in the extension's own database, of which content
 * scripts have none.
 */
export function localKeyBox(): KeyBox {
  const stored = storageItem('local', 'keys');
  return import.meta.env.FIREFOX ? databaseBox('keys', stored) : stored;
}

/**
 * A box in a database of the extension's own. Keys that an earlier version left in `before` are moved at the first use.
 * Where there is no database (a browser that keeps no history), they last until the browser is closed.
 */
export function databaseBox(name: string, before: KeyBox): KeyBox {
  const closing = storageItem('session', 'keysWithoutDatabase');
  let opening: Promise<IDBPDatabase | null> | null = null;

  async function open(): Promise<IDBPDatabase | null> {
    const database = await opened(name).catch(() => null);
    const left = await before.getValue();
    if (left !== null) {
      if (!database) await closing.setValue(left);
      // A key saved since is newer than one that was left.
      else if ((await database.get(STORE, 'all')) === undefined) await database.put(STORE, left, 'all');
      await before.removeValue();
    }
    return database;
  }
  const ready = () => {
    opening ??= open();
    return opening;
  };

  return {
    async getValue() {
      const database = await ready();
      return database ? ((await database.get(STORE, 'all')) ?? null) : closing.getValue();
    },
    async setValue(value) {
      const database = await ready();
      if (database) await database.put(STORE, value, 'all');
      else await closing.setValue(value);
    },
    async removeValue() {
      const database = await ready();
      if (database) await database.delete(STORE, 'all');
      else await closing.removeValue();
    },
  };
}

/** Opens the database. Rejects where the browser has none, whether it throws or reports it. */
async function opened(name: string): Promise<IDBPDatabase> {
  return openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
}
