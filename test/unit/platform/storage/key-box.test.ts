import { expect, it, vi } from 'vitest';
import { databaseBox, type KeyBox } from '../../../../utils/platform/storage/key-box';
import { useFakeBrowser } from '../../../support/browser';
import { useDatabase } from '../../../support/database';

const { disks } = useFakeBrowser();
useDatabase();

const KEYS = { brave: 'brave-0123456789' };

/** An older place of keys. */
function older(value: unknown = null): KeyBox & { left(): unknown } {
  let left = value;
  return {
    getValue: async () => left,
    setValue: async (next) => {
      left = next;
    },
    removeValue: async () => {
      left = null;
    },
    left: () => left,
  };
}

let names = 0;
const fresh = () => `keys-${++names}`;

it('keeps keys in a database, and nothing of them in the stores that content scripts can read', async () => {
  const name = fresh();
  const box = databaseBox(name, older());
  expect(await box.getValue()).toBeNull();
  await box.setValue(KEYS);
  expect(await databaseBox(name, older()).getValue()).toEqual(KEYS);
  expect(JSON.stringify([disks.local.data, disks.session.data])).not.toContain('brave');
  await box.removeValue();
  expect(await databaseBox(name, older()).getValue()).toBeNull();
});

it('takes over the keys of the version before, and leaves none behind', async () => {
  const name = fresh();
  const before = older(KEYS);
  expect(await databaseBox(name, before).getValue()).toEqual(KEYS);
  expect(before.left()).toBeNull();
});

it('does not put an old key over a newer one', async () => {
  const name = fresh();
  await databaseBox(name, older()).setValue({ brave: 'newer-0123456789' });
  expect(await databaseBox(name, older(KEYS)).getValue()).toEqual({ brave: 'newer-0123456789' });
});

it('keeps them until the browser is closed where there is no database', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No history is kept', 'InvalidStateError');
  });
  const before = older(KEYS);
  const box = databaseBox(fresh(), before);
  expect(await box.getValue()).toEqual(KEYS);
  expect(before.left()).toBeNull();
  await box.setValue({});
  expect(await box.getValue()).toEqual({});
  open.mockRestore();
});
