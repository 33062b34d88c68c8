/** Kinds of failure, named by what the reader can do about them. Each has words in every locale (`error_<kind>`). */
export type EngineErrorKind =
  | 'certificate' // nothing answers at a private https address: its certificate may not be trusted
  | 'offline' // nothing answered: check the network or start the server
  | 'cors' // the endpoint does not answer extensions: allow its host
  | 'ollamaOrigins' // Ollama refuses this origin: set OLLAMA_ORIGINS
  | 'wrongKey' // 401, or a 403 that speaks of the key
  | 'forbidden' // 403 for another reason (region, project, model not allowed)
  | 'noCredit' // 402, insufficient_quota
  | 'unknownModel' // 404 on the model
  | 'notFound' // 404 on the address itself
  | 'rateLimited' // 429; wait `retryAfter`
  | 'filtered' // the service, or the model, will not write about this text
  | 'allThought' // the model used up its tokens before it wrote a word
  | 'promptCut' // the server cut the text, and did not say so
  | 'tooLong' // the prompt exceeds the model's context
  | 'badRequest' // another 400
  | 'server' // 5xx
  | 'timeout' // no answer in time, or a stream that stalled
  | 'empty' // an answer without a single usable line
  | 'endless' // an answer that did not stop
  | 'cut' // the connection broke in mid-answer
  | 'budget' // the month's budget does not allow it: nothing was sent
  | 'noConsent' // the reader has not agreed that text is sent: nothing was sent
  | 'notSetUp' // no endpoint or model chosen
  | 'noModel' // the downloaded model is not there, or not whole: download it
  | 'badModel' // the model file cannot be run: take another
  | 'outOfMemory' // the model does not fit this device's memory: take a smaller one
  | 'noBuiltIn' // the browser has no model of its own, or cannot run it here
  | 'notDownloaded' // it has, but the model has not come yet: get it
  | 'needsClick' // the browser wants the reader's own click, or permission
  | 'language' // the browser's model does not speak it
  | 'modelEnded' // what ran the model was ended, or broke, in mid-answer
  | 'unknown';

/** A typed failure of an engine. `detail` is the endpoint's own sentence, plain text, at most 300 characters. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  readonly detail: string;
  /** Seconds to wait, where the endpoint said so. */
  readonly retryAfter: number | null;
  /** Tokens that one request may have, where the endpoint said so; null otherwise. */
  room: number | null = null;

  constructor(kind: EngineErrorKind, detail = '', retryAfter: number | null = null) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** The reason with which a run ends when a newer run of the same tab replaces it. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
}
