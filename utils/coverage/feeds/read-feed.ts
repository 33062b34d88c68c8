import { cleanUrl } from '../../article/canonical';
import { readLanguage } from '../../article/language';
import { withoutSite } from '../../article/site-name';
import { siteOf } from '../../runs/page-url';
import { type FeedItem, parseFeed } from '../feed';
import { FeedError } from './error';
import { feedDate } from './feed-date';
import { firstWords } from './first-words';

/** An article that a feed names: plain text, absolute http(s) address. */
export interface FeedEntry {
  url: string;
  /** Without the outlet's name; its summary's first words where the feed gives no title. */
  title: string;
  /** '' when the feed gives none, or the title again. */
  summary: string;
  /** ISO 8601 instant; null when unknown or nonsense. */
  publishedAt: string | null;
  /** The outlet's name; '' where an aggregator's feed does not say. */
  outlet: string;
  /** Host name of the outlet, without "www.". */
  domain: string;
  /** BCP 47; null when the feed does not say. */
  lang: string | null;
}

/** A feed as a reader may follow it. */
export interface ReadFeed {
  /** '' when it has none. */
  title: string;
  entries: FeedEntry[];
}

/** Feeds show some dozens of articles, newest first; of archives of all that a site ever published, these are enough. */
const MOST_ENTRIES = 200;
const MOST_TITLE = 300;
const MOST_SUMMARY = 500;
/** Characters of a summary that stand for a title that is not there. */
const MOST_FIRST_WORDS = 100;
const MOST_ADDRESS = 4000;

/** Whether one host is the other or a part of it. */
function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 * @param text the feed, decoded
 * @param url the feed's own address
 * @param now epoch ms
 * @param cut whether `text` lacks its end
 * @throws FeedError `noFeed`, or `tooLarge` where nothing whole is left of a cut one
 */
export function readFeed(text: string, url: string, now: number, cut = false): ReadFeed {
  const feed = parseFeed(text);
  if (feed === null) throw new FeedError(cut ? 'tooLarge' : 'noFeed');
  const { lang } = feed;
  const title = firstWords(feed.title, MOST_TITLE);
  const site = (feed.link && cleanUrl(feed.link, url)) || url;

  function entry(item: FeedItem): FeedEntry[] {
    // Formats disagree on what relative links are relative to; those there are lead from the site's home.
    const address = item.url ? cleanUrl(item.url.trim(), site) : null;
    const summary = firstWords(item.summary, MOST_SUMMARY);
    const named = firstWords(item.title, MOST_TITLE) || firstWords(summary, MOST_FIRST_WORDS);
    if (address === null || address.length > MOST_ADDRESS || named === '') return [];
    const source = item.source.url ? cleanUrl(item.source.url, url) : null;
    const domain = siteOf(source ?? address);
    const outlet = item.source.name || (isSameSite(domain, siteOf(site)) ? title : '');
    return [
      {
        url: address,
        title: outlet ? withoutSite(named, outlet, `https://${domain}/`) : named,
        summary: summary === named ? '' : summary,
        publishedAt: feedDate(item.published, now),
        outlet: firstWords(outlet, MOST_TITLE),
        domain,
        lang: readLanguage([item.lang, lang], ''),
      },
    ];
  }
  const entries = feed.items.slice(0, MOST_ENTRIES).flatMap(entry);
  if (cut && entries.length === 0) throw new FeedError('tooLarge');
  return { title, entries };
}
