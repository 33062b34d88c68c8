import type { DownloadFailure } from '../../core/settings/stored-model';

/** A failure to download or copy a model. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly kind: DownloadFailure;
  constructor(kind: DownloadFailure) {
    super(kind);
    this.kind = kind;
  }
}
