import { EngineError } from '../../core/brief/engine-error';
import type { Settings } from '../../platform/storage/settings';
import type { ChosenEngine } from '../choose';
import { createLocalEngine } from './engine';
import type { ModelStore } from './store';
import type { LocalRunner } from './types';

/**
 * The local engine with the model that the reader chose. Rejects with `EngineError('noModel')` where it is missing or
 * incomplete.
 */
export async function chooseLocalEngine(
  { localModel, localThreads }: Pick<Settings, 'localModel' | 'localThreads'>,
  store: ModelStore,
  runner: LocalRunner,
): Promise<Omit<ChosenEngine, 'provider' | 'price'>> {
  const model = localModel ? await store.get(localModel).catch(() => null) : null;
  if (!model?.whole) throw new EngineError('noModel');
  return { engine: createLocalEngine(model, runner, localThreads), service: '', host: '' };
}
