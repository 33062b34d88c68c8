/** A file of the model, as the private file system hands it to workers. */
export interface PartFile {
  createSyncAccessHandle(options: { mode: 'read-only' }): Promise<PartHandle>;
}
/** An open file; sizes and positions in bytes. */
export interface PartHandle {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  close(): void;
}

/**
 * wllama's function for reading: copies `size` bytes of the model, from `offset` on, to the address `to`; returns how
 * many it read.
 */
export type ReadFile = (path: string, offset: number, size: number, to: number) => Promise<number | bigint>;

/** The names of wllama's worker that reading uses. */
export interface ReadHost {
  /** llama.cpp's memory; to be asked for at each use, since it grows. */
  heap(): Uint8Array;
  /** Converts a number to the type llama.cpp takes. */
  toSize(value: number): number | bigint;
  /** Called before and after waiting: as in wllama, no other call to llama.cpp is made in between. */
  setWaiting(waiting: boolean): void;
  /** wllama's own function, with which the page reads and sends the bytes. */
  readFromPage: ReadFile;
}

interface OpenPart {
  handle: PartHandle;
  /** Position in the model of its first byte; the position of its end follows. */
  start: number;
  end: number;
}

/** Milliseconds without reading after which files are closed, since an open file keeps the model from being deleted. */
const KEPT_OPEN = 1000;

/**
 * Reads a model in the worker in which llama.cpp runs: wllama's page would read each piece, copy it to the worker and
 * wait for its turn. The model's parts are given with `take`. Where they cannot be opened or read, the page reads.
 */
export function createReader({ heap, toSize, setWaiting, readFromPage }: ReadHost): {
  take(files: readonly PartFile[]): void;
  read: ReadFile;
} {
  let files: readonly PartFile[] = [];
  let parts: Promise<OpenPart[]> | undefined;
  let givingBack: ReturnType<typeof setTimeout> | undefined;

  function giveBack(): void {
    void parts?.then((all) => {
      for (const { handle } of all) handle.close();
    });
    parts = undefined;
  }

  async function read(path: string, offset: number, size: number, to: number): Promise<number | bigint> {
    clearTimeout(givingBack);
    parts ??= openAll(files);
    setWaiting(true);
    const all = await parts;
    setWaiting(false);
    if (all.length === 0) return readFromPage(path, offset, size, to);
    let done = 0;
    try {
      for (const { handle, start, end } of all) {
        const [from, past] = [Math.max(offset, start), Math.min(offset + size, end)];
        if (from >= past) continue;
        done += handle.read(heap().subarray(to + from - offset, to + past - offset), { at: from - start });
      }
    } catch {
      files = [];
      giveBack();
      return readFromPage(path, offset, size, to);
    }
    givingBack = setTimeout(giveBack, KEPT_OPEN);
    return toSize(done);
  }

  return {
    take: (given) => {
      files = given;
    },
    read,
  };
}

/** Opens every part, or none. */
async function openAll(files: readonly PartFile[]): Promise<OpenPart[]> {
  const opened: OpenPart[] = [];
  let start = 0;
  try {
    for (const file of files) {
      const handle = await file.createSyncAccessHandle({ mode: 'read-only' });
      const end = start + handle.getSize();
      opened.push({ handle, start, end });
      start = end;
    }
  } catch {
    for (const { handle } of opened.splice(0)) handle.close();
  }
  return opened;
}
