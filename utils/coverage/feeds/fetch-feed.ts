import { createDeadline } from '../../engines/remote/deadline';
import { decodeFeed } from './decode';
import { FeedError } from './error';
import { type ReadFeed, readFeed } from './read-feed';

export interface FeedDeps {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Epoch ms. */
  now(): number;
}

/** What a server gave to ask by whether a feed has changed; '' for what it did not give. */
export interface Validators {
  etag: string;
  lastModified: string;
}

export interface FetchedFeed {
  /** Null: unchanged since the validators were given. */
  feed: ReadFeed | null;
  validators: Validators;
  /** Where redirects led. */
  url: string;
}

/** Milliseconds that one feed may take, to its last byte. */
const PATIENCE = 10_000;
/** Bytes read of one feed. */
const MOST_BYTES = 3_000_000;

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Up to `most` bytes of a body, and whether that is not all of it. */
async function read(body: ReadableStream<Uint8Array>, most: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  try {
    while (!cut) {
      const { done, value } = await reader.read();
      if (done) break;
      cut = length + value.length > most;
      chunks.push(value.subarray(0, most - length));
      length = Math.min(most, length + value.length);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return { bytes, cut };
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

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
  signal: AbortSignal,
  known: Validators = { etag: '', lastModified: '' },
): Promise<FetchedFeed> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new FeedError('address');
  const deadline = createDeadline(signal, () => new FeedError('timeout'));
  try {
    return await deadline.wait(request(url, deps, deadline.signal, known), PATIENCE);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof FeedError ? error : new FeedError('unreachable');
  } finally {
    deadline.stop();
  }
}

async function request(url: string, deps: FeedDeps, signal: AbortSignal, known: Validators): Promise<FetchedFeed> {
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
  if (!response.ok || !response.body) throw refusal(response.status);
  const { bytes, cut } = await read(response.body, MOST_BYTES);
  const text = decodeFeed(bytes, response.headers.get('content-type'));
  return {
    feed: readFeed(text, final, deps.now(), cut),
    validators: {
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    },
    url: final,
  };
}
