import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../utils/core/library/query/parse';
import { search } from '../../../../../utils/core/library/query/search';
import { type KeptDatabase, keptDatabase } from '../../../../../utils/platform/storage/kept/database';
import { readIndex, seal } from '../../../../../utils/platform/storage/kept/index-store';
import { type Library, openLibrary } from '../../../../../utils/platform/storage/library';
import { useDatabase } from '../../../../support/database';
import { aKeptBrief } from '../../../../support/kept';

const { noRoomToWrite } = useDatabase();

let name = '';
let library: Library;
let database: KeptDatabase;
beforeEach(() => {
  name = crypto.randomUUID();
  library = openLibrary(name);
  database = keptDatabase(name);
});

const brief = (i: number, text = `It was number${i} of them.`) =>
  aKeptBrief({ key: `key-${i}`, text: [text], savedAt: 1000 + i });
const keepMany = async (from: number, to: number, most = 10_000) => {
  for (let i = from; i < to; i++) await library.keep(brief(i), most);
};
const found = async (typed: string) => search((await readIndex(database)).held, parseQuery(typed), 'date').docs.length;
const segments = async () => (await (await database.open()).getAll('docs')).map(({ docs }) => docs.length);

describe('the index of a library', () => {
  it('has each brief as soon as it is kept, once, as it is now', async () => {
    await library.keep(brief(1, 'The tunnel opens.'), 10);
    expect(await found('tunnel ')).toBe(1);
    await library.keep(brief(1, 'The bridge opens.'), 10);
    expect([await found('tunnel '), await found('bridge '), await found('')]).toEqual([0, 1, 1]);
  });

  it('grows in segments, and loses what is deleted wherever it lies', async () => {
    await keepMany(0, 501);
    await seal(database);
    expect(await segments()).toEqual([501]);
    await keepMany(501, 510);
    await library.remove('key-7');
    await library.remove('key-505');
    expect([await found('number7 '), await found('number505 '), await found('number8 ')]).toEqual([0, 0, 1]);
    await library.amend('key-8', { questions: [] });
    expect(await found('number8 ')).toBe(1);
    expect(await readIndex(database)).toMatchObject({ broken: false });
    await library.clear();
    expect(await readIndex(database)).toEqual({ held: [], broken: false });
  });

  it('merges segments of one size, without what was pruned', async () => {
    for (let from = 0; from < 2004; from += 501) {
      await keepMany(from, from + 501);
      await seal(database);
    }
    expect(await segments()).toEqual([2004]);
    await library.prune(3);
    expect(await found('')).toBe(3);
    expect(await readIndex(database)).toMatchObject({ broken: false });
  }, 120_000);

  it('stays as it was where the disk is full in the middle of a merge', async () => {
    await keepMany(0, 500);
    await library.keep(brief(500), 10_000);
    const before = await segments();
    await keepMany(501, 501 + (before.length > 0 ? 501 : 0));
    noRoomToWrite();
    await seal(database).catch(() => undefined);
    expect(await readIndex(database)).toMatchObject({ broken: false });
    expect(await found('number3 ')).toBe(1);
  });

  it('stays as it was where the disk is full in the middle of keeping', async () => {
    await keepMany(0, 3);
    noRoomToWrite();
    expect(await library.keep(brief(9), 10)).toBe(false);
    expect([await found('number9 '), await found('')]).toEqual([0, 3]);
    expect(await readIndex(database)).toMatchObject({ broken: false });
  });
});
