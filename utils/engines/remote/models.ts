import * as v from 'valibot';
import { EngineError } from '../../core/brief/engine-error';
import { createDeadline } from '../../core/http/deadline';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { createClient } from './client';
import { type RemoteDeps, timeoutsFor } from './config';
import { toEngineError } from './errors';

/** Most names that are listed; OpenRouter has several hundred. */
const MOST_MODELS = 1000;

/** Names of models that do not write text. */
const NO_CHAT =
  /embed|\btts\b|-tts|whisper|transcri|speech|audio|realtime|dall-?e|image|imagen|veo|sora|video|moderation|guard|rerank|ocr|\bbge\b|\be5\b|babbage|davinci|computer-use|\baqa\b|diffusion|lyria|robotics|live-/i;

const model = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  created: v.fallback(v.optional(v.number(), 0), 0),
});
const schema = v.union([
  v.object({ data: v.array(v.unknown()) }),
  v.object({ models: v.array(v.unknown()) }),
  v.array(v.unknown()),
]);

function namesIn(body: unknown): { id: string; created: number }[] | null {
  const result = v.safeParse(schema, body);
  if (!result.success) return null;
  const list = Array.isArray(result.output)
    ? result.output
    : 'data' in result.output
      ? result.output.data
      : result.output.models;
  return list.flatMap((item) => {
    const read = v.safeParse(model, item);
    // Gemini lists "models/gemini-…", but expects the name without the prefix.
    return read.success ? [{ ...read.output, id: read.output.id.replace(/^models\//, '') }] : [];
  });
}

/**
 * Lists the endpoint's models that write text, by name: first the preset's suggestions that it has, then the newest.
 * Throws `EngineError`, or the signal's reason.
 */
export async function listModels(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<string[]> {
  signal.throwIfAborted();
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  // Anthropic's own list accepts keys in its own header only.
  const headers =
    config.provider === 'anthropic' && config.key ? { 'x-api-key': config.key, 'anthropic-version': '2023-06-01' } : {};
  try {
    const request = createClient(config, deps).get<unknown>('/models', { signal: deadline.signal, headers });
    const names = namesIn(await deadline.wait(request, timeoutsFor({ local: false, own: deps.timeouts }).short));
    if (!names) throw new EngineError('notFound');
    const suggested = new Set(PROVIDERS[config.provider].models);
    const rank = ({ id, created }: { id: string; created: number }) =>
      suggested.has(id) ? Number.MAX_SAFE_INTEGER : created;
    const chat = names.filter(({ id }) => !NO_CHAT.test(id));
    const sorted = chat.sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id));
    return [...new Set(sorted.map(({ id }) => id))].slice(0, MOST_MODELS);
  } catch (error) {
    signal.throwIfAborted();
    throw await toEngineError(error, config, deps);
  } finally {
    deadline.stop();
  }
}
