import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readsHere } from '../../../scripts/build/wllama.ts';
import { partsIn } from '../../../scripts/build/worker/parts-message.ts';
import { createReader, type PartFile } from '../../../scripts/build/worker/read-here.ts';
import { readSettings } from '../../../scripts/build/worker/settings.ts';
import { nameMissingPromises } from '../../../scripts/build/worker/without-promises.ts';
import { workerScript } from '../../../scripts/build/worker-script.ts';

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

/** The worker's reader with what it has around it, given these files. */
function worker(files: readonly PartFile[]) {
  const heap = new Uint8Array(16);
  const fromPage = vi.fn(async () => 99);
  const setWaiting = vi.fn();
  const reader = createReader({ heap: () => heap, toSize: (value) => value, setWaiting, readFromPage: fromPage });
  reader.take(files);
  return { heap, read: reader.read, fromPage, setWaiting };
}

describe('the worker that runs a model', () => {
  it('reads across parts into the memory, and no further than the file goes', async () => {
    const { heap, read, fromPage, setWaiting } = worker([part(1, 2, 3), part(4, 5), part(6, 7, 8)]);
    expect(await read('models/x', 1, 6, 4)).toBe(6);
    expect(setWaiting.mock.calls).toEqual([[true], [false]]);
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
    const files = [part(1)];
    expect(partsIn({ verb: 'parts', files })).toBe(files);
    expect(partsIn(null)).toBeNull();
    expect(partsIn({ verb: 'module.init' })).toBeNull();
  });

  it('is told by its address how many threads it has, and whether a graphics card', () => {
    expect(readSettings('chrome-extension://id/wllama/main.js?threads=2&gpu=1')).toEqual({
      options: {
        pathConfig: { 'wllama.wasm': 'chrome-extension://id/wllama/wllama.wasm' },
        nbThread: 2,
        compat: false,
      },
      gpu: true,
    });
    expect(readSettings('moz-extension://id/wllama/main.js?threads=1')).toMatchObject({ gpu: false });
  });

  it('runs without WebAssembly’s promises where there are none, and leaves those there are', async () => {
    const without: { compile: null; Suspending?: unknown; promising?: unknown } = { compile: null };
    nameMissingPromises(without);
    const { Suspending, promising } = without;
    const add = (a: number, b: number) => a + b;
    if (typeof Suspending !== 'function' || typeof promising !== 'function') throw new Error('not named');
    expect(Reflect.construct(Suspending, [add])).toBe(add);
    expect(await promising(add)(1, 2)).toBe(3);
    const own = { compile: null, Suspending: add, promising: add };
    nameMissingPromises(own);
    expect(own).toEqual({ compile: null, Suspending: add, promising: add });
  });

  it('has the names that wllama calls, and takes the files before wllama hears of them', async () => {
    class PageWorker {
      readonly address: string;
      constructor(address: string | URL) {
        this.address = String(address);
      }
    }
    const listeners: ((event: { data: unknown; stopImmediatePropagation(): void }) => void)[] = [];
    const stop = vi.fn();
    const heap = new Uint8Array(4);
    for (const [name, value] of Object.entries({
      location: new URL('https://extension.example/wllama/main.js?threads=3'),
      Worker: PageWorker,
      addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
      getHeapU8: () => heap,
      toSizeT: BigInt,
      readFromPage: async () => 0,
      isAwaitReading: false,
      RUN_OPTIONS: undefined,
      _wllama_js_file_read: undefined,
    }))
      vi.stubGlobal(name, value);
    await import('../../../scripts/build/worker/main.ts');
    const [hear] = listeners;
    hear?.({ data: { verb: 'module.init' }, stopImmediatePropagation: stop });
    expect(stop).not.toHaveBeenCalled();
    hear?.({ data: { verb: 'parts', files: [part(1, 2, 3)] }, stopImmediatePropagation: stop });
    expect(stop).toHaveBeenCalledOnce();
    expect(await globalThis._wllama_js_file_read('models/x', 1, 2, 0)).toBe(2n);
    expect([...heap]).toEqual([2, 3, 0, 0]);
    expect(globalThis.RUN_OPTIONS).toMatchObject({ nbThread: 3 });
    expect(new Worker('blob:nothing')).toMatchObject({ address: 'https://extension.example/wllama/thread.js' });
    vi.unstubAllGlobals();
  });

  it('is not made of a worker that reads in another way', () => {
    expect(() => readsHere('const other = 1;')).toThrow('reads files in another way');
    expect(readsHere('let isAwaitReading = false; const _wllama_js_file_read = async () => 1;')).toBe(
      'let isAwaitReading = false; const readFromPage = async () => 1;',
    );
  });

  it('is one script, which needs no other and names nothing by accident', async () => {
    vi.useRealTimers();
    for (const name of ['main', 'thread'] as const) {
      const script = await workerScript(name);
      expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
      expect(script.trim()).toMatch(/^\(function\(\) \{.*\}\)\(\);$/s);
    }
    expect(await workerScript('main')).toContain('globalThis._wllama_js_file_read = reader.read');
  });
});
