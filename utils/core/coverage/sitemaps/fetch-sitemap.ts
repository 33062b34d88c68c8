import { decodeText } from '../../http/decode';
import { dropBody, readBody } from '../reading/body';
import { type FetchHop, follow } from '../reading/follow';
import { headersOptOut } from '../reading/opt-out';
import type { Robots } from '../reading/robots';

export interface SitemapDeps {
  fetchHop: FetchHop;
  robots: Robots;
  onRequest(url: string): void;
}

export interface FetchedSitemap {
  /** Null: unchanged since the tag was given. */
  text: string | null;
  /** The server's mark of this version; '' for none. */
  etag: string;
}

/** Most bytes that are read, as sent and unpacked: a file of 50 MB has its newest rows first, or is none to wait for. */
const MOST_BYTES = 6_000_000;
const ACCEPT = 'application/xml, text/xml;q=0.9, */*;q=0.5';

/**
 * Fetches a sitemap as a page is: through checked hops, without cookies, where robots.txt and the answer's headers do
 * not object. Null where it cannot be had. Rejects with the signal's reason, or as the network does.
 */
export async function fetchSitemap(
  url: string,
  { fetchHop, robots, onRequest }: SitemapDeps,
  { etag, signal }: { etag: string; signal: AbortSignal },
): Promise<FetchedSitemap | null> {
  const headers = { accept: ACCEPT, ...(etag && { 'if-none-match': etag }) };
  const objection = (address: URL, own: AbortSignal) => robots.objection(address, own, onRequest);
  const followed = await follow(url, { fetchHop, objection, onRequest, headers }, signal);
  if (!followed.ok) return null;
  const { response } = followed;
  if (response.status === 304 && etag !== '') return { text: null, etag };
  if (!response.ok || headersOptOut(response.headers)) {
    dropBody(response);
    return null;
  }
  const { bytes } = await readBody(response, MOST_BYTES, signal);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? await unpacked(bytes, signal) : bytes;
  const type = isPacked ? '' : (response.headers.get('content-type') ?? '');
  return { text: decodeText(plain, type), etag: response.headers.get('etag') ?? '' };
}

/** As much of a packed file as may be read; what is broken or too much ends it early. */
async function unpacked(bytes: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    while (size < MOST_BYTES) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      chunks.push(value.subarray(0, MOST_BYTES - size));
      size += value.length;
    }
  } catch {
    signal.throwIfAborted();
    // A file that breaks off: what came before is good.
  } finally {
    reader.cancel().catch(() => {});
  }
  const whole = new Uint8Array(Math.min(size, MOST_BYTES));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
