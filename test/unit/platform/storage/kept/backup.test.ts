import { beforeEach, describe, expect, it } from 'vitest';
import { settingsForBackup } from '../../../../../utils/core/library/backup/settings';
import { addsParts, editionParts } from '../../../../../utils/platform/storage/edition-parts';
import { openEditions } from '../../../../../utils/platform/storage/editions';
import { backupFile } from '../../../../../utils/platform/storage/kept/backup';
import { type KeptDatabase, keptDatabase } from '../../../../../utils/platform/storage/kept/database';
import { readIndex } from '../../../../../utils/platform/storage/kept/index-store';
import { restore } from '../../../../../utils/platform/storage/kept/restore';
import { openShelf } from '../../../../../utils/platform/storage/kept/shelf';
import { openLibrary } from '../../../../../utils/platform/storage/library';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { useDatabase } from '../../../../support/database';
import { aKeptBrief } from '../../../../support/kept';

const { noRoomToWrite, roomFor } = useDatabase();

const NOW = 1_800_000_000_000;
const signal = new AbortController().signal;
const quiet = { now: NOW, signal, tell: () => undefined };
const COUNT = 120;
const brief = (i: number) =>
  aKeptBrief({ key: `key-${i}`, text: [`It was number${i} of them.`], savedAt: 1_700_000_000_000 + i });

/** A library of some briefs, with marks on one of them. */
async function filled(count = COUNT): Promise<KeptDatabase> {
  const name = crypto.randomUUID();
  const library = openLibrary(name);
  for (let i = 0; i < count; i++) await library.keep(brief(i), 1000);
  const database = keptDatabase(name);
  await openShelf(database).mark('key-3', {
    saved: true,
    tags: ['water'],
    note: 'mine',
    highlights: [{ text: 'a', note: 'b' }],
  });
  return database;
}

const saved = async (database: KeptDatabase) =>
  backupFile(database, { ...quiet, settings: settingsForBackup(parseSettings({ theme: 'dark' })) });
const rowsOf = async (database: KeptDatabase) =>
  (await openShelf(database).rows(null, 1000)).map((row) => ({ ...row, doc: 0 }));
const plain = (file: Blob) => new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
const lines = (...parts: readonly unknown[]) =>
  new Blob([[{ recoupe: 'backup', version: 1 }, ...parts].map((part) => `${JSON.stringify(part)}\n`).join('')]);

let empty: KeptDatabase;
beforeEach(() => {
  empty = keptDatabase(crypto.randomUUID());
});

/** True for a line that was not cut: one that was may also end with a brace, of an object within it. */
function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

