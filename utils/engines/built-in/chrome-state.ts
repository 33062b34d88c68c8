import type { BuiltInState } from '../../core/settings/built-in';
import { builtInFailure } from './failure';
import type { Availability, DownloadMonitor } from './globals';
import { once } from './patience';

const STATES: Record<Availability, BuiltInState> = {
  available: 'ready',
  downloading: 'downloading',
  downloadable: 'downloadable',
  unavailable: 'unavailable',
};

/** Longest wait (ms) for the browser to say whether it has a model: a reader waits for a brief. */
const STATE_TIMEOUT_MS = 3000;

/** Returns what Chrome's `availability()` says; where it rejects or never answers, the model is treated as missing. */
export async function chromeState(ask: () => Promise<Availability>): Promise<BuiltInState> {
  try {
    return STATES[await once(ask, new AbortController().signal, STATE_TIMEOUT_MS)] ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/** Makes a monitor that reports the share (0 to 1) of the download that has arrived. */
export function shareMonitor(onProgress: (share: number | null) => void): (monitor: DownloadMonitor) => void {
  return (monitor) =>
    monitor.addEventListener('downloadprogress', ({ loaded, total }) => {
      const share = total && total > 1 ? loaded / total : loaded;
      onProgress(share >= 0 && share <= 1 ? share : null);
    });
}

/** Runs a step of a model's work. Errors of the browser become `EngineError`s, except the reason of our own signal. */
export async function named<T>(signal: AbortSignal, step: () => Promise<T>): Promise<T> {
  try {
    signal.throwIfAborted();
    return await step();
  } catch (error) {
    signal.throwIfAborted();
    throw builtInFailure(error);
  }
}
