import * as v from 'valibot';
import { createDeadline } from '../../core/http/deadline';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { isSmall, isTiny, parametersIn } from '../shared/model-size';
import { createClient } from './client';
import { type RemoteDeps, timeoutsFor } from './config';

/** The reply of llama.cpp's server about the one model that it has loaded. */
const schema = v.object({
  data: v.tupleWithRest([v.object({ meta: v.object({ n_params: v.number() }) })], v.unknown()),
});

/** The size of a model: `small` ones get the short prompt, `tiny` ones are also given how each sentence begins. */
export type ModelSize = 'tiny' | 'small' | 'large';

/**
 * Finds the size of an endpoint's model: as the reader set it, by its name, or by what the server reports. Rejects only
 * with the signal's reason.
 */
export async function modelSize(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<ModelSize> {
  if (config.small === 'no') return 'large';
  const named = parametersIn(config.model);
  const asks = named === null && PROVIDERS[config.provider].grammar === true;
  const parameters = asks ? await parametersOf(config, deps, signal) : named;
  if (isTiny(parameters)) return 'tiny';
  return config.small === 'yes' || isSmall(parameters) ? 'small' : 'large';
}

async function parametersOf(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<number | null> {
  const deadline = createDeadline(signal, () => new Error('late'));
  try {
    const answer = createClient(config, deps).get<unknown>('/models', { signal: deadline.signal });
    const read = v.safeParse(schema, await deadline.wait(answer, timeoutsFor(config, deps.timeouts).short));
    return read.success ? read.output.data[0].meta.n_params : null;
  } catch {
    signal.throwIfAborted();
    // The request for the brief will meet the same failure, and report it better.
    return null;
  } finally {
    deadline.stop();
  }
}
