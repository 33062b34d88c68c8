import type { Meter } from '../../core/cost/meter';
import type { AnswerShare } from './share';

/** Time limits for an endpoint, in milliseconds. */
export interface Timeouts {
  /** Longest wait from the request to the first piece of an answer. */
  first: number;
  /** Longest wait between two pieces of an answer. */
  stall: number;
  /** For a list of models, or the probe whether a server is there. */
  short: number;
}

/** The parts of the outside world that a remote engine needs. */
export interface RemoteDeps {
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now(): number;
  /** The extension's origin as an endpoint sees it: "chrome-extension://…". */
  extensionOrigin: string;
  /** True when the machine has a network at all, as far as the browser knows. */
  online(): boolean;
  /** Limits that replace those of `timeoutsFor`. */
  timeouts?: Partial<Timeouts>;
  /** Counts the cost of requests, and stops them at the reader's budget. */
  meter?: Meter;
  /** The requests in progress, which identical ones join. */
  share?: AnswerShare;
  /** True when the reader asks again: an answer to an earlier request will not do. */
  fresh?: boolean;
  /** Milliseconds for which a complete answer is still given to identical requests. */
  hold?: number;
}

/** The time limits for an endpoint; a local model may first have to be read from disk. */
export function timeoutsFor({ local, own }: { local: boolean; own?: Partial<Timeouts> | undefined }): Timeouts {
  return { first: local ? 120_000 : 60_000, stall: 45_000, short: 10_000, ...own };
}
