/** Why a model could not be had. Each has words in every locale (`local_failed_<kind>`). */
export type DownloadFailure =
  | 'offline' // nothing answered, or the address answers no extension
  | 'notFound' // the address has no such file, or asks for a login
  | 'server' // it answered that it cannot now
  | 'cut' // the connection broke: what is there stays
  | 'noGguf' // another kind of file
  | 'checksum' // not the bytes that were promised
  | 'tooLarge' // more than can be run
  | 'noRoom' // the disk is full: what is there stays
  | 'busy' // another tab is at it
  | 'unknown';

/** A failure to get a model. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly kind: DownloadFailure;
  constructor(kind: DownloadFailure) {
    super(kind);
    this.kind = kind;
  }
}
