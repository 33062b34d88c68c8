import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelSource } from '../../../../utils/core/settings/local-models';
import type { DownloadProgress } from '../../../../utils/core/settings/stored-model';
import { download, takeFile } from '../../../../utils/engines/local/download';
import { DownloadError } from '../../../../utils/engines/local/download-error';
import { createModelStore, type ModelStore } from '../../../../utils/engines/local/store';
import { memoryFileSystem } from '../../../support/opfs';
import { gguf } from './files';

const FILE = gguf({ 'general.architecture': 'gemma3' }, { size: 300_000 });
FILE.fill(7, 1000);
const SHA = createHash('sha256').update(FILE).digest('hex');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const got: (string | undefined)[] = [];
let answer: Answer;
let base = '';
const server = createServer((request, response) => {
  got.push(request.headers.range);
  answer(request, response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.gguf`;
});
afterAll(() => server.close());

/** A server that supports ranges unless `ranges` is false, and breaks off after `cut` bytes. */
function serves({ file = FILE, etag = '"a"', cut = Number.POSITIVE_INFINITY, ranges = true } = {}): Answer {
  return ({ headers }, response) => {
    const same = headers['if-range'] === undefined || headers['if-range'] === etag;
    const start = ranges && same ? Number(/^bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0) : 0;
    const part = file.subarray(start);
    const partial = start > 0 ? { 'content-range': `bytes ${start}-${file.length - 1}/${file.length}` } : {};
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': part.length, etag, ...partial });
    if (part.length <= cut) response.end(part);
    else response.write(part.subarray(0, cut), () => setTimeout(() => response.destroy(), 20));
  };
}

let store: ModelStore;
let disk: { room: number };
beforeEach(() => {
  const system = memoryFileSystem();
  store = createModelStore(system.root);
  disk = system.disk;
  got.length = 0;
  answer = serves();
});

const source = (change: Partial<ModelSource> = {}): ModelSource => ({
  id: 'm',
  name: 'M',
  url: base,
  bytes: null,
  sha256: SHA,
  ...change,
});
const deps = (room = Number.POSITIVE_INFINITY) => ({ store, fetch, room: async () => room });

async function run(of: AsyncIterable<DownloadProgress>): Promise<{ steps: DownloadProgress[]; error: unknown }> {
  const steps: DownloadProgress[] = [];
  try {
    for await (const step of of) steps.push(step);
  } catch (error) {
    return { steps, error: error instanceof DownloadError ? error.kind : error };
  }
  return { steps, error: null };
}
const get = (change?: Partial<ModelSource>, room?: number, signal = new AbortController().signal) =>
  run(download(source(change), deps(room), signal));
const bytesOf = async () => new Uint8Array((await (await store.open('m'))?.arrayBuffer()) ?? []);

describe('a download', () => {
  it('ends with the whole file, checked, and tells how far it is', async () => {
    const { steps, error } = await get();
    expect(error).toBeNull();
    expect(await bytesOf()).toEqual(FILE);
    expect(steps.at(-2)).toEqual({ have: FILE.length, total: FILE.length, checking: true });
    expect(await store.get('m')).toMatchObject({ whole: true, architecture: 'gemma3', have: FILE.length });
  });

  it('is not done twice', async () => {
    await get();
    expect((await get()).steps).toEqual([]);
    expect(got).toEqual([undefined]);
  });

  it('goes on where it was cut', async () => {
    answer = serves({ cut: 270_000 });
    expect((await get()).error).toBe('cut');
    const { have = 0, whole } = (await store.get('m')) ?? {};
    expect([have > 0, have < FILE.length, whole]).toEqual([true, true, false]);
    answer = serves();
    expect((await get()).error).toBeNull();
    expect(got[1]).toBe(`bytes=${have}-`);
    expect(await bytesOf()).toEqual(FILE);
  });

  it('pauses when it is told to, and loses nothing of what came', async () => {
    const stop = new AbortController();
    // The rest of the file never comes.
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': FILE.length, etag: '"a"' });
      response.write(FILE.subarray(0, 100_000));
    };
    const steps: DownloadProgress[] = [];
    const reading = (async () => {
      for await (const step of download(source(), deps(), stop.signal)) {
        steps.push(step);
        if (step.have === 100_000) stop.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect((await store.get('m'))?.have).toBe(100_000);
  });

  it('starts anew where the server has another version, or knows no ranges', async () => {
    for (const other of [{ etag: '"b"' }, { ranges: false }]) {
      await store.remove('m');
      answer = serves({ cut: 200_000 });
      await get();
      answer = serves(other);
      expect((await get()).error).toBeNull();
      expect(await bytesOf()).toEqual(FILE);
    }
  });

  it('starts anew where less is left than is there', async () => {
    answer = serves({ cut: 200_000 });
    await get();
    answer = (request, response) =>
      request.headers.range ? void response.writeHead(416).end() : serves()(request, response);
    expect((await get()).error).toBeNull();
    expect(await bytesOf()).toEqual(FILE);
  });

  it('deletes a file with another checksum', async () => {
    expect((await get({ sha256: 'f'.repeat(64) })).error).toBe('checksum');
    expect(await store.list()).toEqual([]);
  });

  it('refuses a file of another size than was promised before it is downloaded', async () => {
    expect((await get({ bytes: FILE.length + 1 })).error).toBe('checksum');
    expect((await store.get('m'))?.have ?? 0).toBe(0);
  });

  it('keeps nothing of a file that is no model', async () => {
    answer = serves({ file: new TextEncoder().encode('<!doctype html>'.repeat(20_000)) });
    expect((await get()).error).toBe('noGguf');
    answer = serves({ file: new TextEncoder().encode('short') });
    expect((await get()).error).toBe('noGguf');
    expect(await store.list()).toEqual([]);
  });

  it.each([
    [404, 'notFound'],
    [401, 'notFound'],
    [503, 'server'],
    [429, 'server'],
  ])('says what status %i means', async (status, kind) => {
    answer = (_, response) => void response.writeHead(status).end();
    expect((await get()).error).toBe(kind);
  });

  it('says that nobody answers', async () => {
    expect((await get({ url: 'http://127.0.0.1:9/model.gguf' })).error).toBe('offline');
  });

  it('says beforehand that there is no room, or that the file is too large', async () => {
    expect((await get({}, 1000)).error).toBe('noRoom');
    answer = (_, response) => void response.writeHead(200, { 'content-length': 3e9 }).destroy();
    expect(['tooLarge', 'offline', 'cut']).toContain((await get()).error);
    expect((await store.get('m'))?.have ?? 0).toBe(0);
  });

  it('keeps what fits a disk that fills up, and goes on from there', async () => {
    disk.room = 150_000;
    expect((await get()).error).toBe('noRoom');
    const { have = 0 } = (await store.get('m')) ?? {};
    expect(have).toBeGreaterThan(0);
    disk.room = Number.POSITIVE_INFINITY;
    expect((await get()).error).toBeNull();
    expect(got[1]).toBe(`bytes=${have}-`);
    expect(await bytesOf()).toEqual(FILE);
  });
});

describe('a file of the reader’s own', () => {
  const take = (file: File) => run(takeFile({ file, id: 'm', name: 'M' }, deps(), new AbortController().signal));

  it('is kept', async () => {
    expect((await take(new File([FILE], 'm.gguf'))).error).toBeNull();
    expect(await bytesOf()).toEqual(FILE);
    expect(await store.get('m')).toMatchObject({ whole: true, url: '' });
  });

  it('that is no model leaves nothing', async () => {
    expect((await take(new File(['no model'], 'm.gguf'))).error).toBe('noGguf');
    expect(await store.list()).toEqual([]);
  });
});
