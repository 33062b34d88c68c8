import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EngineError } from '../../utils/core/brief/engine-error';
import { builtInFailure } from '../../utils/engines/built-in/failure';
import { offersHere } from '../../utils/engines/built-in/here';
import { findBuiltIn } from '../../utils/engines/built-in/runner';
import type { BuiltInLanguages, BuiltInStatus } from '../../utils/engines/built-in/types';

export interface BuiltInHere {
  /** Null until the browser has answered. */
  status: BuiltInStatus | null;
  /** The model is on its way; the share that has come is 0 to 1, null where it is unknown. */
  job: { share: number | null } | null;
  failed: EngineError | null;
  /** Gets the model; to be called in a click. */
  get(): void;
  stop(): void;
}

/** The browser's own model as this page may use it, asked live, and how to get it. */
export function useBuiltIn({ input, output }: BuiltInLanguages, onReady?: () => void): BuiltInHere {
  const models = useMemo(offersHere, []);
  const [status, setStatus] = useState<BuiltInStatus | null>(null);
  const [job, setJob] = useState<BuiltInHere['job']>(null);
  const [failed, setFailed] = useState<EngineError | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    let shown = true;
    void findBuiltIn(models, { input, output }).then((found) => {
      if (shown) setStatus(found);
    });
    return () => {
      shown = false;
    };
  }, [models, input, output]);
  useEffect(() => () => running.current?.abort(), []);

  async function get(): Promise<void> {
    const model = models.find(({ kind }) => kind === status?.kind);
    if (!model || running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setFailed(null);
    setJob({ share: null });
    try {
      await model.get({ input, output }, (share) => setJob({ share }), abort.signal);
      const found = await findBuiltIn(models, { input, output });
      setStatus(found);
      if (found.state === 'ready') onReady?.();
    } catch (error) {
      if (!abort.signal.aborted) setFailed(builtInFailure(error));
    } finally {
      running.current = null;
      setJob(null);
    }
  }

  return { status, job, failed, get: () => void get(), stop: () => running.current?.abort() };
}
