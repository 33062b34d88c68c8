import type { EngineName } from '../core/brief/types';
import type { Settings } from '../platform/storage/settings';
import type { BuiltInState, BuiltInStatus } from './built-in/types';

/** Why the automatic choice is what it is. Each has words in every locale (`auto_<reason>`). */
export type AutomaticReason =
  | 'setUp' // the reader set this up
  | 'builtInReady' // the browser's own model is ready
  | 'builtInDownloadable' // it could be, and has not come yet: no download begins by itself
  | 'builtInLanguage' // it does not speak what is asked for
  | 'nothingElse'; // there is no model here

/** The engine that writes, and why where that was left to us. */
export interface EngineChoice {
  engine: EngineName;
  /** Null where the reader chose it. */
  why: AutomaticReason | null;
}

/**
 * The engine that the reader set up, by what was saved and not by whether it works today: one that fails says so, and no
 * other takes its place. Of two, the one that sends nothing. Null where nothing was set up.
 */
export function setUpEngine(settings: Settings): 'local' | 'remote' | null {
  if (settings.localModel) return 'local';
  const own = settings.endpoints[settings.provider];
  return own?.baseURL && own.model ? 'remote' : null;
}

const INSTEAD: Partial<Record<BuiltInState, AutomaticReason>> = {
  downloading: 'builtInDownloadable',
  downloadable: 'builtInDownloadable',
  language: 'builtInLanguage',
};

/**
 * The engine for one brief. "Automatic" is what the reader set up, else the browser's own model where that is ready, else the
 * instant engine. `find` tells of the browser's model; it is asked only where that matters.
 */
export async function chooseEngine(settings: Settings, find: () => Promise<BuiltInStatus>): Promise<EngineChoice> {
  if (settings.engine !== 'auto') return { engine: settings.engine, why: null };
  const setUp = setUpEngine(settings);
  if (setUp) return { engine: setUp, why: 'setUp' };
  const { kind, state } = await find();
  if (state === 'ready') return { engine: 'built-in', why: 'builtInReady' };
  // Firefox does not tell whether its model is switched on: what may not be there is not promised.
  const instead = kind === 'firefox' && state === 'downloadable' ? undefined : INSTEAD[state];
  return { engine: 'instant', why: instead ?? 'nothingElse' };
}

/** The engine to which the reader's choice leads whatever the article: for what does not depend on the browser's model. */
export function fixedEngine(settings: Settings): EngineName {
  return settings.engine === 'auto' ? (setUpEngine(settings) ?? 'instant') : settings.engine;
}
