import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EngineError } from '../../utils/core/brief/engine-error';
import type { BuiltInLanguages, BuiltInStatus } from '../../utils/core/settings/built-in';
import { builtInHere } from '../../utils/engines/door/built-in';

/** The browser's own model as a view shows it. */
export interface BuiltInView {
  /** Null until the browser has answered. */
  status: BuiltInStatus | null;
  /** Set while the model is being downloaded; the share that has arrived is 0 to 1, null where it is unknown. */
  job: { share: number | null } | null;
  failed: EngineError | null;
  /** Downloads the model; must be called within a click. */
  get(): void;
  stop(): void;
}

/** Returns the browser's own model for this page, looked up live, and the way to download it. */
export function useBuiltIn({ input, output }: BuiltInLanguages, onReady?: () => void): BuiltInView {
  const models = useMemo(builtInHere, []);
  const [status, setStatus] = useState<BuiltInStatus | null>(null);
  const [job, setJob] = useState<BuiltInView['job']>(null);
  const [failed, setFailed] = useState<EngineError | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    let shown = true;
    void models.find({ input, output }).then((found) => {
      if (shown) setStatus(found);
    });
    return () => {
      shown = false;
    };
  }, [models, input, output]);
  useEffect(() => () => running.current?.abort(), []);

  async function get(): Promise<void> {
    if (!status?.kind || running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setFailed(null);
    setJob({ share: null });
    try {
      await models.get(status, { input, output }, { onShare: (share) => setJob({ share }), signal: abort.signal });
      const found = await models.find({ input, output });
      setStatus(found);
      if (found.state === 'ready') onReady?.();
    } catch (error) {
      if (!abort.signal.aborted) setFailed(error instanceof EngineError ? error : new EngineError('unknown'));
    } finally {
      running.current = null;
      setJob(null);
    }
  }

  return { status, job, failed, get: () => void get(), stop: () => running.current?.abort() };
}
