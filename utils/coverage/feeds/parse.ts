import { type AnyFeed, MalformedError, ParseError, parseFeed as parse } from 'feedsmith';
import { cleanUrl } from '../../article/canonical';
import { readLanguage } from '../../article/language';
import { withoutSite } from '../../article/site-name';
import { siteOf } from '../../runs/page-url';
import { FeedError } from './error';
import { feedDate } from './feed-date';
import { firstWords, htmlText } from './html-text';
import { type RawItem, rawFeed } from './items';

/** An article that a feed names, cleaned: plain text, absolute http(s) address. */
export interface FeedItem {
  url: string;
  /** Without the outlet's name; its summary's first words where the feed gives no title. */
  title: string;
  /** Plain text; '' when the feed gives none. */
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

export interface Feed {
  /** Plain text; '' when it has none. */
  title: string;
  items: FeedItem[];
}

/** Feeds show some dozens of articles; archives of all that a site ever published are cut, newest first as feeds are. */
const MOST_ITEMS = 200;
const MOST_TITLE = 300;
const MOST_SUMMARY = 500;
/** What stands for a title that is not there. */
const MOST_FIRST_WORDS = 100;

/** A feed's last whole entry ends here; -1 for a feed that is no XML. The parser forgives what is left open around it. */
function lastEntryEnd(text: string): number {
  return Math.max(...['</item>', '</entry>'].map((end) => (text.includes(end) ? text.lastIndexOf(end) + end.length : -1)));
}

/** An address against a base that may itself be relative or nonsense. */
function resolve(address: string, bases: readonly (string | undefined)[]): string | null {
  let base = bases[0] ?? '';
  for (const next of bases.slice(1)) if (next && URL.canParse(next, base)) base = new URL(next, base).href;
  return cleanUrl(address.trim(), base);
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 * @param text the feed, decoded; without its end where `cut`
 * @param url the feed's own address, which relative links are relative to
 * @param now epoch ms
 * @throws FeedError `noFeed`, `broken`, or `tooLarge` where nothing whole is left of a cut one
 */
export function parseFeed(text: string, url: string, now: number, cut = false): Feed {
  const end = cut ? lastEntryEnd(text) : text.length;
  if (end < 0) throw new FeedError('tooLarge');
  const raw = rawFeed(parsed(text.slice(0, end)));
  const title = htmlText(raw.title ?? '', MOST_TITLE);
  const site = raw.site ? resolve(raw.site, [url, raw.base]) : null;
  const sameSite = siteOf(site ?? url);

  function clean(item: RawItem): FeedItem[] {
    const address = item.link && resolve(item.link, [url, raw.base, item.base]);
    const summary = htmlText(item.summary ?? '', MOST_SUMMARY);
    const named = htmlText(item.title ?? '', MOST_TITLE) || firstWords(summary, MOST_FIRST_WORDS);
    if (!address || !named || address.length > 4000) return [];
    const domain = siteOf((item.outletUrl && cleanUrl(item.outletUrl)) || address);
    const outlet = htmlText(item.outlet ?? '', MOST_TITLE) || (domain === sameSite ? title : '');
    return [
      {
        url: address,
        title: outlet ? withoutSite(named, outlet, `https://${domain}/`) : named,
        // A summary that only says the title again says nothing.
        summary: summary === named ? '' : summary,
        publishedAt: feedDate(item.date, now),
        outlet,
        domain,
        lang: readLanguage([item.lang, raw.lang], ''),
      },
    ];
  }
  return { title, items: raw.items.slice(0, MOST_ITEMS).flatMap(clean) };
}

function parsed(text: string): AnyFeed {
  try {
    return parse<string>(text, { maxItems: MOST_ITEMS });
  } catch (error) {
    const isFeed = error instanceof MalformedError || error instanceof ParseError;
    throw new FeedError(isFeed ? 'broken' : 'noFeed');
  }
}
