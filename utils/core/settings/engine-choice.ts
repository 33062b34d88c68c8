import type { EngineName } from '../brief/types';
import type { EngineSettings } from './engine';
import { type EndpointChoice, ownEndpoint } from './saved-endpoints';

/** The part of the settings that decides what writes. */
export type EngineWishes = Pick<EngineSettings, 'engine' | 'localModel'> & EndpointChoice;

/** The reason for the automatic choice. Each has words in every locale (`auto_<reason>`). */
export type AutomaticReason =
  | 'setUp' // the reader set this up
  | 'builtInReady' // the browser's own model is ready
  | 'builtInDownloadable' // it could be, and has not come yet: no download begins by itself
  | 'builtInLanguage' // it does not speak what is asked for
  | 'nothingElse'; // there is no model here

/**
 * The engine that the reader set up, judged by the saved settings and not by whether it works today: one that fails
 * says so, and no other replaces it. Of two, the one that sends nothing. Null where nothing was set up.
 */
export function setUpEngine(settings: EngineWishes): 'local' | 'remote' | null {
  if (settings.localModel) return 'local';
  const own = ownEndpoint(settings);
  return own?.baseURL && own.model ? 'remote' : null;
}

/** The engine of the reader's choice, whatever the article: for decisions that do not depend on the browser's model. */
export function fixedEngine(settings: EngineWishes): EngineName {
  return settings.engine === 'auto' ? (setUpEngine(settings) ?? 'instant') : settings.engine;
}
