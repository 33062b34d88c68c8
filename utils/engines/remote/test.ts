import { EngineError } from '../../core/brief/engine-error';
import type { RemoteConfig } from '../../core/settings/endpoint';
import type { EndpointSettings } from '../../core/settings/provider';
import { isPiece } from '../shared/phase';
import { isNear, type RemoteDeps } from './config';
import { toEngineError } from './errors';
import { createExchange } from './exchange';
import { createLearned } from './learned';
import { type ListedModel, listEntries, namesOf } from './models';
import { toldOf } from './told';

/**
 * The result of testing an endpoint; `models` is empty where the endpoint lists none. `base` is the address at which it
 * answered, where that is not the one that was given; `told` is what its list tells of the model.
 */
export type ConnectionTest =
  | { ok: true; ms: number; models: string[]; base: string | null; told: EndpointSettings['told'] }
  | { ok: false; error: EngineError; models: string[] };

const MESSAGES = [
  { role: 'system' as const, content: 'You answer with one word.' },
  { role: 'user' as const, content: 'Answer with the single word: ready' },
];

/**
 * Tries an endpoint as a brief would use it: the same request, streamed, with the same parameters, is asked for a word;
 * its list of models is fetched at the same time, and decides nothing where it is refused or slow. `ms` is how long the
 * first sign of an answer took. Throws only the signal's reason.
 */
export async function testConnection(
  config: RemoteConfig,
  deps: RemoteDeps,
  signal: AbortSignal,
): Promise<ConnectionTest> {
  signal.throwIfAborted();
  if (!config.baseURL || !config.model) return { ok: false, error: new EngineError('notSetUp'), models: [] };
  const silence = new AbortController();
  let heard = false;
  const entries = listEntries(config, deps, signal).catch((error: unknown): ListedModel[] => {
    // A service that says nothing to either question is not there. A server nearby may be loading its model.
    const isSilent = error instanceof EngineError && error.kind === 'timeout' && !heard && !isNear(config);
    if (isSilent) silence.abort(error);
    return [];
  });
  const listed = entries.then((models) => namesOf(models, config));
  const start = deps.now();
  const learned = createLearned();
  try {
    const within = AbortSignal.any([signal, silence.signal]);
    const onHeard = () => {
      heard = true;
    };
    await askForAWord(config, { ...deps, learned, fresh: true, pauses: false }, { signal: within, onHeard });
    const ms = deps.now() - start;
    const { base } = learned.of(config.baseURL, config.model);
    return { ok: true, ms, models: await listed, base, told: toldOf(await entries, config.model) };
  } catch (error) {
    signal.throwIfAborted();
    const failure = await toEngineError(error, config, deps);
    const models = await listed;
    signal.throwIfAborted();
    const vague = failure.kind === 'notFound' || failure.kind === 'badRequest';
    const unknown = vague && models.length > 0 && !models.includes(config.model);
    return { ok: false, error: unknown ? new EngineError('unknownModel', failure.detail) : failure, models };
  }
}

/** Resolves with the first text or thought, or with an end that has neither; leaving then costs no more tokens. */
async function askForAWord(
  config: RemoteConfig,
  deps: RemoteDeps,
  { signal, onHeard }: { signal: AbortSignal; onHeard(): void },
): Promise<void> {
  let ended = false;
  for await (const piece of createExchange(config, deps).send(MESSAGES, { signal })) {
    if (!isPiece(piece)) {
      if (piece !== 'sending' && piece.phase !== 'connecting') onHeard();
      continue;
    }
    if (piece.text !== '' || piece.thought) return;
    if (piece.refusal) throw new EngineError('filtered', piece.refusal);
    ended ||= piece.finish !== null;
  }
  // A model that thinks unseen may end without a word: it answers all the same.
  if (!ended) throw new EngineError('notFound');
}
