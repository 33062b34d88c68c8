import * as v from 'valibot';
import { type Fields, field } from './field';

/** The services that `presets.ts` has presets for. */
export const PROVIDER_IDS = [
  'openai',
  'anthropic',
  'gemini',
  'mistral',
  'groq',
  'openrouter',
  'deepseek',
  'xai',
  'together',
  'fireworks',
  'cerebras',
  'moonshot',
  'zai',
  'minimax',
  'huggingface',
  'nvidia',
  'vercel',
  'perplexity',
  'ollamacloud',
  'ollama',
  'lmstudio',
  'llamacpp',
  'vllm',
  'jan',
  'litellm',
  'custom',
] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** How much a model thinks before it writes; `auto` leaves it to the model. */
export const THINKING = ['auto', 'off', 'low', 'medium', 'high'] as const;
export type Thinking = (typeof THINKING)[number];

const endpoint = v.object({
  baseURL: field(v.pipe(v.string(), v.maxLength(2000)), ''),
  model: field(v.pipe(v.string(), v.maxLength(300)), ''),
  headers: field(v.record(v.string(), v.string()), {}),
  /** Tokens that fit one request; 0 takes the preset's. */
  contextTokens: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000)), 0),
  /** The origin that the headers were entered for, and go to; missing where that is the origin of `baseURL`. */
  headersFor: v.exactOptional(v.fallback(v.string(), '')),
  /** Most seconds of silence before the first word of an answer; missing or 0 for the default. */
  patience: v.exactOptional(v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)), 0)),
  /** How much the model thinks; missing leaves it to the model. */
  thinking: v.exactOptional(v.fallback(v.picklist(THINKING), 'auto')),
  /** Fields of the reader's own for the body of each request. */
  extra: v.exactOptional(v.fallback(v.record(v.string(), v.unknown()), {})),
  /** The choice of the short prompt for small models. */
  small: field(v.picklist(['auto', 'yes', 'no']), 'auto'),
});
export type EndpointSettings = v.InferOutput<typeof endpoint>;

/** Endpoints by provider; a broken one is dropped alone. */
const endpoints = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => {
    const read: Record<string, EndpointSettings> = {};
    for (const provider of PROVIDER_IDS) {
      const own = v.safeParse(endpoint, stored[provider]);
      if (own.success) read[provider] = own.output;
    }
    return read;
  }),
);

/** Settings for the service that the remote engine asks. */
export const providerFields = {
  provider: field(v.picklist(PROVIDER_IDS), 'openai'),
  /** Each provider's settings as the reader made them; presets fill in the rest. */
  endpoints: field(endpoints, {}),
  /** The place of keys: `storage.local` for good, or the session until the browser closes. */
  keyStorage: field(v.picklist(['local', 'session']), 'local'),
};

export type ProviderSettings = Fields<typeof providerFields>;
