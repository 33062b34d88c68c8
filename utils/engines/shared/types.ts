import type { AskRequest, BriefRequest, CompareRequest, RewriteRequest, SentRequest } from '../../core/brief/requests';
import type { BriefLine, EngineName, Reread } from '../../core/brief/types';
import type { Usage } from '../../core/cost/usage';
import type { CanaryOutcome } from '../../core/reread/session';
import type { RereadRequest } from '../../core/reread/types';
import type { BuiltInLanguages } from '../../core/settings/built-in';
import type { EngineCapabilities } from '../../core/settings/capabilities';
import type { PhaseNote } from './phase';

export type EngineEvent =
  | { type: 'read' /** Number of words of the article that the engine is given. */; words: number }
  | { type: 'part'; part: number; parts: number }
  | { type: 'sent'; request: SentRequest }
  /** A model is being loaded from disk, or has been. */
  | { type: 'loading'; loaded: boolean }
  | ({ type: 'phase' } & PhaseNote)
  | { type: 'line'; line: BriefLine }
  /** The lines so far were thoughts of the model: none of them counts. */
  | { type: 'takeBack' }
  | { type: 'usage'; usage: Usage }
  /** The last event of every run that did not throw. */
  | { type: 'end'; complete: boolean };

/** The events of a second reading. */
export type RereadEvent =
  | Extract<EngineEvent, { type: 'sent' | 'loading' | 'phase' | 'usage' | 'end' }>
  /** The result for the statement at `place` of the request; a later one replaces it. None before the canaries passed. */
  | { type: 'reread'; place: number; reread: Reread }
  /** The outcome, once for each reading; `none` where the article gave no canaries, and nothing was sent. */
  | { type: 'canaries'; outcome: CanaryOutcome | 'none' };

export interface Engine {
  name: EngineName;
  model: string | null;
  capabilities: EngineCapabilities;
  /**
   * Writes a brief, and yields each line as it comes.
   * Throws `EngineError`; an aborted signal ends the sequence by throwing the signal's reason.
   */
  brief(request: BriefRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /**
   * Compares the article with other sources: lines on where they agree, where they differ and what only one says, and a
   * story from all (see `core/brief/across.ts`), each with citations that exist. The `read` event counts the words of
   * the sources. Throws as `brief` does. Undefined where an engine cannot compare.
   */
  compare?(request: CompareRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /**
   * Answers a question from the article and other sources: `answer` lines, each with citations that exist or none, or
   * one line `none` where the sources do not say. A small model of which the sources support no line yields neither.
   * Throws as `brief` does. Undefined where an engine cannot answer.
   */
  ask?(request: AskRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /**
   * True when it can answer here and now, in these languages; undefined where having `ask` is enough. Never rejects.
   */
  canAsk?(languages: BuiltInLanguages): Promise<boolean>;
  /**
   * Rewrites lines of a brief: yields `line` events, each with its `place` among those asked for, and without text
   * where no passage says anything like it. A line may get no event. Throws as `brief` does. Undefined where an engine
   * cannot rewrite.
   */
  rewrite?(request: RewriteRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /**
   * Reads statements a second time, in a conversation of its own. Throws as `brief` does. Undefined where an engine
   * cannot be asked anything.
   */
  reread?(request: RereadRequest, signal: AbortSignal): AsyncIterable<RereadEvent>;
}
