import * as v from 'valibot';
import { sleep } from '../../core/async/sleep';
import { type ModelMeta, modelMeta, type StoredModel } from '../../core/settings/stored-model';

/** Writes the next bytes of a model. */
export interface PartWriter {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Closes the part. Its bytes count only from then on. */
  close(): Promise<void>;
}

/**
 * Models in the browser's private file system. A file is kept in parts, one after the other: a browser that is ended in
 * the middle of a download loses the part being written, and no more.
 */
export interface ModelStore {
  /** All models, by name. */
  list(): Promise<StoredModel[]>;
  get(id: string): Promise<StoredModel | null>;
  save(model: ModelMeta): Promise<void>;
  /** Opens the next part. Its methods reject with `QuotaExceededError` on a full disk. */
  append(id: string): Promise<PartWriter>;
  /** All bytes on disk as one blob, which is read as it is used; null where there are none. */
  open(id: string): Promise<Blob | null>;
  /** The parts' files, in order. */
  files(id: string): Promise<FileSystemFileHandle[]>;
  /** Deletes a model, or only its bytes. */
  remove(id: string, what?: 'all' | 'bytes'): Promise<void>;
  clear(): Promise<void>;
}

/** Attempts at deleting a file in use; the pause between two follows, in milliseconds. */
const MOST_DELETE_TRIES = 20;
const DELETE_PAUSE_MS = 500;

/** Deletes, waiting while a model is loaded: its file stays in use until a second after it is unloaded. */
async function whenFree(remove: () => Promise<void>): Promise<void> {
  for (let left = MOST_DELETE_TRIES; ; left--) {
    try {
      return await remove();
    } catch (error) {
      if (left === 0 || Object(error).name !== 'NoModificationAllowedError') throw error;
      await sleep(DELETE_PAUSE_MS);
    }
  }
}

const FOLDER = 'models';
const META = 'meta.json';
const PART = /^part-(\d+)$/;

/** Makes a store in a directory of the private file system; `root` is called at each use. */
export function createModelStore(root: () => Promise<FileSystemDirectoryHandle>): ModelStore {
  const models = async () => (await root()).getDirectoryHandle(FOLDER, { create: true });
  const newFolder = async (id: string) => (await models()).getDirectoryHandle(id, { create: true });
  const folder = async (id: string) => {
    try {
      return await (await models()).getDirectoryHandle(id);
    } catch {
      return null;
    }
  };

  async function handles(directory: FileSystemDirectoryHandle): Promise<FileSystemFileHandle[]> {
    const found: { n: number; handle: FileSystemFileHandle }[] = [];
    for await (const [name, handle] of directory.entries()) {
      const n = PART.exec(name)?.[1];
      if (n !== undefined && handle.kind === 'file')
        found.push({ n: Number(n), handle: handle as FileSystemFileHandle });
    }
    return found.sort((a, b) => a.n - b.n).map(({ handle }) => handle);
  }

  const parts = async (directory: FileSystemDirectoryHandle) =>
    Promise.all((await handles(directory)).map((handle) => handle.getFile()));

  async function files(id: string): Promise<FileSystemFileHandle[]> {
    const directory = await folder(id);
    return directory ? handles(directory) : [];
  }

  async function get(id: string): Promise<StoredModel | null> {
    const directory = await folder(id);
    if (!directory) return null;
    try {
      const file = await (await directory.getFileHandle(META)).getFile();
      const read = v.parse(modelMeta, JSON.parse(await file.text()));
      return { ...read, have: (await parts(directory)).reduce((sum, { size }) => sum + size, 0) };
    } catch {
      // The browser ended before the file was written, or the file is not ours.
      return null;
    }
  }

  async function list(): Promise<StoredModel[]> {
    const found: StoredModel[] = [];
    for await (const name of (await models()).keys()) {
      const model = await get(name);
      if (model) found.push(model);
    }
    return found.sort((a, b) => a.name.localeCompare(b.name));
  }

  async function save(model: ModelMeta): Promise<void> {
    const directory = await newFolder(model.id);
    const writable = await (await directory.getFileHandle(META, { create: true })).createWritable();
    await writable.write(JSON.stringify(v.parse(modelMeta, model)));
    await writable.close();
  }

  async function append(id: string): Promise<PartWriter> {
    const directory = await newFolder(id);
    const name = `part-${String((await parts(directory)).length).padStart(5, '0')}`;
    const handle = await directory.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    return {
      write: (bytes) => writable.write(bytes),
      close: () => writable.close(),
    };
  }

  async function open(id: string): Promise<Blob | null> {
    const directory = await folder(id);
    const files = directory ? await parts(directory) : [];
    return files.length > 0 ? new Blob(files) : null;
  }

  async function remove(id: string, what: 'all' | 'bytes' = 'all'): Promise<void> {
    const directory = await folder(id);
    if (!directory) return;
    const parent = await models();
    if (what === 'all') return whenFree(() => parent.removeEntry(id, { recursive: true }));
    const names: string[] = [];
    for await (const name of directory.keys()) if (PART.test(name)) names.push(name);
    for (const name of names) await whenFree(() => directory.removeEntry(name));
  }

  async function clear(): Promise<void> {
    const parent = await root();
    await whenFree(() => parent.removeEntry(FOLDER, { recursive: true })).catch(() => undefined);
  }

  return { list, get, save, append, open, files, remove, clear };
}

/** The store of this extension. Its methods reject where the browser gives no private file system (private windows). */
export const modelStore: ModelStore = createModelStore(() => navigator.storage.getDirectory());
