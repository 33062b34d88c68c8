/*
 * What of the browsers' own model interfaces is used, as their documentation describes it: Chrome's Prompt API and Summarizer
 * (built-in AI), Firefox's WebExtensions AI API. Everything may be missing; names that changed are all here.
 */

/** Chrome's answer to whether a model can be had. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Tells of a model's download: `loaded` is the share that has come, 0 to 1; old versions gave bytes, with `total`. */
export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number; total?: number }) => void): void;
}

interface CreateOptions {
  monitor?(monitor: DownloadMonitor): void;
  signal?: AbortSignal;
}

/** A kind of input or output and its languages. */
export interface Expected {
  type: 'text';
  languages?: string[];
}

export interface LanguageModelOptions {
  expectedInputs: Expected[];
  expectedOutputs: Expected[];
}

export interface PromptMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface PromptOptions {
  responseConstraint?: RegExp;
  /** The constraint's text is no part of the prompt. */
  omitResponseConstraintInput?: boolean;
  signal?: AbortSignal;
}

/** A conversation with the model. */
export interface LanguageModelSession {
  promptStreaming(input: PromptMessage[], options?: PromptOptions): ReadableStream<string> | AsyncIterable<string>;
  clone(options?: { signal?: AbortSignal }): Promise<LanguageModelSession>;
  destroy(): void;
  measureContextUsage?(input: PromptMessage[], options?: PromptOptions): Promise<number>;
  contextWindow?: number;
  contextUsage?: number;
  /** Names of the same until 2026. */
  measureInputUsage?(input: PromptMessage[], options?: PromptOptions): Promise<number>;
  inputQuota?: number;
  inputUsage?: number;
}

export interface LanguageModelApi {
  availability(options: LanguageModelOptions): Promise<Availability>;
  create(options: LanguageModelOptions & CreateOptions): Promise<LanguageModelSession>;
}

export interface SummarizerOptions {
  type: 'key-points';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages?: string[];
  outputLanguage: string;
}

export interface SummarizerSession {
  summarizeStreaming(
    text: string,
    options?: { context?: string; signal?: AbortSignal },
  ): ReadableStream<string> | AsyncIterable<string>;
  measureInputUsage?(text: string): Promise<number>;
  inputQuota?: number;
  destroy(): void;
}

export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<Availability>;
  create(options: SummarizerOptions & CreateOptions): Promise<SummarizerSession>;
}

/** What Firefox tells while a model comes. Amounts are in `units`. */
export interface FirefoxProgress {
  type?: string;
  total?: number;
  totalLoaded?: number;
}

/** `browser.trial.ml`: one engine for the whole extension, in the browser's own process. */
export interface FirefoxMl {
  createEngine(options: { taskName: 'summarization'; modelHub: 'mozilla' | 'huggingface' }): Promise<void>;
  /** Gives a list with `summary_text`; newer versions wrap it in `output`. */
  runEngine(request: { args: string[]; options?: Record<string, unknown> }): Promise<unknown>;
  onProgress: {
    addListener(listener: (progress: FirefoxProgress) => void): void;
    removeListener(listener: (progress: FirefoxProgress) => void): void;
  };
}

/** Chrome's globals as far as a context has them. */
export interface ChromeGlobals {
  LanguageModel?: LanguageModelApi;
  Summarizer?: SummarizerApi;
}
