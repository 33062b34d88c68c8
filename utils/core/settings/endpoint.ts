import type { Price } from './price';
import type { ProviderId, Thinking } from './provider';

/** The address, key and model of a remote engine. */
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
  /** True where `contextTokens` is a guess, which what the endpoint tells replaces. */
  contextGuessed?: boolean;
  /** What a million tokens cost in US dollars, as the endpoint told; null where it did not. */
  price?: Price | null;
  /** Most seconds of silence before the first word; 0 for the default. */
  patience?: number;
  /** How much the model thinks. */
  thinking?: Thinking;
  /** The reader's own fields of each request. */
  extra?: Record<string, unknown>;
  /** The choice of the short prompt for small models; `auto` goes by the model's number of parameters. */
  small?: 'auto' | 'yes' | 'no';
}
