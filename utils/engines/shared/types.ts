import type { Article, Passage } from '../../core/article/types';
import type { Brief, BriefLength, BriefLine, Citation, EngineName, Statement } from '../../core/brief/types';
import type { BuiltInLanguages } from '../built-in/types';

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

/** Another outlet's article as a comparison needs it. */
export interface ComparedSource {
  /** Number by which statements cite it: 2, 3, …; source 1 is the article. */
  number: number;
  /** By which the model calls it. */
  outlet: string;
  title: string;
  /** BCP 47; null when unknown. */
  lang: string | null;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
  /** Its text ends early. */
  cut: boolean;
  passages: Passage[];
}

/** What a comparison of the article with other sources needs. Plain data. */
export interface CompareRequest extends BriefRequest {
  /**
   * The messages of the request that the brief was written from, the last `sent` of it, so that they can be sent again to
   * the letter; null where there was none.
   */
  first: SentRequest['messages'] | null;
  /** What the model made of them; null where there is no brief by a model. */
  brief: Brief | null;
  /** Independent of each other as far as is known. */
  sources: ComparedSource[];
}

/** A question of the reader's on the article and its sources. Plain data. */
export interface AskRequest extends Pick<BriefRequest, 'article' | 'outputLang' | 'tokenBudget'> {
  question: string;
  /** Questions that were answered before, in their order, with the answers; [] as an answer is "not in the sources". */
  earlier: { question: string; answer: Statement[] }[];
  /** As in `CompareRequest`; null also where that request did not hold the whole article. */
  first: SentRequest['messages'] | null;
  brief: Brief | null;
  /** Other sources that were read. */
  sources: ComparedSource[];
}

/** A line of a brief that was not found in the sources. */
export interface UnfoundLine {
  text: string;
  citations: Citation[];
  /** Its words that were not found. */
  missing: string[];
}

/** What writing lines of a brief anew needs. Plain data; `first` and `brief` as for a comparison. */
export interface RewriteRequest extends BriefRequest, Pick<CompareRequest, 'first' | 'brief'> {
  lines: UnfoundLine[];
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
  messages: { role: 'system' | 'user' | 'assistant'; content: string }[];
  /** What was asked for, where it was neither a brief nor a comparison. */
  task?: 'rewrite' | 'ask';
}

export type EngineEvent =
  | { type: 'read' /** Words of the article that the engine is given. */; words: number }
  | { type: 'part'; part: number; parts: number }
  | { type: 'sent'; request: SentRequest }
  /** A model is being loaded from disk, or has been. */
  | { type: 'loading'; loaded: boolean }
  | { type: 'line'; line: BriefLine }
  | { type: 'usage'; usage: Usage }
  /** The last event of every run that did not throw. */
  | { type: 'end'; complete: boolean };

export interface EngineCapabilities {
  /** Tokens that fit one request, prompt and answer together; Infinity where nothing limits it. */
  contextTokens: number;
  /** True when nothing leaves the machine. */
  local: boolean;
  /** BCP 47 languages that its model was made for; null where nobody has said, or the browser is asked for each brief. */
  languages: readonly string[] | null;
  /** Whether an answer can be held to a form: llama.cpp's grammars, the browser's constraints. */
  grammar: boolean;
  /** Whether its model can be asked to search the web for other reports. */
  webSearch: boolean;
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
  /**
   * Compares the article with other sources: lines of what they agree on, differ on and only one says, and a story from all
   * (see `utils/brief/across.ts`), each with citations that exist. The `read` event counts the words of the sources.
   * Throws as `brief` does. Missing where an engine cannot compare.
   */
  compare?(request: CompareRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /**
   * Answers a question from the article and other sources: `answer` lines, each with citations that exist or none, or one
   * line `none` where the sources do not say. Neither, where the sources bear out nothing of what a small model wrote. Throws
   * as `brief` does. Missing where an engine cannot answer.
   */
  ask?(request: AskRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /** Whether it can answer here and now, in these languages; missing where `ask` is all that need be known. Never rejects. */
  canAsk?(languages: BuiltInLanguages): Promise<boolean>;
  /**
   * Writes lines of a brief anew: `line` events, each with its `place` among those asked for, and without text where no
   * passage says so. A line may go unanswered. Throws as `brief` does. Missing where an engine cannot.
   */
  rewrite?(request: RewriteRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
}
