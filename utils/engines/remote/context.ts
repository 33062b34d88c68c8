import { createDeadline } from '../../core/http/deadline';
import { splitAddress } from '../../core/settings/clean-address';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { isRecord, recordOf } from '../../core/text/record';
import { createClient } from './client';
import type { RemoteDeps } from './config';
import { type ListedModel, modelsIn } from './models';

/** Longest time (ms) for asking a server for its context: the brief waits for it. */
const LONGEST_WAIT_MS = 400;
const FEWEST_TOKENS = 512;
const MOST_TOKENS = 20_000_000;

/** Names of the context that a model was loaded with, the surest first; then of what it was made for. */
const LOADED = [
  'loaded_context_length',
  'n_ctx',
  'num_ctx',
  'context_length',
  'max_model_len',
  'context_window',
  'max_context_length',
  'context_size',
  'max_context_tokens',
  'inputTokenLimit',
  'max_input_tokens',
];

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= FEWEST_TOKENS && value <= MOST_TOKENS;

/** The context that an entry of a list of models, or a server's description of itself, tells; null where it tells none. */
export function contextIn(value: unknown, depth = 0): number | null {
  const record = recordOf(value);
  for (const name of LOADED) if (isCount(record[name])) return record[name];
  if (depth >= 2) return null;
  for (const name of [
    'default_generation_settings',
    'meta',
    'top_provider',
    'limits',
    'capabilities',
    'details',
    'params',
  ]) {
    const inner = isRecord(record[name]) ? contextIn(record[name], depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** The context of one model in a list; of the only one, where there is but one. */
function contextOf(models: readonly ListedModel[], model: string): number | null {
  const own = models.find(({ id, entry }) => id === model || entry.model === model || id === `${model}:latest`);
  const only = models.length === 1 ? models[0] : undefined;
  return contextIn((own ?? only)?.entry);
}

/**
 * Asks a local server how many tokens fit a request: by its list of models, then where its preset says. Null where none
 * answers in time. Services are not asked: their lists are long, and they refuse what is too long. Never rejects.
 */
export async function contextAt(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<number | null> {
  const { local, contextPaths = [] } = PROVIDERS[config.provider];
  if (!local) return null;
  const deadline = createDeadline(signal, () => new Error('late'));
  const get = async (baseURL: string, path: string): Promise<unknown> => {
    const reply: Response = await createClient({ ...config, baseURL }, deps)
      .get(path, { signal: deadline.signal })
      .asResponse();
    return reply.json();
  };
  const ask = async (): Promise<number | null> => {
    const { base } = splitAddress(config.baseURL);
    const { origin } = new URL(base);
    const listed = await get(config.baseURL, '/models').catch(() => null);
    const told = contextOf(modelsIn(listed) ?? [], config.model);
    if (told !== null) return told;
    const others = await Promise.all(contextPaths.map((path) => get(origin, path).catch(() => null)));
    for (const one of others) {
      const context = contextOf(modelsIn(one) ?? [], config.model) ?? contextIn(one);
      if (context !== null) return context;
    }
    return null;
  };
  try {
    return await deadline.wait(ask(), LONGEST_WAIT_MS);
  } catch {
    return null;
  } finally {
    deadline.stop();
  }
}
