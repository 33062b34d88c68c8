import { isLoopback } from '../http/address';
import { MORE_SERVERS, MORE_SERVICES } from './more-presets';
import type { Provider } from './preset';
import type { ProviderId } from './provider';
import { EFFORT, TEMPLATE, TYPED } from './thinking';

const LOW_TEMPERATURE = 0.2;

const remote = { keyNeeded: true, cors: true, headers: {}, local: false, temperature: null } as const;
/*
 * Local servers start small: Ollama gives 4,096 tokens on graphics cards under 24 GB, LM Studio loads with 4,096, and
 * Ollama cuts what exceeds it without a word. A reader who raised it raises `contextTokens` too.
 */
const local = {
  keyNeeded: false,
  keyUrl: '',
  defaultModel: '',
  cors: false,
  headers: {},
  local: true,
  temperature: LOW_TEMPERATURE,
  contextTokens: 4096,
} as const;

/**
 * The presets, in the order in which they are offered. Addresses and names as of November 2026, from each service's
 * documentation.
 */
export const PROVIDERS: Record<ProviderId, Provider> = {
  openai: {
    ...remote,
    id: 'openai',
    name: 'OpenAI',
    baseURL: 'https://api.openai.com/v1',
    keyUrl: 'https://platform.openai.com/api-keys',
    defaultModel: 'gpt-6-luna',
    models: ['gpt-6-luna', 'gpt-5.6-luna', 'gpt-5.6-terra', 'gpt-5.4-mini'],
    thinking: EFFORT,
    contextTokens: 400_000,
  },
  anthropic: {
    ...remote,
    id: 'anthropic',
    name: 'Anthropic',
    baseURL: 'https://api.anthropic.com/v1',
    keyUrl: 'https://platform.claude.com/settings/keys',
    defaultModel: 'claude-haiku-4-5',
    models: ['claude-haiku-4-5', 'claude-sonnet-5', 'claude-opus-5'],
    contextTokens: 200_000,
    // Without it the endpoint sends no CORS headers.
    headers: { 'anthropic-dangerous-direct-browser-access': 'true' },
    listKeyHeader: 'x-api-key',
    listHeaders: { 'anthropic-version': '2023-06-01' },
  },
  gemini: {
    ...remote,
    id: 'gemini',
    name: 'Google Gemini',
    baseURL: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keyUrl: 'https://aistudio.google.com/apikey',
    defaultModel: 'gemini-flash-latest',
    models: ['gemini-flash-latest', 'gemini-flash-lite-latest', 'gemini-pro-latest'],
    thinking: EFFORT,
    contextTokens: 1_000_000,
  },
  mistral: {
    ...remote,
    id: 'mistral',
    name: 'Mistral',
    baseURL: 'https://api.mistral.ai/v1',
    keyUrl: 'https://console.mistral.ai/api-keys',
    defaultModel: 'mistral-small-latest',
    models: ['mistral-small-latest', 'mistral-medium-latest', 'mistral-large-latest'],
    contextTokens: 128_000,
    temperature: LOW_TEMPERATURE,
  },
  groq: {
    ...remote,
    id: 'groq',
    name: 'Groq',
    baseURL: 'https://api.groq.com/openai/v1',
    keyUrl: 'https://console.groq.com/keys',
    defaultModel: 'openai/gpt-oss-120b',
    models: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'],
    thinking: EFFORT,
    contextTokens: 131_072,
    temperature: LOW_TEMPERATURE,
  },
  openrouter: {
    ...remote,
    id: 'openrouter',
    name: 'OpenRouter',
    baseURL: 'https://openrouter.ai/api/v1',
    keyUrl: 'https://openrouter.ai/settings/keys',
    defaultModel: 'openai/gpt-6-luna',
    models: ['openai/gpt-6-luna', 'openrouter/auto'],
    thinking: EFFORT,
    contextTokens: 128_000,
  },
  deepseek: {
    ...remote,
    id: 'deepseek',
    name: 'DeepSeek',
    baseURL: 'https://api.deepseek.com/v1',
    keyUrl: 'https://platform.deepseek.com/api_keys',
    defaultModel: 'deepseek-flash',
    models: ['deepseek-flash'],
    thinking: TYPED,
    contextTokens: 1_000_000,
    cors: false,
    temperature: LOW_TEMPERATURE,
  },
  ...MORE_SERVICES,
  ollama: {
    ...local,
    id: 'ollama',
    name: 'Ollama',
    baseURL: 'http://localhost:11434/v1',
    refusesOrigins: true,
    contextPaths: ['/api/ps'],
    thinking: EFFORT,
  },
  lmstudio: {
    ...local,
    id: 'lmstudio',
    name: 'LM Studio',
    baseURL: 'http://localhost:1234/v1',
    contextPaths: ['/api/v0/models'],
    thinking: EFFORT,
  },
  llamacpp: {
    ...local,
    id: 'llamacpp',
    name: 'llama.cpp server',
    baseURL: 'http://localhost:8080/v1',
    // The server serves the one model it was started with, whatever name it is asked for.
    defaultModel: 'default',
    contextTokens: 8192,
    grammar: true,
    contextPaths: ['/props'],
    thinking: TEMPLATE,
  },
  ...MORE_SERVERS,
  custom: {
    ...remote,
    id: 'custom',
    name: 'Custom',
    baseURL: '',
    keyNeeded: false,
    keyUrl: '',
    defaultModel: '',
    thinking: EFFORT,
    contextTokens: 32_000,
  },
};

function parse(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

/**
 * True when an extension reaches this endpoint only with the reader's permission for its host: plain http, or a service
 * known to send no CORS headers. An address that is not the preset's own is tried first; if that fails, the reader is
 * offered the permission.
 */
export function needsHostPermission(provider: ProviderId, baseURL: string): boolean {
  const url = parse(baseURL);
  if (!url) return false;
  if (url.protocol === 'http:') return true;
  return !PROVIDERS[provider].cors && url.host === parse(PROVIDERS[provider].baseURL)?.host;
}

/**
 * The match pattern to ask for. Without a port, since Firefox knows none in patterns. Empty for what is no http(s)
 * address.
 */
export function originPattern(baseURL: string): string {
  const url = parse(baseURL);
  return url ? `${url.protocol}//${url.hostname}/*` : '';
}

/**
 * The name of a service for the reader: its own name, or its address where it has none; both where the address is not
 * the preset's.
 */
export function serviceName(provider: ProviderId, baseURL: string): string {
  const { name, baseURL: own } = PROVIDERS[provider];
  const host = parse(baseURL)?.host ?? baseURL;
  if (provider === 'custom') return host;
  return host === '' || isLoopback(baseURL) || host === parse(own)?.host ? name : `${name} (${host})`;
}
