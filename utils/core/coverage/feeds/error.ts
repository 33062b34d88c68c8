/** The reason why a feed could not be read, named by what the reader can do about it. */
export type FeedErrorKind =
  | 'address' // no http(s) address
  | 'unreachable' // no answer, or one that the browser does not hand over: dead, offline, not allowed
  | 'timeout'
  | 'refused' // 401, 403, 429: the site does not serve it to us
  | 'gone' // 404, 410
  | 'server' // another status; `detail` is the number
  | 'tooLarge'
  | 'noFeed'; // a page, or anything else that is no feed

/** A feed that could not be read. `detail` is plain text for the reader, '' where the kind says it all. */
export class FeedError extends Error {
  readonly kind: FeedErrorKind;
  readonly detail: string;
  /** The status of the answer; 0 where none came. */
  readonly status: number;
  /** Milliseconds after which the server wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: FeedErrorKind, detail = '', answer: { status?: number; retryAfter?: number | null } = {}) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.name = 'FeedError';
    this.kind = kind;
    this.detail = detail;
    this.status = answer.status ?? 0;
    this.retryAfter = answer.retryAfter ?? null;
  }
}
