import type { Messages } from '../../core/brief/prompts/prompt';
import type { BuiltInKind, BuiltInLanguages, BuiltInState, BuiltInStatus } from '../../core/settings/built-in';

/** A request to a model that takes any prompt. */
export interface PromptRequest {
  messages: Messages;
  /** Source of a regular expression that the whole answer is to match; '' for none. */
  pattern: string;
}

/** A text to be summarised. */
export interface ProseRequest {
  text: string;
  length: 'short' | 'medium' | 'long';
}

/** One request to a built-in model. */
export type BuiltInRequest = { languages: BuiltInLanguages } & (
  | ({ kind: 'prompt' } & PromptRequest)
  | ({ kind: 'summarizer' | 'firefox' } & ProseRequest)
);

/**
 * The events of a request: first that a model is being loaded or was, then each new piece of text (never an earlier one
 * again), then the tokens where they are counted.
 */
export type BuiltInEvent =
  | { type: 'loading'; loaded: boolean }
  | { type: 'text'; text: string }
  | { type: 'usage'; input: number; output: number };

/** A model that a browser may have or download, as pages offer it. */
export interface BuiltInOffer {
  kind: BuiltInKind;
  /**
   * Resolves to the model’s state for these languages. It is never `language`: that takes a second question, without
   * them. Never rejects.
   */
  state(languages: BuiltInLanguages): Promise<BuiltInState>;
  /**
   * Downloads the model; must be called within the reader's click. `onProgress` gets the share (0 to 1) that has
   * arrived, null where that is unknown. Rejects with `EngineError`, or the signal's reason.
   */
  get(languages: BuiltInLanguages, onProgress: (share: number | null) => void, signal: AbortSignal): Promise<void>;
}

/** A model as the context that made this object can reach it. */
export interface BuiltInModel extends BuiltInOffer {
  /**
   * Tokens that prompt and answer may have together; null where the browser does not say. Rejects as `generate` does.
   */
  contextTokens(languages: BuiltInLanguages, signal: AbortSignal): Promise<number | null>;
  /** Throws `EngineError` (`tooLong` before anything is written), or the signal's reason. */
  generate(request: BuiltInRequest, signal: AbortSignal): AsyncIterable<BuiltInEvent>;
}

/** Runs built-in models, in whichever context the browser allows it. */
export interface BuiltInRunner {
  /** The best model for these languages; never rejects. */
  find(languages: BuiltInLanguages): Promise<BuiltInStatus>;
  contextTokens(kind: BuiltInKind, languages: BuiltInLanguages, signal: AbortSignal): Promise<number | null>;
  generate(request: BuiltInRequest, signal: AbortSignal): AsyncIterable<BuiltInEvent>;
}
