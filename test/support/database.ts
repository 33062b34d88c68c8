import 'fake-indexeddb/auto';
import { IDBObjectStore as FakeStore, IDBTransaction as FakeTransaction } from 'fake-indexeddb';
import { afterEach } from 'vitest';

/** The internals of the fake database that are needed to fill its disk. */
interface Transaction {
  mode: string;
  error: DOMException | null;
  db: { _rawDatabase: { rawObjectStores: Map<string, { records: { values(): Iterable<unknown> } }> } };
  _abort(error: string): void;
  _execRequestAsync(request: { source: unknown; operation(): unknown }): IDBRequest;
}

const put: unknown = Reflect.get(FakeStore.prototype, 'put');
const finish: (this: Transaction) => void = Reflect.get(FakeTransaction.prototype, '_markFinished');

/** A database in memory for this test file; its disk has room again after each test. */
export function useDatabase() {
  afterEach(() => {
    Object.assign(FakeStore.prototype, { put });
    Object.assign(FakeTransaction.prototype, { _markFinished: finish });
  });
  return { noRoomToWrite, roomFor };
}

/** Fills the disk: each write fails at once and aborts its transaction, whatever that deletes. */
function noRoomToWrite(): void {
  Object.assign(FakeStore.prototype, {
    put(this: { transaction: Transaction }) {
      const operation = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      return this.transaction._execRequestAsync({ source: this, operation });
    },
  });
}

/** Limits the disk to so many records of a store: a transaction that leaves more is aborted when it ends. */
function roomFor(most: number, store: string): void {
  Object.assign(FakeTransaction.prototype, {
    _markFinished(this: Transaction) {
      const records = this.db._rawDatabase.rawObjectStores.get(store)?.records.values() ?? [];
      if (this.mode === 'readwrite' && !this.error && [...records].length > most) this._abort('QuotaExceededError');
      else finish.call(this);
    },
  });
}
