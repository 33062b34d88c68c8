import * as v from 'valibot';

/** The record kept of a model beside its bytes. */
export const modelMeta = v.object({
  id: v.string(),
  name: v.string(),
  /** The address it comes from; '' for a file of the reader's own. */
  url: v.string(),
  /** Bytes of the whole file; null until the server has said. */
  bytes: v.nullable(v.number()),
  sha256: v.nullable(v.string()),
  /** The server's mark of this version of the file; '' when it gave none. */
  etag: v.string(),
  architecture: v.string(),
  /** All of it is there, and has been checked. */
  whole: v.boolean(),
});

export type ModelMeta = v.InferOutput<typeof modelMeta>;

/** A model on disk, whole or in part. */
export interface StoredModel extends ModelMeta {
  /** Bytes that are on disk. */
  have: number;
}

/** The reason why a model could not be downloaded or stored. Each has words in every locale (`local_failed_<kind>`). */
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

/** The progress of a download. `checking`: all bytes are there, and their checksum is being computed. */
export interface DownloadProgress {
  have: number;
  /** Null when nobody knows. */
  total: number | null;
  checking: boolean;
}
