import type { EngineName } from '../core/brief/types';
import type { BuiltInState, BuiltInStatus } from '../core/settings/built-in';
import { type AutomaticReason, type EngineWishes, setUpEngine } from '../core/settings/engine-choice';

/** The engine that writes, and the reason where the choice was automatic. */
export interface EngineChoice {
  engine: EngineName;
  /** Null where the reader chose it. */
  why: AutomaticReason | null;
}

const INSTEAD: Partial<Record<BuiltInState, AutomaticReason>> = {
  downloading: 'builtInDownloadable',
  downloadable: 'builtInDownloadable',
  language: 'builtInLanguage',
};

/**
 * The engine for one brief. "Automatic" is what the reader set up, else the browser's own model where that is ready,
 * else the instant engine. `find` looks for the browser's model; it is called only where that matters.
 */
export async function chooseEngine(settings: EngineWishes, find: () => Promise<BuiltInStatus>): Promise<EngineChoice> {
  if (settings.engine !== 'auto') return { engine: settings.engine, why: null };
  const setUp = setUpEngine(settings);
  if (setUp) return { engine: setUp, why: 'setUp' };
  const { kind, state } = await find();
  if (state === 'ready') return { engine: 'built-in', why: 'builtInReady' };
  // Firefox does not say whether its model is switched on, so it is not offered as something that can be downloaded.
  const instead = kind === 'firefox' && state === 'downloadable' ? undefined : INSTEAD[state];
  return { engine: 'instant', why: instead ?? 'nothingElse' };
}
