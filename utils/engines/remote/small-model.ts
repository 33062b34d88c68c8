import * as v from 'valibot';
import { isSmall, parametersIn } from '../model-size';
import { createClient } from './client';
import { type RemoteConfig, type RemoteDeps, timeoutsFor } from './config';
import { createDeadline } from './deadline';
import { PROVIDERS } from './providers';

/** llama.cpp's server tells of the one model that it has loaded. */
const schema = v.object({
  data: v.tupleWithRest([v.object({ meta: v.object({ n_params: v.number() }) })], v.unknown()),
});

/**
 * Whether an endpoint's model is to get the short prompt: as the reader set it, else by its name, else by what the server
 * says of it. Rejects with the signal's reason only.
 */
export async function isSmallModel(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<boolean> {
  if (config.small && config.small !== 'auto') return config.small === 'yes';
  const named = parametersIn(config.model);
  if (named !== null) return isSmall(named);
  return PROVIDERS[config.provider].grammar === true && isSmall(await parametersOf(config, deps, signal));
}

async function parametersOf(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<number | null> {
  const deadline = createDeadline(signal, () => new Error('late'));
  try {
    const answer = createClient(config, deps).get<unknown>('/models', { signal: deadline.signal });
    const read = v.safeParse(schema, await deadline.wait(answer, timeoutsFor(true, deps.timeouts).short));
    return read.success ? read.output.data[0].meta.n_params : null;
  } catch {
    signal.throwIfAborted();
    // What is wrong here is wrong with the request for the brief, too, which says it better.
    return null;
  } finally {
    deadline.stop();
  }
}
