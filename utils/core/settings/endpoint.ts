import type { ProviderId } from './provider';

/** Where a remote engine sends its requests, and as whom. */
export interface RemoteConfig {
  provider: ProviderId;
  /** Up to and without `/chat/completions`. */
  baseURL: string;
  /** Empty where none is needed. */
  key: string;
  model: string;
  headers: Record<string, string>;
  /** Tokens that fit one request, prompt and answer. */
  contextTokens: number;
  /** Whether the model gets the short prompt for small models; `auto` goes by its number of parameters. */
  small?: 'auto' | 'yes' | 'no';
}
