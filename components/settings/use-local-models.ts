import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModelSource } from '../../utils/core/settings/local-models';
import type { StoredModel } from '../../utils/core/settings/stored-model';
import { createLocalModels, type LocalModels, type ModelJob } from '../../utils/engines/door/local-models';
import type { SectionProps } from './parts';

/** Returns the models on disk and those being downloaded, and the actions of the buttons. */
export function useLocalModels({ settings, update }: SectionProps) {
  const [stored, setStored] = useState<StoredModel[]>([]);
  const [jobs, setJobs] = useState<Record<string, ModelJob>>({});
  // The models outlive a render, so their callbacks must use the newest settings.
  const latest = useRef({ settings, update });
  latest.current = { settings, update };
  const models = useRef<LocalModels | null>(null);
  models.current ??= createLocalModels({
    stored: setStored,
    job: (id, job) => setJobs(({ [id]: _before, ...others }) => (job ? { ...others, [id]: job } : others)),
    async whole(id) {
      if (latest.current.settings.localModel === '') await latest.current.update({ localModel: id });
    },
  });
  const here = models.current;
  useEffect(() => {
    void here.load();
    // Leaving the page only pauses downloads: the bytes that have arrived stay.
    return () => here.pauseAll();
  }, []);

  return {
    stored,
    jobs,
    start: (source: ModelSource) => void here.start(source),
    pause: (id: string) => here.pause(id),
    take: (file: File) => void here.take(file),
    async remove(id: string) {
      await here.remove(id);
      if (settings.localModel === id) await update({ localModel: '' });
    },
  };
}
