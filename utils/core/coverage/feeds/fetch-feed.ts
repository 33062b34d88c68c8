import { createDeadline } from '../../http/deadline';
import { readBody } from '../../http/read-body';
import { FeedError } from './error';
import { type ReadFeed, readFeed } from './read-feed';

export interface FeedDeps {
  fetch(url: string, init: RequestInit): Promise<Response>;
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
}

/** Milliseconds that one feed may take, to its last byte. */
const PATIENCE_MS = 10_000;

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

function refusal(status: number): FeedError {
  if (status === 404 || status === 410) return new FeedError('gone');
  if ([401, 402, 403, 407, 429, 451].includes(status)) return new FeedError('refused', String(status));
  return new FeedError('server', String(status));
}

/**
 * Fetches and reads one feed, without cookies and past the browser's own cache: what a reader follows is not written to
 * disk. At most 10 s and 3 MB; of a larger one the entries that came whole are read.
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
  const response = await deps.fetch(url, {
    headers,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  const final = response.url || url;
  if (response.status === 304) return { feed: null, validators: known, url: final };
  if (!response.ok) throw refusal(response.status);
  return {
    feed: readFeed(await readBody(response, signal), final, deps.now()),
    validators: {
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    },
    url: final,
  };
}