describe('a backup', () => {
  it('brings all of it back, into an empty library', async () => {
    const full = await filled();
    const told: number[] = [];
    const did = await restore(empty, await saved(full), { ...quiet, tell: (done) => told.push(done) });
    expect(did).toMatchObject({ refused: null, cut: false, added: COUNT, merged: 0, same: 0, unread: 0 });
    expect(did.settings).toMatchObject({ theme: 'dark' });
    expect(await rowsOf(empty)).toEqual(await rowsOf(full));
    expect(await openShelf(empty).brief('key-7')).toEqual(brief(7));
    expect(await readIndex(empty)).toMatchObject({ broken: false });
    expect(told.at(-1)).toBeGreaterThanOrEqual(COUNT);
  });

  it('changes nothing where all of it is here', async () => {
    const full = await filled(10);
    const before = await rowsOf(full);
    expect(await restore(full, await saved(full), quiet)).toMatchObject({ added: 0, merged: 0, same: 10, unread: 0 });
    expect(await rowsOf(full)).toEqual(before);
  });

  it('adds its marks to those here, and overwrites none', async () => {
    const full = await filled(5);
    const file = await saved(full);
    const shelf = openShelf(full);
    await shelf.mark('key-3', { saved: false, tags: ['fire'], note: 'other', highlights: [] });
    await shelf.remove('key-4');
    expect(await restore(full, file, quiet)).toMatchObject({ added: 1, merged: 1, same: 3 });
    expect(await shelf.row('key-3')).toMatchObject({
      ...{ saved: true, tags: ['fire', 'water'], note: 'other\n\nmine', highlights: [{ text: 'a', note: 'b' }] },
    });
  });

  it('has no key and no header of an endpoint', async () => {
    const endpoints = {
      custom: { baseURL: 'https://api.example/v1', model: 'm', headers: { Authorization: 'secret-1' } },
    };
    const settings = settingsForBackup(parseSettings({ engine: 'remote', provider: 'custom', endpoints }));
    const text = await plain(await backupFile(await filled(1), { ...quiet, settings }));
    expect(text).toContain('https://api.example/v1');
    expect(text).not.toContain('secret-1');
  });

  it('has no secret of an endpoint’s address and fields, whichever of several it is', async () => {
    const baseURL = 'https://reader:secret-1@api.example/v1?key=secret-2';
    const endpoints = { 'custom~2': { baseURL, model: 'm', name: 'Work', extra: { user: 'secret-3' } } };
    const settings = settingsForBackup(parseSettings({ provider: 'custom', endpoint: 'custom~2', endpoints }));
    const text = await plain(await backupFile(await filled(1), { ...quiet, settings }));
    expect(text).toContain('https://api.example/v1');
    expect(text).toContain('Work');
    expect(text).not.toMatch(/secret-\d/);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('cut at %i tenths brings what is whole of it, and says so', async (tenths) => {
    const text = await plain(await saved(await filled(30)));
    const cut = text.slice(0, Math.floor((text.length * tenths) / 10));
    const whole = cut.split('\n').filter((line) => line.startsWith('{"type":"brief"') && isWhole(line)).length;
    const did = await restore(empty, new Blob([cut]), quiet);
    expect(did).toMatchObject({ refused: null, cut: true, added: whole, unread: 0 });
    expect(await rowsOf(empty)).toHaveLength(whole);
  });

  it.each([1, 3, 5, 7, 9])('compressed and cut at %i tenths does no harm', async (tenths) => {
    const file = await saved(await filled(30));
    const did = await restore(empty, file.slice(0, Math.floor((file.size * tenths) / 10)), quiet);
    expect(did.cut || did.refused === 'notBackup').toBe(true);
    expect(await rowsOf(empty)).toHaveLength(did.added);
  });

  it('goes on after it was cut off: what is here is not added again', async () => {
    const text = await plain(await saved(await filled(30)));
    const half = await restore(empty, new Blob([text.slice(0, text.length / 2)]), quiet);
    const rest = await restore(empty, new Blob([text]), quiet);
    expect(half.added + rest.added).toBe(30);
    expect(rest).toMatchObject({ cut: false, same: half.added });
  });

  it('stops at a full disk, with what fitted', async () => {
    const file = await saved(await filled(60));
    roomFor(25, 'briefs');
    expect(await restore(empty, file, quiet)).toMatchObject({ refused: 'full', added: 25 });
    expect(await rowsOf(empty)).toHaveLength(25);
    noRoomToWrite();
    expect(await restore(keptDatabase(crypto.randomUUID()), file, quiet)).toMatchObject({ refused: 'full', added: 0 });
  });

  it('is stopped by the reader', async () => {
    const file = await saved(await filled(60));
    const abort = new AbortController();
    const stopped = restore(empty, file, {
      ...quiet,
      signal: abort.signal,
      tell: () => abort.abort(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await rowsOf(empty)).toHaveLength(25);
  });
});

describe('a file that is no good backup', () => {
  it.each([
    ['nothing', new Blob([])],
    ['a picture', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)])],
    ['a broken archive', new Blob([Uint8Array.of(0x1f, 0x8b, 1, 2, 3)])],
    ['other JSON', new Blob(['{"recoupe":"brief"}\n'])],
    ['a list', new Blob(['[1,2,3]'])],
  ])('is refused: %s', async (_, file) => {
    expect(await restore(empty, file, quiet)).toMatchObject({ refused: 'notBackup', added: 0 });
  });

  it('is refused where a later version wrote it', async () => {
    const file = new Blob([`${JSON.stringify({ recoupe: 'backup', version: 2 })}\n`]);
    expect(await restore(empty, file, quiet)).toMatchObject({ refused: 'newer', added: 0 });
  });

  const good = { type: 'brief', brief: brief(1) };
  it.each([
    ['a brief of a later version', { type: 'brief', brief: { ...brief(2), format: 99 } }],
    ['a brief of a time to come', { type: 'brief', brief: { ...brief(2), savedAt: 1e300 } }],
    ['a brief of no time', { type: 'brief', brief: { ...brief(2), savedAt: -1 } }],
    ['a brief without a key', { type: 'brief', brief: { ...brief(2), key: '' } }],
    [
      'a brief whose text is no text',
      { type: 'brief', brief: { ...brief(2), article: { ...brief(2).article, passages: 'all' } } },
    ],
    ['a part of an unknown kind', { type: 'program', run: 'alert(1)' }],
    ['no part', 7],
  ])('loses only what is bad of it: %s', async (_, bad) => {
    expect(await restore(empty, lines(good, bad, { type: 'end' }), quiet)).toMatchObject({
      added: 1,
      unread: 1,
      cut: false,
    });
  });

  it('changes nothing of what every object has', async () => {
    const text = `{"recoupe":"backup","version":1}\n{"type":"brief","__proto__":{"polluted":1},"brief":${JSON.stringify(brief(1))}}\n`;
    await restore(empty, new Blob([text]), quiet);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await rowsOf(empty)).toHaveLength(1);
  });

  it('brings no text that does more than stand there', async () => {
    const hostile = aKeptBrief({ key: 'x', title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' });
    await restore(empty, lines({ type: 'brief', brief: hostile, tags: ['<b>', 3], note: 7 }), quiet);
    expect(await openShelf(empty).row('x')).toMatchObject({
      title: '<img src=x onerror=alert(1)>',
      tags: [],
      note: '',
    });
  });

  it('is not read into memory where a line has no end', async () => {
    const piece = 'x'.repeat(1_000_000);
    const file = new Blob([
      '{"recoupe":"backup","version":1}\n',
      ...Array.from({ length: 30 }, () => piece),
      '\n',
      JSON.stringify(good),
    ]);
    expect(await restore(empty, file, quiet)).toMatchObject({ added: 1 });
  });
});

describe('editions in a backup', () => {
  const story = {
    ...{ id: 'dam', headline: 'Dam closed', url: '', outlet: 'Post', lang: null, category: null, standfirst: '' },
    ...{ first: 1, last: 1, topics: [], followed: false, items: [], why: [], update: null },
    count: { independent: 2, articles: 2, upTo: false, owners: null, agencies: [], outlets: ['Post'] },
  };
  const rule = { kind: 'outlet' as const, key: 'Loud', name: 'Loud', at: 5 };

  it('come back with hidden entries and saved stories, and are not overwritten', async () => {
    const from = openEditions(crypto.randomUUID());
    await from.keep({ day: '2026-11-25', at: 7, stories: [story] });
    await from.hide(rule);
    await from.save({ id: 'dam', at: 8, story });
    const file = await backupFile(await filled(2), { ...quiet, settings: {}, editions: await editionParts(from) });
    const to = openEditions(crypto.randomUUID());
    await to.hide({ ...rule, name: 'Mine', at: 6 });
    const did = await restore(empty, file, { ...quiet, addEdition: addsParts(to) });
    expect(did).toMatchObject({ refused: null, added: 2, others: 2, unread: 0 });
    expect(await to.edition('2026-11-25')).toEqual({ day: '2026-11-25', at: 7, stories: [story] });
    expect((await to.saved()).map(({ id }) => id)).toEqual(['dam']);
    expect((await to.rules()).map(({ name }) => name)).toEqual(['Mine']);
    expect((await to.shown(null)).get('dam')?.independent).toBe(2);
    const again = await restore(empty, file, { ...quiet, addEdition: addsParts(to) });
    expect(again).toMatchObject({ others: 0, same: 2 });
  });

  it('are left alone where the reader wants only briefs, and counted where they are broken', async () => {
    const broken = lines(
      { type: 'edition', kind: 'editions', stored: { day: 3 } },
      { type: 'edition', kind: 'passwords', stored: {} },
      { type: 'end' },
    );
    const to = openEditions(crypto.randomUUID());
    expect(await restore(empty, broken, { ...quiet, addEdition: addsParts(to) })).toMatchObject({
      others: 0,
      unread: 2,
    });
    expect(await restore(empty, broken, quiet)).toMatchObject({ others: 0 });
    expect(await to.days()).toEqual([]);
  });
});
