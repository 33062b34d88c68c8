import * as v from 'valibot';
import { type Fields, field } from './field';
import { price } from './price';

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
  'azure',
  'qwen',
  'cloudflare',
  'github',
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

/** Most endpoints that can be saved. */
const MOST_ENDPOINTS = 100;

/**
 * True for an id of a saved endpoint: that of its service, with a number where the service has several
 * ("custom", "custom~2").
 */
export function isEndpointId(id: string): boolean {
  const [provider = '', number, ...more] = id.split('~');
  const isNumbered = number === undefined || /^[1-9]\d{0,5}$/.test(number);
  return more.length === 0 && isNumbered && PROVIDER_IDS.some((one) => one === provider);
}

const endpoint = v.object({
  /** The reader's own name for it; missing where it has none. */
  name: v.exactOptional(v.fallback(v.pipe(v.string(), v.maxLength(100)), '')),
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
  /** The server that is sent no origin, to which the reader agreed: it refuses those of extensions. */
  noOriginAt: v.exactOptional(v.fallback(v.string(), '')),
  /** What the endpoint told of a model when it was last asked: the tokens that fit a request, and its price in US dollars. */
  told: v.exactOptional(
    v.fallback(
      v.nullable(v.object({ model: v.string(), context: v.nullable(v.number()), price: v.nullable(price) })),
      null,
    ),
  ),
  /** The choice of the short prompt for small models. */
  small: field(v.picklist(['auto', 'yes', 'no']), 'auto'),
});
export type EndpointSettings = v.InferOutput<typeof endpoint>;

/** Endpoints by their ids; a broken one is dropped alone. */
const endpoints = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => {
    const read: Partial<Record<string, EndpointSettings>> = {};
    for (const id of Object.keys(stored).filter(isEndpointId).slice(0, MOST_ENDPOINTS)) {
      const own = v.safeParse(endpoint, stored[id]);
      if (own.success) read[id] = own.output;
    }
    return read;
  }),
);

/** Settings for the service that the remote engine asks. */
export const providerFields = {
  provider: field(v.picklist(PROVIDER_IDS), 'openai'),
  /** The endpoint in use among those of that service; '' for its own. */
  endpoint: field(v.pipe(v.string(), v.maxLength(100)), ''),
  /** Endpoints as the reader made them, several of a service where they wish; presets fill in the rest. */
  endpoints: field(endpoints, {}),
  /** Models that presets suggest and their services no longer know, by provider. */
  goneModels: field(v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(50))), {}),
  /** The place of keys: `storage.local` for good, or the session until the browser closes. */
  keyStorage: field(v.picklist(['local', 'session']), 'local'),
};

export type ProviderSettings = Fields<typeof providerFields>;
