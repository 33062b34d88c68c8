import { fitsMemory, type ModelSource, namesOf } from '../../core/settings/local-models';
import type { DownloadFailure, DownloadProgress, StoredModel } from '../../core/settings/stored-model';
import { type DownloadDeps, download, takeFile } from '../local/download';
import { DownloadError } from '../local/download-error';
import { deviceMemory } from '../local/memory';
import { modelStore } from '../local/store';

/** The work in progress on one model, or the reason why the last attempt failed. */
export interface ModelJob {
  source: ModelSource;
  progress: DownloadProgress | null;
  failed: DownloadFailure | null;
}

/** Callbacks for changes of models. */
export interface ModelListener {
  /** Called with the models on disk, complete or partial; [] where the browser gives no private file system. */
  stored(models: StoredModel[]): void;
  /** Called at each step of the work on a model; with null at its end. */
  job(id: string, job: ModelJob | null): void;
  /** Called when a model is complete on disk; its job ends once the returned promise has resolved. */
  whole(id: string): Promise<unknown>;
}

/** Manages the models on disk and those being downloaded, for a page of the extension. */
export interface LocalModels {
  /** Looks at the disk, and reports what is there. */
  load(): Promise<void>;
  /** Downloads a model, or the rest of one. Does nothing while that download is in progress. */
  start(source: ModelSource): Promise<void>;
  /** Pauses a download; the bytes that have arrived stay. */
  pause(id: string): void;
  pauseAll(): void;
  /** Copies a model from a file of the reader's. */
  take(file: File): Promise<void>;
  /** Deletes a model; never rejects. */
  remove(id: string): Promise<void>;
}

const DEPS: DownloadDeps = {
  store: modelStore,
  fetch: (input, init) => fetch(input, init),
  async room() {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  },
};

/** True when a model file of so many bytes fits this device's memory, as far as the browser reveals it. */
export function fitsDevice(bytes: number): boolean {
  return fitsMemory(bytes, deviceMemory());
}

/** Lists the models on disk, complete or partial; [] where the browser gives no private file system. */
export function listModels(): Promise<StoredModel[]> {
  return modelStore.list().catch(() => []);
}

/** The models of this device. */
export function createLocalModels(tell: ModelListener): LocalModels {
  const running = new Map<string, AbortController>();
  const load = async () => tell.stored(await listModels());

  async function run(
    source: ModelSource,
    work: (signal: AbortSignal) => AsyncGenerator<DownloadProgress>,
  ): Promise<void> {
    const { id } = source;
    if (running.has(id)) return;
    const stop = new AbortController();
    running.set(id, stop);
    tell.job(id, { source, progress: { have: 0, total: null, checking: false }, failed: null });
    let failed: DownloadFailure | null = null;
    try {
      // This asks the browser not to delete the model when the disk runs low.
      void navigator.storage.persist().catch(() => undefined);
      await navigator.locks.request(`model:${id}`, { ifAvailable: true }, async (lock) => {
        if (!lock) throw new DownloadError('busy');
        for await (const progress of work(stop.signal)) tell.job(id, { source, progress, failed: null });
      });
      await tell.whole(id);
    } catch (error) {
      if (!stop.signal.aborted) failed = error instanceof DownloadError ? error.kind : 'unknown';
    }
    running.delete(id);
    await load();
    tell.job(id, failed ? { source, progress: null, failed } : null);
  }

  return {
    load,
    start: (source) => run(source, (signal) => download(source, DEPS, signal)),
    pause: (id) => running.get(id)?.abort(),
    pauseAll() {
      for (const stop of running.values()) stop.abort();
    },
    take(file) {
      const names = namesOf(file.name);
      const source = { ...names, url: '', bytes: file.size, sha256: null };
      return run(source, (signal) => takeFile({ file, ...names }, DEPS, signal));
    },
    async remove(id) {
      running.get(id)?.abort();
      await modelStore.remove(id).catch(() => undefined);
      tell.job(id, null);
      await load();
    },
  };
}
