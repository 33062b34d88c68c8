import { cleanUrl } from '../../article/about/canonical';
import { MOST_BYTES } from '../../http/read-body';
import { bareHost } from '../address-key';
import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { FeedError } from './error';
import { parseFeed } from './feed';
import { firstWords } from './first-words';
import { sitemapFeed } from './sitemap-feed';
import type { FeedItem } from './types';

/** A feed as a reader may follow it. */
export interface ReadFeed {
  /** Plain text; '' when it has none. */
  title: string;
  /** Its articles, in its order. */
  entries: Candidate[];
  /** The feed's own names for them, in the same order; '' for one without. */
  guids: string[];
  /** Minutes for which it asks not to be fetched again; 0 where it says nothing. */
  ttl: number;
}

/** Feeds show some dozens of articles, newest first; of archives of all that a site ever published, these are enough. */
const MOST_ENTRIES = 200;
const LONGEST_TITLE_CHARS = 100;
/** Characters of a summary that stand for a title that is not there. */
const MOST_FIRST_WORDS = 100;

/** True when one host is the other or a part of it. */
function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/**
 * Reads RSS, Atom, RDF, JSON Feed or a news sitemap.
 * @param text the feed; one that was cut has as much of it as may be read
 * @param url the feed's own address
 * @param now epoch ms
 * @throws FeedError `noFeed`, or `tooLarge` where so much came that its end may be missing
 */
export function readFeed(text: string, url: string, now: number): ReadFeed {
  const feed = parseFeed(text, url) ?? sitemapFeed(text);
  // Characters of several bytes each: half as many may be all that is read.
  if (feed === null) throw new FeedError(text.length > MOST_BYTES / 2 ? 'tooLarge' : 'noFeed');
  const { lang } = feed;
  const title = firstWords(feed.title, LONGEST_TITLE_CHARS);
  const site = (feed.link && cleanUrl(feed.link, url)) || url;
  const siteHost = bareHost(new URL(site).hostname);

  function entry({ source, ...item }: FeedItem): { guid: string; candidate: Candidate }[] {
    // Formats disagree on what relative links are relative to; those there are lead from the site's home.
    const address = item.url ? cleanUrl(item.url.trim(), site) : null;
    if (address === null) return [];
    const isOwn = source.name === '' && isSameSite(bareHost(new URL(address).hostname), siteHost);
    const raw = {
      url: address,
      title: /\p{L}/u.test(item.title) ? item.title : firstWords(item.summary, MOST_FIRST_WORDS),
      outlet: isOwn ? title : source.name,
      site: source.url,
      published: item.published,
      lead: item.summary,
      plain: true,
      lang: item.lang || lang,
    };
    const candidate = toCandidate('feeds', raw, now);
    return candidate === null || candidate.title === '' ? [] : [{ guid: item.guid, candidate }];
  }
  const read = feed.items.slice(0, MOST_ENTRIES).flatMap(entry);
  return {
    title,
    entries: read.map(({ candidate }) => candidate),
    guids: read.map(({ guid }) => guid),
    ttl: feed.ttl,
  };
}
