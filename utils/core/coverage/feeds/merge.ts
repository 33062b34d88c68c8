import { type FeedSetting, MOST_FEEDS } from '../../settings/coverage';

/**
 * A feed's address as it is kept: http(s), without fragment and spaces, "feed:" taken for what it stands for, and "https"
 * where no scheme is given. Null for anything else, and for one that carries a password: browsers do not fetch those.
 */
export function feedAddress(typed: string): string | null {
  const address = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:(?:\/\/)?/i, 'https://');
  const full = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
  // Some browsers accept words with spaces as a host.
  if (/\s/.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  url.hash = '';
  const isFetched = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isFetched && url.hostname !== '' && url.href.length <= 2000 ? url.href : null;
}

/** The part of an address that identifies a feed: without the scheme, "www." and a slash at the end. */
function identity(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

export interface Merged {
  feeds: FeedSetting[];
  /** Numbers of feeds that are new, that were there before, and that are more than fit. */
  added: number;
  known: number;
  over: number;
}

/** The reader's feeds and more, each once, at most `MOST_FEEDS`. Those there before stay as they are. */
export function mergeFeeds(own: readonly FeedSetting[], more: readonly FeedSetting[]): Merged {
  const feeds = [...own];
  const seen = new Set(own.map(({ url }) => identity(url)));
  let known = 0;
  let over = 0;
  for (const feed of more) {
    const id = identity(feed.url);
    if (seen.has(id)) known += 1;
    else if (feeds.length >= MOST_FEEDS) over += 1;
    else {
      seen.add(id);
      feeds.push(feed);
    }
  }
  return { feeds, added: feeds.length - own.length, known, over };
}

/** Match patterns of the hosts that feeds live on, each once; with https where a feed is plain http: it mostly leads there. */
export function feedOrigins(feeds: readonly FeedSetting[]): string[] {
  const origins = feeds.flatMap(({ url }) => {
    if (!URL.canParse(url)) return [];
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' ? [`http://${hostname}/*`, `https://${hostname}/*`] : [`https://${hostname}/*`];
  });
  return [...new Set(origins)];
}
