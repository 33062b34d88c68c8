import { dropBody, readBody } from './body';
import { decodePage } from './charset';
import { type FollowDeps, follow, type Unread } from './follow';
import { headersOptOut } from './opt-out';

/** Limits on one page. */
export interface PageLimits {
  /** Bytes of the unpacked page. */
  bytes: number;
  /** Milliseconds from the first request to the last byte, redirects and robots.txt among them. */
  ms: number;
}

export const PAGE_LIMITS: PageLimits = { bytes: 3_000_000, ms: 10_000 };

export interface FetchPageOptions {
  signal: AbortSignal;
  limits?: PageLimits | undefined;
}

export type FetchedPage =
  | { ok: true /** After all redirects. */; url: string; html: string }
  | ({ ok: false } & Unread);

/**
 * Status codes with which a site refuses to be read this way: log in, pay, forbidden, too many requests, legal reasons.
 */
const REFUSALS = new Set([401, 402, 403, 407, 429, 451]);

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

/**
 * Fetches the HTML of a page: without cookies, from public addresses only, within limits, and only where the site's
 * robots.txt (`deps.objection`) and its headers do not object. A `<meta>` refresh is not followed. An obstacle is
 * returned as the answer; rejects only with the reason of `signal`.
 */
export async function fetchPage(
  url: string,
  deps: FollowDeps,
  { signal, limits = PAGE_LIMITS }: FetchPageOptions,
): Promise<FetchedPage> {
  const late = AbortSignal.timeout(limits.ms);
  try {
    return await load(url, deps, { signal: AbortSignal.any([signal, late]), most: limits.bytes });
  } catch {
    signal.throwIfAborted();
    return no(late.aborted ? 'tooSlow' : 'failed');
  }
}

interface LoadOptions {
  signal: AbortSignal;
  /** Bytes. */
  most: number;
}

async function load(url: string, deps: FollowDeps, { signal, most }: LoadOptions): Promise<FetchedPage> {
  const followed = await follow(url, deps, signal);
  if (!followed.ok) return followed;
  const { response } = followed;
  const type = response.headers.get('content-type') ?? '';
  const objection = objectionTo(response, type);
  if (objection) {
    dropBody(response);
    return no(objection);
  }
  const { bytes, cut } = await readBody(response, most, signal);
  return cut ? no('tooLarge') : { ok: true, url: followed.url, html: decodePage(bytes, type) };
}

function objectionTo(response: Response, type: string): Unread['reading'] | null {
  if (REFUSALS.has(response.status)) return 'blocked';
  if (!response.ok || !HTML.test(type)) return 'failed';
  return headersOptOut(response.headers) ? 'blocked' : null;
}

function no(reading: Unread['reading']): FetchedPage {
  return { ok: false, reading, refusedHost: '' };
}
