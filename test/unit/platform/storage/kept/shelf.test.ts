import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../utils/core/library/query/parse';
import { search } from '../../../../../utils/core/library/query/search';
import type { LibraryRow } from '../../../../../utils/core/library/types';
import { type KeptDatabase, keptDatabase } from '../../../../../utils/platform/storage/kept/database';
import { readIndex } from '../../../../../utils/platform/storage/kept/index-store';
import { openShelf, type Shelf } from '../../../../../utils/platform/storage/kept/shelf';
import { type Library, openLibrary } from '../../../../../utils/platform/storage/library';
import { useDatabase } from '../../../../support/database';
import { aKeptBrief } from '../../../../support/kept';

const { noRoomToWrite } = useDatabase();

let library: Library;
let database: KeptDatabase;
let shelf: Shelf;
beforeEach(() => {
  const name = crypto.randomUUID();
  library = openLibrary(name);
  database = keptDatabase(name);
  shelf = openShelf(database);
});

const brief = (i: number, savedAt = 1000 + i) => aKeptBrief({ key: `key-${i}`, text: [`It was number${i}.`], savedAt });
const keepMany = async (count: number, most = 100) => {
  for (let i = 0; i < count; i++) await library.keep(brief(i), most);
};
const keys = (rows: readonly LibraryRow[]) => rows.map(({ key }) => key);
const found = async (typed: string) => search((await readIndex(database)).held, parseQuery(typed), 'date').docs.length;

describe('rows', () => {
  it('come newest first, page by page, each once', async () => {
    await keepMany(5);
    await library.keep(brief(7, 1002), 100);
    const first = await shelf.rows(null, 3);
    const second = await shelf.rows(first.at(-1) ?? null, 10);
    expect([...keys(first), ...keys(second)].sort()).toEqual(['key-0', 'key-1', 'key-2', 'key-3', 'key-4', 'key-7']);
    expect(keys(first).slice(0, 2)).toEqual(['key-4', 'key-3']);
  });

  it('come in the order of when they were kept, also where a clock was set back', async () => {
    await library.keep(brief(1, 5000), 2);
    await library.keep(brief(2, 10), 2);
    await library.keep(brief(3, 6000), 2);
    expect(keys(await shelf.rows(null, 10))).toEqual(['key-3', 'key-1']);
  });

  it('say the space of each month', async () => {
    await library.keep(brief(1, new Date('2026-11-01T10:00:00').getTime()), 100);
    await library.keep(brief(2, new Date('2026-10-31T10:00:00').getTime()), 100);
    await library.keep(brief(3, new Date('2026-10-02T10:00:00').getTime()), 100);
    const space = await shelf.space();
    expect(space.map(({ month, briefs }) => [month, briefs])).toEqual([
      ['2026-11', 1],
      ['2026-10', 2],
    ]);
    expect(space[0]?.bytes).toBeGreaterThan(500);
  });
});

describe('marks', () => {
  it('are kept, found, and stay when the brief is made again', async () => {
    await keepMany(2);
    const marks = {
      saved: true,
      tags: ['water'],
      note: 'ask the mayor',
      highlights: [{ text: 'number1', note: 'why?' }],
    };
    expect(await shelf.mark('key-1', marks)).toMatchObject(marks);
    expect([await found('mayor '), await found('tag:water'), await found('is:saved'), await found('why ')]).toEqual([
      1, 1, 1, 1,
    ]);
    await library.keep(brief(1, 9000), 100);
    expect(await shelf.row('key-1')).toMatchObject({ ...marks, savedAt: 9000 });
    expect(await found('tag:water')).toBe(1);
    await shelf.mark('key-1', { tags: [] });
    expect([await found('tag:water'), await found('')]).toEqual([0, 2]);
  });

  it('are of no brief that is gone', async () => {
    expect(await shelf.mark('nothing', { saved: true })).toBeNull();
  });

  it('are as they were where the disk is full', async () => {
    await keepMany(1);
    noRoomToWrite();
    await expect(shelf.mark('key-0', { note: 'x' })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await shelf.row('key-0')).toMatchObject({ note: '' });
    expect(await readIndex(database)).toMatchObject({ broken: false });
  });
});

describe('saved briefs', () => {
  it('are never pruned, and do not count', async () => {
    await keepMany(3);
    await shelf.mark('key-0', { saved: true });
    for (let i = 10; i < 15; i++) await library.keep(brief(i), 2);
    expect(keys(await shelf.rows(null, 10))).toEqual(['key-14', 'key-13', 'key-0']);
    await library.prune(0);
    expect(keys(await shelf.rows(null, 10))).toEqual(['key-0']);
    await library.keep(brief(20), 0);
    expect(keys(await shelf.rows(null, 10))).toEqual(['key-0']);
    await shelf.mark('key-0', { saved: false });
    await library.prune(0);
    expect(await library.count()).toBe(0);
  });

  it('go with everything', async () => {
    await keepMany(1);
    await shelf.mark('key-0', { saved: true });
    await library.clear();
    expect([await shelf.rows(null, 10), await library.count()]).toEqual([[], 0]);
  });
});

describe('a brief that is deleted', () => {
  it('can be put back as it was', async () => {
    await keepMany(3);
    await shelf.mark('key-1', { saved: true, tags: ['water'] });
    const before = await shelf.row('key-1');
    const removed = await shelf.remove('key-1');
    expect([await shelf.row('key-1'), await shelf.brief('key-1'), await found('number1 ')]).toEqual([null, null, 0]);
    if (!removed) throw new Error('It was there');
    await shelf.putBack(removed);
    expect({ ...(await shelf.row('key-1')), doc: 0 }).toEqual({ ...before, doc: 0 });
    expect([await shelf.brief('key-1'), await found('number1 ')]).toEqual([brief(1), 1]);
  });

  it('goes also where the disk is full, and the index is mended later', async () => {
    await keepMany(3);
    noRoomToWrite();
    await shelf.remove('key-1');
    await library.prune(1);
    expect(keys(await shelf.rows(null, 10))).toEqual(['key-2']);
    expect(await readIndex(database)).toMatchObject({ broken: false });
  });
});

it('two pages at once lose none of their changes', async () => {
  await keepMany(4);
  const other = openShelf(keptDatabase(database.name));
  await Promise.all([
    shelf.mark('key-1', { saved: true }),
    other.mark('key-1', { note: 'from the other page' }),
    other.remove('key-2'),
    library.keep(brief(9), 100),
  ]);
  expect(await shelf.row('key-1')).toMatchObject({ saved: true, note: 'from the other page' });
  expect(keys(await other.rows(null, 10))).toEqual(['key-9', 'key-3', 'key-1', 'key-0']);
  expect(await readIndex(database)).toMatchObject({ broken: false });
});
