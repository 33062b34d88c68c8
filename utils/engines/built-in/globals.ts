/*
 * The parts of the browsers' own model APIs that we use, as their documentation describes them: Chrome's Prompt API
 * and Summarizer (built-in AI), Firefox's WebExtensions AI API. Everything may be missing. Names that changed are
 * all handled here.
 */

/** Chrome's answer to whether a model can be had. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/**
 * Reports a model's download: `loaded` is the share that has arrived, 0 to 1; old versions gave bytes, with `total`.
 */
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
  /** True keeps the constraint's text out of the prompt. */
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
  /** Older names (until 2026) of the members above. */
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

/** Progress that Firefox reports while a model downloads. Amounts are in `units`. */
export interface FirefoxProgress {
  type?: string;
  total?: number;
  totalLoaded?: number;
}

/** `browser.trial.ml`: one engine for the whole extension, in the browser's own process. */
export interface FirefoxMl {
  createEngine(options: { taskName: 'summarization'; modelHub: 'mozilla' | 'huggingface' }): Promise<void>;
  /** Returns a list with `summary_text`; newer versions wrap it in `output`. */
  runEngine(request: { args: string[]; options?: Record<string, unknown> }): Promise<unknown>;
  onProgress: {
    addListener(listener: (progress: FirefoxProgress) => void): void;
    removeListener(listener: (progress: FirefoxProgress) => void): void;
  };
}

/** Chrome's globals, each missing in contexts that do not have it. */
export interface ChromeGlobals {
  LanguageModel?: LanguageModelApi;
  Summarizer?: SummarizerApi;
}
