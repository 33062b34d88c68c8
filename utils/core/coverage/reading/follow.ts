import { untilAborted } from '../../async/until-aborted';
import type { Reading } from '../types';
import { checkAddress } from './address';

/** An answer, or where it sends on to, as the server wrote it. */
export type Hop = { response: Response } | { to: string };

/**
 * One request without cookies, credentials or referrer, its redirect not followed. Rejects when nothing answers, and
 * where the target of a redirect is hidden.
 */
export type FetchHop = (url: string, signal: AbortSignal, headers?: Readonly<Record<string, string>>) => Promise<Hop>;

/** The reason why there is no page, in the terms of a source's reading. */
export interface Unread {
  reading: Extract<Reading, 'blocked' | 'refused' | 'elsewhere' | 'tooLarge' | 'tooSlow' | 'failed'>;
  /** Host of a refused address, or of a site that the browser does not allow; '' otherwise. */
  refusedHost: string;
}

export interface FollowDeps {
  fetchHop: FetchHop;
  /** A site's objection to the reading of this page, asked before each request; null where there is none. */
  objection?(url: URL, signal: AbortSignal): Promise<Unread | null>;
  /** Called with each address right before it is requested. */
  onRequest?(url: string): void;
  /** Sent with each request; a page's usual ones where there are none. */
  headers?: Readonly<Record<string, string>>;
}

export type Followed =
  | { ok: true /** Where the answer came from. */; url: string; response: Response }
  | ({
      ok: false;
    } & Unread);

/** Redirects followed; browsers give up at twenty, sites that mean well need three. */
const MOST_REDIRECTS = 8;

/**
 * Requests an address and follows its redirects one by one, each checked before it is requested. Rejects as `fetchHop`
 * does, and with the signal's reason.
 */
export async function follow(start: string, deps: FollowDeps, signal: AbortSignal): Promise<Followed> {
  const been = new Set<string>();
  let next = start;
  let base: string | undefined;
  while (been.size <= MOST_REDIRECTS) {
    const address = checkAddress(next, base);
    if (!address.ok) return { ok: false, reading: 'refused', refusedHost: address.host };
    const { href } = address.url;
    if (been.has(href)) break;
    been.add(href);
    const objection = await deps.objection?.(address.url, signal);
    if (objection) return { ok: false, ...objection };
    deps.onRequest?.(href);
    const hop = await untilAborted(deps.fetchHop(href, signal, deps.headers), signal);
    if ('response' in hop) return { ok: true, url: href, response: hop.response };
    base = href;
    next = hop.to;
  }
  return { ok: false, reading: 'failed', refusedHost: '' };
}
