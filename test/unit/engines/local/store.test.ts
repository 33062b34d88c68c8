import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelMeta } from '../../../../utils/core/settings/stored-model';
import { createModelStore, type ModelStore } from '../../../../utils/engines/local/store';
import { memoryFileSystem } from '../../../support/opfs';

const META: ModelMeta = {
  id: 'm',
  name: 'M',
  url: '',
  bytes: 3,
  sha256: null,
  etag: '',
  architecture: 'gemma3',
  whole: true,
};
let store: ModelStore;
let disk: { inUse: number };
beforeEach(async () => {
  vi.useFakeTimers();
  const system = memoryFileSystem();
  ({ disk } = system);
  store = createModelStore(system.root);
  await store.save(META);
  for (const byte of [1, 2, 3]) {
    const part = await store.append('m');
    await part.write(new Uint8Array([byte]));
    await part.close();
  }
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createModelStore', () => {
  it('gives the parts of a model in order, as one blob and as files', async () => {
    const bytes = await Promise.all((await store.files('m')).map(async (file) => (await file.getFile()).bytes()));
    expect(bytes.map((one) => [...one])).toEqual([[1], [2], [3]]);
    expect([...((await (await store.open('m'))?.bytes()) ?? [])]).toEqual([1, 2, 3]);
    expect(await store.files('other')).toEqual([]);
  });

  it.each(['all', 'bytes'] as const)('deletes %s once nobody has the file open any more', async (what) => {
    disk.inUse = 3;
    const gone = store.remove('m', what);
    await vi.advanceTimersByTimeAsync(1400);
    expect((await store.get('m'))?.have).toBe(3);
    await vi.advanceTimersByTimeAsync(200);
    await gone;
    expect((await store.get('m'))?.have ?? 0).toBe(0);
  });

  it('says that it could not delete what stays in use', async () => {
    disk.inUse = Number.POSITIVE_INFINITY;
    const gone = expect(store.remove('m')).rejects.toThrow('m');
    await vi.advanceTimersByTimeAsync(60_000);
    await gone;
    // Deleting everything includes models: the rest is deleted even where they cannot be.
    const cleared = store.clear();
    await vi.advanceTimersByTimeAsync(60_000);
    await cleared;
  });
});
