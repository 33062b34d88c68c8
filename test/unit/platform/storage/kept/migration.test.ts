import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../utils/core/library/query/parse';
import { search } from '../../../../../utils/core/library/query/search';
import type { KeptBrief } from '../../../../../utils/core/run/kept';
import { type KeptDatabase, keptDatabase } from '../../../../../utils/platform/storage/kept/database';
import { readIndex } from '../../../../../utils/platform/storage/kept/index-store';
import { emptyIndex, settle } from '../../../../../utils/platform/storage/kept/settle';
import { openShelf } from '../../../../../utils/platform/storage/kept/shelf';
import { openLibrary } from '../../../../../utils/platform/storage/library';
import { useDatabase } from '../../../../support/database';
import { aKeptBrief } from '../../../../support/kept';

const { noRoomToWrite } = useDatabase();

/** The briefs that version 0.1.0 stored, as they lay there (test/fixtures/profiles). */
const recorded: KeptBrief[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../fixtures/profiles/0.1.0/library.json'), 'utf8'),
);

/** The database of that version: one store, and nothing beside it. */
async function versionBefore(name: string, briefs: readonly object[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(db) {
      const store = db.createObjectStore('briefs', { keyPath: 'key' });
      store.createIndex('url', 'canonicalUrl');
      store.createIndex('savedAt', 'savedAt');
    },
  });
  for (const brief of briefs) await database.put('briefs', brief);
  database.close();
}

let name = '';
let database: KeptDatabase;
beforeEach(() => {
  name = crypto.randomUUID();
  database = keptDatabase(name);
});

const stored = async (store: 'briefs') => (await database.open()).getAll(store);
const keys = async (store: 'rows') => (await database.open()).getAllKeys(store);
const found = async (typed: string) => search((await readIndex(database)).held, parseQuery(typed), 'date').docs.length;

describe('what version 0.1.0 kept', () => {
  it('is all there, byte for byte, with a row for each and all of it searched', async () => {
    await versionBefore(name, recorded);
    await settle(database);
    expect(await stored('briefs')).toEqual([...recorded].sort((a, b) => (a.key < b.key ? -1 : 1)));
    expect(await keys('rows')).toEqual(recorded.map(({ key }) => key).sort());
    expect(await readIndex(database)).toMatchObject({ broken: false });
    expect(await found('Tarrow ')).toBeGreaterThan(0);
    expect(await found('')).toBe(recorded.length);
  });

  it('is found before rows are made', async () => {
    await versionBefore(name, recorded);
    const library = openLibrary(name);
    expect(await library.list()).toHaveLength(recorded.length);
    expect(await library.count()).toBe(recorded.length);
  });

  it('keeps what cannot be read, and counts it', async () => {
    const later = { ...recorded[0], key: 'later', format: 99 };
    await versionBefore(name, [...recorded, later, { key: 'nothing' }]);
    await settle(database);
    expect(await stored('briefs')).toContainEqual(later);
    expect(await openLibrary(name).count()).toBe(recorded.length + 2);
    expect(await openShelf(database).unreadable()).toBe(2);
    expect(await found('')).toBe(recorded.length);
  });

  it('loses nothing to a full disk, and goes on when there is room', async () => {
    await versionBefore(name, recorded);
    noRoomToWrite();
    await expect(settle(database)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await stored('briefs')).toHaveLength(recorded.length);
  });

  it('goes on where it was when the worker was killed', async () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      aKeptBrief({ key: `key-${i}`, text: [`It was number${i} of them.`] }),
    );
    await versionBefore(name, many);
    const killed = settle(database, ({ left }) => {
      if (left < 60) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    const left: number[] = [];
    await settle(keptDatabase(name), (progress) => left.push(progress.left));
    expect(left).toEqual([35, 10, 0]);
    expect(await readIndex(database)).toMatchObject({ broken: false });
    for (const i of [0, 24, 25, 59]) expect(await found(`number${i} `)).toBe(1);
  });
});

describe('an index that is broken', () => {
  const many = Array.from({ length: 510 }, (_, i) =>
    aKeptBrief({ key: `key-${i}`, text: [`It was number${i} of them.`] }),
  );

  it('is told, and made anew', async () => {
    await versionBefore(name, many);
    await settle(database);
    const db = await database.open();
    const [segment] = await db.getAll('segments');
    if (!segment) throw new Error('Nothing was merged');
    expect(await readIndex(database)).toMatchObject({ broken: false });
    await db.put('segments', { ...segment, postings: segment.postings.map((one) => one ^ 1) });
    expect(await readIndex(database)).toMatchObject({ broken: true });
    await emptyIndex(database);
    expect(await readIndex(database)).toEqual({ held: [], broken: false });
    await settle(database);
    expect(await readIndex(database)).toMatchObject({ broken: false });
    for (const i of [0, 500, 509]) expect(await found(`number${i} `)).toBe(1);
  });

  it.each([
    ['a segment is lost', 'segments'],
    ['its documents are lost', 'docs'],
    ['entries are lost', 'entries'],
  ] as const)('is told where %s', async (_, store) => {
    await versionBefore(name, many);
    await settle(database);
    await openLibrary(name).keep(aKeptBrief({ key: 'one more' }), 1000);
    expect(await readIndex(database)).toMatchObject({ broken: false });
    await (await database.open()).clear(store);
    expect(await readIndex(database)).toMatchObject({ broken: true });
  });
});
