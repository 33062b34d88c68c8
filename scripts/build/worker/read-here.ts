/** A file of the model, as the private file system hands it to workers. */
export interface PartFile {
  createSyncAccessHandle(options: { mode: 'read-only' }): Promise<PartHandle>;
}
/** An open file; sizes and places in bytes. */
export interface PartHandle {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  close(): void;
}

/** wllama's function that reads: `size` bytes of the model from `offset` on, to the address `to`; gives how many it read. */
export type ReadFile = (path: string, offset: number, size: number, to: number) => Promise<number | bigint>;

/** The names of wllama's worker that reading needs. */
export interface ReadHost {
  /** llama.cpp's memory as it is now: it grows. */
  heap(): Uint8Array;
  /** A number as llama.cpp takes it. */
  toSize(value: number): number | bigint;
  /** Called around what is waited for: as wllama has it, nothing else is asked of llama.cpp meanwhile. */
  setWaiting(waiting: boolean): void;
  /** wllama's own way: the page reads, and sends the bytes. */
  readFromPage: ReadFile;
}

interface OpenPart {
  handle: PartHandle;
  /** Where it begins and ends in the model. */
  start: number;
  end: number;
}

/** Files are given back when nothing was read for so long (ms), or the model could not be deleted. */
const KEPT_OPEN = 1000;

/**
 * Reads a model where llama.cpp runs: the page would read each piece, copy it to the worker and wait its turn. The model's
 * parts are given with `take`. Where they cannot be opened or read, the page reads.
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
