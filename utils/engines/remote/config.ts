import type { Meter } from '../../core/cost/meter';
import type { AnswerShare } from './share';

/** How long an endpoint is waited for, in milliseconds. */
export interface Timeouts {
  /** From the request to the first piece of an answer. */
  first: number;
  /** Between two pieces. */
  stall: number;
  /** For a list of models, or the probe whether anybody is there. */
  short: number;
}

/** What a remote engine needs of the world. */
export interface RemoteDeps {
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now(): number;
  /** "chrome-extension://…": what an endpoint sees as origin. */
  extensionOrigin: string;
  /** Whether the machine has a network at all, as far as the browser knows. */
  online(): boolean;
  /** Those of `timeoutsFor` to change. */
  timeouts?: Partial<Timeouts>;
  /** Counts what requests cost, and stops them at the reader's budget. */
  meter?: Meter;
  /** The requests under way, for identical ones to join. */
  share?: AnswerShare;
  /** The reader asks anew: an answer to an earlier request will not do. */
  fresh?: boolean;
  /** Milliseconds for which an answer that is complete still serves identical requests. */
  hold?: number;
}

/** The time limits for an endpoint; a local model may first have to be read from disk. */
export function timeoutsFor({ local, own }: { local: boolean; own?: Partial<Timeouts> | undefined }): Timeouts {
  return { first: local ? 120_000 : 60_000, stall: 45_000, short: 10_000, ...own };
}
