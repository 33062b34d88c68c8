import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READ_HERE, readsHere } from '../../../scripts/build/read-model.ts';

type Read = (path: string, offset: number, size: number, to: number) => Promise<number>;
type Message = { data: unknown; stopImmediatePropagation(): void };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A part of a model on disk. */
function part(...bytes: number[]) {
  const handle = {
    getSize: () => bytes.length,
    read: vi.fn((into: Uint8Array, { at }: { at: number }) => {
      into.set(bytes.slice(at, at + into.length));
      return Math.min(into.length, bytes.length - at);
    }),
    close: vi.fn(),
  };
  return { handle, createSyncAccessHandle: vi.fn(async () => handle) };
}

/** The worker's function with what it has around it, given these files. */
function worker(files: unknown[]) {
  const heap = new Uint8Array(16);
  const fromPage = vi.fn(async () => 99);
  let listener: (message: Message) => void = () => undefined;
  const make = new Function(
    ...['getHeapU8', 'toSizeT', 'readFromPage', 'addEventListener'],
    `let isAwaitReading = false; ${READ_HERE}; return _wllama_js_file_read;`,
  );
  const read: Read = make(
    () => heap,
    (value: number) => value,
    fromPage,
    (_: string, listen: typeof listener) => {
      listener = listen;
    },
  );
  const stop = vi.fn();
  const tell = (data: unknown) => listener({ data, stopImmediatePropagation: stop });
  tell({ verb: 'parts', files });
  return { heap, read, fromPage, stop, tell };
}

describe('the worker that runs a model', () => {
  it('reads across parts into the memory, and no further than the file goes', async () => {
    const { heap, read, fromPage, stop } = worker([part(1, 2, 3), part(4, 5), part(6, 7, 8)]);
    expect(stop).toHaveBeenCalledOnce();
    expect(await read('models/x', 1, 6, 4)).toBe(6);
    expect([...heap.subarray(3, 11)]).toEqual([0, 2, 3, 4, 5, 6, 7, 0]);
    expect(await read('models/x', 6, 100, 0)).toBe(2);
    expect([...heap.subarray(0, 3)]).toEqual([7, 8, 0]);
    expect(await read('models/x', 8, 4, 0)).toBe(0);
    expect(fromPage).not.toHaveBeenCalled();
  });

  it('opens each part once, and gives them back a second after the last piece', async () => {
    const one = part(1, 2, 3);
    const { read } = worker([one]);
    await read('models/x', 0, 1, 0);
    vi.advanceTimersByTime(900);
    await read('models/x', 1, 1, 0);
    vi.advanceTimersByTime(900);
    expect(one.handle.close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(one.handle.close).toHaveBeenCalledOnce();
    expect(one.createSyncAccessHandle).toHaveBeenCalledOnce();
    await read('models/x', 2, 1, 0);
    expect(one.createSyncAccessHandle).toHaveBeenCalledTimes(2);
  });

  it('leaves it to the page where a part cannot be opened, and keeps none open', async () => {
    const one = part(1, 2, 3);
    const locked = { createSyncAccessHandle: () => Promise.reject(new DOMException('', 'NoModificationAllowedError')) };
    const { read, fromPage } = worker([one, locked]);
    expect(await read('models/x', 2, 5, 8)).toBe(99);
    expect(fromPage).toHaveBeenCalledWith('models/x', 2, 5, 8);
    expect(one.handle.close).toHaveBeenCalledOnce();
    expect(await worker([]).read('models/x', 0, 1, 0)).toBe(99);
  });

  it('leaves it to the page from then on where a part cannot be read', async () => {
    const one = part(1, 2, 3);
    one.handle.read.mockImplementation(() => {
      throw new TypeError('shared memory');
    });
    const { read, fromPage } = worker([one]);
    expect(await read('models/x', 0, 2, 0)).toBe(99);
    expect(await read('models/x', 2, 1, 0)).toBe(99);
    expect(one.handle.close).toHaveBeenCalledOnce();
    expect(one.createSyncAccessHandle).toHaveBeenCalledOnce();
    expect(fromPage).toHaveBeenCalledTimes(2);
  });

  it('hears nothing but the files', () => {
    const { tell, stop } = worker([]);
    tell(null);
    tell({ verb: 'module.init' });
    expect(stop).toHaveBeenCalledOnce();
  });

  it('is not made of a worker that reads in another way', () => {
    expect(() => readsHere('const other = 1;')).toThrow('reads files in another way');
  });
});
