import type { ProviderId } from './provider';
import type { ThinkingFields } from './thinking';

/** The known facts about a service that speaks OpenAI's chat-completions protocol. */
export interface Provider {
  id: ProviderId;
  /** The service's own name. */
  name: string;
  /** Address up to and without `/chat/completions`; empty when the reader must give it. */
  baseURL: string;
  /** The form of that address where it holds the reader's own account; the words in capitals stand for parts of it. */
  addressForm?: string;
  keyNeeded: boolean;
  /** Page where a reader gets a key; empty when there is none. */
  keyUrl: string;
  /** Empty when only the reader can know (a local server has what they downloaded). */
  defaultModel: string;
  /** Suggestions until the endpoint's own list has been fetched. */
  models?: string[];
  /** Tokens that fit one request, prompt and answer, for the default model or set-up. */
  contextTokens: number;
  /** True when the endpoint answers requests of browser extensions by itself (CORS headers). */
  cors: boolean;
  /** Sent with every request. */
  headers: Record<string, string>;
  /** Runs on the reader's own machine or network: nothing leaves it. */
  local: boolean;
  /**
   * Sampling temperature, low for fidelity; null leaves the model's own. Null where current models refuse any other
   * value (OpenAI's and Anthropic's reasoning models do) or where any model may stand behind the address.
   */
  temperature: number | null;
  /** Fields of a request for how much a model thinks; missing where none is known. */
  thinking?: ThinkingFields;
  /** Paths beside its base address at which it tells the context that models were loaded with. */
  contextPaths?: readonly string[];
  /** The address of its list of models, where that is not beside its base address. */
  listURL?: string;
  /** The header in which its list of models wants the key, and others that it wants. */
  listKeyHeader?: string;
  listHeaders?: Record<string, string>;
  /** Refuses the origins of extensions until it is told of them. */
  refusesOrigins?: true;
  /** The document that the row was read in, and when: "2026-11". */
  source?: string;
  asOf?: string;
  /** Takes llama.cpp's GBNF grammars, and gives the number of parameters in its list of models. */
  grammar?: true;
}
