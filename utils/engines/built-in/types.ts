import type { Messages } from '../../core/brief/prompts/prompt';
import type { BuiltInKind, BuiltInLanguages, BuiltInState, BuiltInStatus } from '../../core/settings/built-in';

/** A request to a model that takes any. */
export interface PromptRequest {
  messages: Messages;
  /** Source of a regular expression that the whole answer is to match; '' for none. */
  pattern: string;
}

/** A text to be summed up. */
export interface ProseRequest {
  text: string;
  length: 'short' | 'medium' | 'long';
}

/** One thing that a built-in model is to write. */
export type BuiltInRequest = { languages: BuiltInLanguages } & (
  | ({ kind: 'prompt' } & PromptRequest)
  | ({ kind: 'summarizer' | 'firefox' } & ProseRequest)
);

/** What comes of it: whether the model is loaded, then new text (never what came before), then tokens if they are counted. */
export type BuiltInEvent =
  | { type: 'loading'; loaded: boolean }
  | { type: 'text'; text: string }
  | { type: 'usage'; input: number; output: number };

/** A model that a browser may have or get, as pages offer it. */
export interface BuiltInOffer {
  kind: BuiltInKind;
  /** Whether it can be used for these languages; never `language`, which takes two questions. Never rejects. */
  state(languages: BuiltInLanguages): Promise<BuiltInState>;
  /**
   * Gets the model, within the reader's click; `onProgress` is told the share (0 to 1) that has come, null where that is
   * unknown. Rejects with `EngineError`, or the signal's reason.
   */
  get(languages: BuiltInLanguages, onProgress: (share: number | null) => void, signal: AbortSignal): Promise<void>;
}

/** One way to a model, in the context in which this was made. */
export interface BuiltInModel extends BuiltInOffer {
  /** Tokens that prompt and answer may have together; null where the browser does not tell. Rejects as `generate` does. */
  contextTokens(languages: BuiltInLanguages, signal: AbortSignal): Promise<number | null>;
  /** Throws `EngineError` (`tooLong` before anything is written), or the signal's reason. */
  generate(request: BuiltInRequest, signal: AbortSignal): AsyncIterable<BuiltInEvent>;
}

/** Runs built-in models, in whatever context the browser lets it. */
export interface BuiltInRunner {
  /** The best model for these languages; never rejects. */
  find(languages: BuiltInLanguages): Promise<BuiltInStatus>;
  contextTokens(kind: BuiltInKind, languages: BuiltInLanguages, signal: AbortSignal): Promise<number | null>;
  generate(request: BuiltInRequest, signal: AbortSignal): AsyncIterable<BuiltInEvent>;
}
