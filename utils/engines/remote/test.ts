import type OpenAI from 'openai';
import { EngineError } from '../../core/brief/engine-error';
import type { Usage } from '../../core/cost/usage';
import { createDeadline } from '../../core/http/deadline';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { isLoopback, PROVIDERS } from '../../core/settings/presets';
import { readPiece } from '../shared/pieces';
import { createClient } from './client';
import { type RemoteDeps, timeoutsFor } from './config';
import { toEngineError } from './errors';
import { listModels } from './models';
import { type Refusable, refusedPart } from './refused';

/** The result of testing an endpoint; `models` is empty where the endpoint lists none. */
export type ConnectionTest = { ok: true; ms: number; models: string[] } | { ok: false; error: EngineError };

/** Failures that would also stop a completion. */
const FINAL = new Set<EngineError['kind']>(['wrongKey', 'offline', 'cors', 'ollamaOrigins', 'timeout', 'noCredit']);

/** Tokens asked for: enough for any endpoint to accept, too few to cost. */
const ANSWER_TOKENS = 16;

/**
 * Tries an endpoint as a brief would use it: lists its models, then asks the chosen one for a word. `ms` is how long
 * that answer took. Throws only the signal's reason.
 */
export async function testConnection(
  config: RemoteConfig,
  deps: RemoteDeps,
  signal: AbortSignal,
): Promise<ConnectionTest> {
  signal.throwIfAborted();
  if (!config.baseURL || !config.model) return { ok: false, error: new EngineError('notSetUp') };
  let models: string[] = [];
  try {
    models = await listModels(config, deps, signal);
  } catch (error) {
    signal.throwIfAborted();
    // Not every endpoint lists its models; only failures that also concern the completion end the test here.
    if (error instanceof EngineError && FINAL.has(error.kind)) return { ok: false, error };
  }
  const start = deps.now();
  try {
    await askForAWord(config, deps, signal);
    return { ok: true, ms: deps.now() - start, models };
  } catch (error) {
    signal.throwIfAborted();
    const failure = await toEngineError(error, config, deps);
    const vague = failure.kind === 'notFound' || failure.kind === 'badRequest';
    const unknown = vague && models.length > 0 && !models.includes(config.model);
    return { ok: false, error: unknown ? new EngineError('unknownModel', failure.detail) : failure };
  }
}

async function askForAWord(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<void> {
  const { first } = timeoutsFor({
    local: PROVIDERS[config.provider].local || isLoopback(config.baseURL),
    own: deps.timeouts,
  });
  const client = createClient(config, deps);
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  const limit = config.provider === 'openai' ? 'max_completion_tokens' : 'max_tokens';
  const body: OpenAI.ChatCompletionCreateParamsNonStreaming = {
    model: config.model,
    messages: [{ role: 'user', content: 'Answer with the single word: ready' }],
  };
  const sent: Refusable[] = [limit];
  const ticket = await deps.meter?.admit(config.provider, ANSWER_TOKENS);
  let usage: Usage | null = null;
  try {
    const ask = (more: Partial<typeof body>) =>
      deadline.wait(client.chat.completions.create({ ...body, ...more }, { signal: deadline.signal }), first);
    const answer: unknown = await ask({ [limit]: ANSWER_TOKENS }).catch((error: unknown) => {
      if (!refusedPart(error, sent)) throw error;
      return ask({});
    });
    if (typeof answer !== 'object' || answer === null || !('choices' in answer)) throw new EngineError('notFound');
    usage = readPiece(answer).usage;
  } finally {
    void ticket?.record(usage, null);
    deadline.stop();
  }
}
