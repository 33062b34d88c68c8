import { isLoopback } from '../http/address';
import { type EngineWishes, setUpEngine } from './engine-choice';
import { ownEndpoint } from './saved-endpoints';

/** The state of writing as the settings are: what writes, and where the text goes. Each has words (`now_<state>`). */
export type WritingNow =
  | 'instant'
  | 'builtin'
  | 'builtinNone' // chosen, and the browser has none ready
  | 'local'
  | 'localNone' // chosen, and none is on disk
  | 'remote' // the text leaves this machine
  | 'remoteHere' // a server on this machine
  | 'remoteNone'; // chosen, and none is set up

/** Says what writes under these settings; `isReady` is true where the browser's own model is. */
export function writingNow(settings: EngineWishes, { isReady }: { isReady: boolean }): WritingNow {
  const { engine, localModel } = settings;
  const automatic = engine === 'auto' ? (setUpEngine(settings) ?? (isReady ? 'built-in' : 'instant')) : engine;
  if (automatic === 'instant') return 'instant';
  if (automatic === 'built-in') return isReady ? 'builtin' : 'builtinNone';
  if (automatic === 'local') return localModel ? 'local' : 'localNone';
  const own = ownEndpoint(settings);
  if (!own?.baseURL || !own.model) return 'remoteNone';
  return isLoopback(own.baseURL) ? 'remoteHere' : 'remote';
}
