import { createDeadline } from '../../http/deadline';
import { readBody } from '../../http/read-body';
import { fetchChecked } from '../reading/fetch-checked';
import type { FetchHop } from '../reading/follow';
import { FeedError } from './error';
import { type ReadFeed, readFeed } from './read-feed';

export interface FeedDeps {
  fetchHop: FetchHop;
  /** Epoch ms. */
  now(): number;
}

/** A server's marks of a feed's version, by which to ask whether it has changed; '' for one that it did not give. */
export interface Validators {
  etag: string;
  lastModified: string;
}

const NONE: Validators = { etag: '', lastModified: '' };

export interface FetchOptions {
  signal: AbortSignal;
  /** Validators from an earlier answer. */
  known?: Validators;
}

export interface FetchedFeed {
  /** Null: unchanged since the validators were given. */
  feed: ReadFeed | null;
  validators: Validators;
  /** Address to which redirects led. */
  url: string;
  /** Milliseconds for which the answer says that it stays fresh; 0 where it says nothing. */
  freshMs: number;
}

/** Milliseconds that one feed may take, to its last byte. */
const PATIENCE_MS = 10_000;

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

function refusal({ status, headers }: Response, now: number): FeedError {
  const answer = { status, retryAfter: retryAfterMs(headers.get('retry-after'), now) };
  if (status === 404 || status === 410) return new FeedError('gone', '', answer);
  if ([401, 402, 403, 407, 429, 451].includes(status)) return new FeedError('refused', String(status), answer);
  return new FeedError('server', String(status), answer);
}

/** A `Retry-After` header, in seconds or as a date, in milliseconds from now; null for none. */
function retryAfterMs(written: string | null, now: number): number | null {
  if (written === null || written.trim() === '') return null;
  const ms = /^\s*\d{1,9}\s*$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

function freshMs(headers: Headers): number {
  const [, seconds = '0'] = /(?:^|[,\s])max-age=(\d{1,9})/i.exec(headers.get('cache-control') ?? '') ?? [];
  return Number(seconds) * 1000;
}

/**
 * Fetches and reads one feed, without cookies and through checked redirects. At most 10 s and 3 MB; of a larger one the entries that came whole are read.
 * @throws FeedError; the signal's reason when aborted
 */
export async function fetchFeed(
  url: string,
  deps: FeedDeps,
  { signal, known = NONE }: FetchOptions,
): Promise<FetchedFeed> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new FeedError('address');
  const deadline = createDeadline(signal, () => new FeedError('timeout'));
  try {
    return await deadline.wait(request(url, deps, { signal: deadline.signal, known }), PATIENCE_MS);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof FeedError ? error : new FeedError('unreachable');
  } finally {
    deadline.stop();
  }
}

async function request(url: string, deps: FeedDeps, { signal, known }: Required<FetchOptions>): Promise<FetchedFeed> {
  const headers: Record<string, string> = { accept: ACCEPT };
  if (known.etag) headers['if-none-match'] = known.etag;
  if (known.lastModified) headers['if-modified-since'] = known.lastModified;
  const checked = await fetchChecked(url, deps.fetchHop, { signal, headers });
  if (checked === null) throw new FeedError('refused');
  const { response, url: final } = checked;
  const fresh = freshMs(response.headers);
  if (response.status === 304) return { feed: null, validators: known, url: final, freshMs: fresh };
  if (!response.ok) throw refusal(response, deps.now());
  return {
    feed: readFeed(await readBody(response, signal), final, deps.now()),
    validators: {
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    },
    url: final,
    freshMs: fresh,
  };
}
