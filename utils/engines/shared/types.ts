import type { AskRequest, BriefRequest, CompareRequest, RewriteRequest, SentRequest } from '../../core/brief/requests';
import type { BriefLine, EngineName } from '../../core/brief/types';
import type { Usage } from '../../core/cost/usage';
import type { BuiltInLanguages } from '../../core/settings/built-in';
import type { EngineCapabilities } from '../../core/settings/capabilities';

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
   * (see `core/brief/across.ts`), each with citations that exist. The `read` event counts the words of the sources.
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
