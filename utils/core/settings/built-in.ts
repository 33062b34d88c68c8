import type { LangTag } from '../text/lang-tag';
/**
 * Ways to a model that a browser has built in: `prompt` (Chrome's Prompt API) takes any request; `summarizer` (Chrome's
 * Summarizer) and `firefox` (Firefox's inference API, its task `summarization`) only sum texts up, in prose.
 */
export type BuiltInKind = 'prompt' | 'summarizer' | 'firefox';

/**
 * The state of the browser's built-in model: `missing` where the browser has none, `unavailable` where this device
 * cannot have it, `language` where it can, but the model does not speak the language asked for.
 */
export type BuiltInState = 'ready' | 'downloading' | 'downloadable' | 'language' | 'unavailable' | 'missing';

/** The best of a browser's built-in models; `kind` is null where there is none. */
export interface BuiltInStatus {
  kind: BuiltInKind | null;
  state: BuiltInState;
}

/** Languages of what a model reads and of what it writes. */
export interface BuiltInLanguages {
  /** Null when unknown. */
  input: LangTag | null;
  output: LangTag;
}
