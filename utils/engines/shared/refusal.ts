/** An endpoint's own error, as it came: with an HTTP status, or within an answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Null for an error within an answer. */
  readonly status: number | null;
  readonly headers: Headers;
  /** The JSON value that reports it; null where there is none. */
  readonly body: unknown;
  /** All that the endpoint wrote. */
  readonly text: string;

  constructor({ status, headers, body, text }: Pick<Refusal, 'status' | 'headers' | 'body' | 'text'>) {
    super(`refused${status === null ? '' : ` with ${status}`}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.text = text;
  }
}
