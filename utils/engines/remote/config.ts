import type { Meter } from '../../core/cost/meter';
import { isPrivate } from '../../core/http/address';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import type { Learned } from './learned';
import type { AnswerShare } from './share';

/**
 * Time limits for an endpoint, in milliseconds. They count silence: while bytes come, nothing is timed out, keep-alive
 * comments included.
 */
export interface Timeouts {
  /** Until the first word of an answer: connecting, reading the prompt, thinking unseen. */
  first: number;
  /** After it. */
  stall: number;
  /** In all, while an endpoint says that it loads the model. */
  load: number;
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
  /** True when the reader has allowed this address, so that no CORS rule stands in the way. */
  allowed?(baseURL: string): Promise<boolean>;
  /** Limits that replace those of `timeoutsFor`. */
  timeouts?: Partial<Timeouts>;
  /** Waits; replaced in tests. Rejects with the signal's reason. */
  sleep?(ms: number, signal: AbortSignal): Promise<void>;
  /** False where the reader waits at a button: a limit is told at once, and not waited for. */
  pauses?: boolean;
  /** Counts the cost of requests, and stops them at the reader's budget. */
  meter?: Meter;
  /** The requests in progress, which identical ones join. */
  share?: AnswerShare;
  /** What was found out about endpoints, so that no request fails twice for the same reason. */
  learned?: Learned;
  /** True when the reader asks again: an answer to an earlier request will not do. */
  fresh?: boolean;
  /** Milliseconds for which a complete answer is still given to identical requests. */
  hold?: number;
}

/** A model nearby may first have to be read from disk, and reads a long prompt slowly where there is no graphics card. */
const NEAR = { first: 900_000, stall: 300_000 };
/** Elsewhere a model may think for minutes without showing it. */
const FAR = { first: 300_000, stall: 120_000 };

/** True for a server on the reader's own machine or network. */
export function isNear({ provider, baseURL }: Pick<RemoteConfig, 'provider' | 'baseURL'>): boolean {
  return PROVIDERS[provider].local || isPrivate(baseURL);
}

/** The time limits for an endpoint; the reader's own is that of silence before the first word. */
export function timeoutsFor(
  { provider, baseURL, patience = 0 }: Pick<RemoteConfig, 'provider' | 'baseURL' | 'patience'>,
  own?: Partial<Timeouts>,
): Timeouts {
  const near = isNear({ provider, baseURL });
  const set = patience > 0 ? { first: patience * 1000, load: patience * 1000 } : {};
  return { ...(near ? NEAR : FAR), load: near ? 900_000 : 300_000, short: 10_000, ...set, ...own };
}
