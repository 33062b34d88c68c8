import { useEffect, useRef, useState } from 'preact/hooks';
import { type DownloadDeps, type DownloadProgress, download, takeFile } from '../../utils/engines/local/download';
import { DownloadError, type DownloadFailure } from '../../utils/engines/local/download-error';
import { type ModelSource, namesOf } from '../../utils/engines/local/models';
import { modelStore, type StoredModel } from '../../utils/engines/local/store';
import type { SectionProps } from './parts';

/** What is being done for one model, or why the last try failed. */
export interface ModelJob {
  source: ModelSource;
  progress: DownloadProgress | null;
  failed: DownloadFailure | null;
}

const DEPS: DownloadDeps = {
  store: modelStore,
  fetch: (input, init) => fetch(input, init),
  async room() {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  },
};

/** Models on disk and on their way there, and what the buttons do. */
export function useLocalModels({ settings, update }: SectionProps) {
  const [stored, setStored] = useState<StoredModel[]>([]);
  const [jobs, setJobs] = useState<Record<string, ModelJob>>({});
  const running = useRef(new Map<string, AbortController>());
  const load = () => modelStore.list().then(setStored, () => undefined);
  const note = (id: string, job: ModelJob | null) =>
    setJobs(({ [id]: _before, ...others }) => (job ? { ...others, [id]: job } : others));
  useEffect(() => {
    void load();
    const jobsHere = running.current;
    // What has come stays: leaving the page is a pause.
    return () => {
      for (const stop of jobsHere.values()) stop.abort();
    };
  }, []);

  async function run(
    source: ModelSource,
    work: (signal: AbortSignal) => AsyncGenerator<DownloadProgress>,
  ): Promise<void> {
    const { id } = source;
    if (running.current.has(id)) return;
    const stop = new AbortController();
    running.current.set(id, stop);
    note(id, { source, progress: { have: 0, total: null, checking: false }, failed: null });
    let failed: DownloadFailure | null = null;
    try {
      // So that the browser does not clear it away when the disk runs low.
      void navigator.storage.persist().catch(() => undefined);
      await navigator.locks.request(`model:${id}`, { ifAvailable: true }, async (lock) => {
        if (!lock) throw new DownloadError('busy');
        for await (const progress of work(stop.signal)) note(id, { source, progress, failed: null });
      });
      if (settings.localModel === '') await update({ localModel: id });
    } catch (error) {
      if (!stop.signal.aborted) failed = error instanceof DownloadError ? error.kind : 'unknown';
    }
    running.current.delete(id);
    await load();
    note(id, failed ? { source, progress: null, failed } : null);
  }

  return {
    stored,
    jobs,
    start: (source: ModelSource) => void run(source, (signal) => download(source, DEPS, signal)),
    pause: (id: string) => running.current.get(id)?.abort(),
    take(file: File) {
      const names = namesOf(file.name);
      void run({ ...names, url: '', bytes: file.size, sha256: null }, (signal) => takeFile(file, names, DEPS, signal));
    },
    async remove(id: string) {
      running.current.get(id)?.abort();
      await modelStore.remove(id).catch(() => undefined);
      note(id, null);
      if (settings.localModel === id) await update({ localModel: '' });
      await load();
    },
  };
}
