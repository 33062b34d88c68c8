import type { Article } from '../article/types';
import type { BriefLength, BriefLine, EngineName } from '../brief/types';

/** What an engine is asked for. Plain data. */
export interface BriefRequest {
  article: Article;
  /** BCP 47 language the brief is to be written in. */
  outputLang: string;
  length: BriefLength;
  /** Whether background from the model's own knowledge is wanted. */
  context: boolean;
  /** Most tokens of article text (estimated) that one brief may send, all parts together. */
  tokenBudget: number;
}

/** Tokens as the endpoint counted them. */
export interface Usage {
  input: number;
  output: number;
  /** Input tokens served from the provider's prompt cache, where it says so. */
  cached: number;
}

/** One request that left the machine, for "Show what was sent". Never holds a key. */
export interface SentRequest {
  /** Epoch milliseconds. */
  at: number;
  /** Full address it went to. */
  url: string;
  model: string;
  messages: { role: 'system' | 'user'; content: string }[];
}

export type EngineEvent =
  | { type: 'read' /** Words of the article that the engine is given. */; words: number }
  | { type: 'part'; part: number; parts: number }
  | { type: 'sent'; request: SentRequest }
  | { type: 'line'; line: BriefLine }
  | { type: 'usage'; usage: Usage }
  /** The last event of every run that did not throw. */
  | { type: 'end'; complete: boolean };

export interface EngineCapabilities {
  /** Tokens that fit one request, prompt and answer together; Infinity where nothing limits it. */
  contextTokens: number;
  /** True when nothing leaves the machine. */
  local: boolean;
}

export interface Engine {
  name: EngineName;
  model: string | null;
  capabilities: EngineCapabilities;
  /**
   * Writes a brief, line by line as it comes.
   * Throws `EngineError`; an aborted signal ends the sequence by throwing the signal's reason.
   */
  brief(request: BriefRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
}
