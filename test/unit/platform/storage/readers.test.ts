import { expect, it } from 'vitest';
import { readerBook, readersItem } from '../../../../utils/platform/storage/readers';
import { useFakeBrowser } from '../../../support/browser';

const { disks } = useFakeBrowser();
const ONE = { service: 'Example AI', model: 'writer-2' };
const OTHER = { service: 'localhost', model: 'writer-2' };

it('remembers what a model did, across workers, until the reader says so', async () => {
  const book = readerBook();
  expect(await book.isBarred(ONE)).toBe(false);
  await book.add(ONE, { passed: true }, { traces: true });
  await book.add(ONE, { passed: false }, { traces: true });
  await book.add(OTHER, { passed: true }, { traces: true });
  const later = readerBook();
  expect(await later.isBarred(ONE)).toBe(true);
  expect(await later.isBarred(OTHER)).toBe(false);
  expect(await readersItem.get()).toEqual([
    { ...OTHER, readings: 1, thrownAway: 0, barred: false },
    { ...ONE, readings: 2, thrownAway: 1, barred: true },
  ]);
  expect(disks.local.data.readers).toMatchObject({ format: 1 });
  await later.allow(ONE, { traces: true });
  expect(await readerBook().isBarred(ONE)).toBe(false);
});

it('leaves no trace of a private window, which knows it all the same', async () => {
  const book = readerBook();
  await book.add(ONE, { passed: false }, { traces: false });
  expect(await book.isBarred(ONE)).toBe(true);
  await book.allow(ONE, { traces: false });
  expect(await book.isBarred(ONE)).toBe(false);
  expect(disks.local.data).toEqual({});
});

it.each([[null], ['x'], [{ readers: 5 }], [{ format: 9, readers: [] }]])(
  'begins anew where %o is stored',
  async (stored) => {
    disks.local.data.readers = stored;
    expect(await readersItem.get()).toEqual([]);
  },
);

it('keeps the last hundred', async () => {
  const book = readerBook();
  for (let i = 0; i < 103; i++) await book.add({ service: 's', model: `m${i}` }, { passed: true }, { traces: true });
  const all = await readersItem.get();
  expect([all.length, all[0]?.model]).toEqual([100, 'm102']);
});
