import { Parser } from 'htmlparser2';
import { plainTitle } from '../coverage/feeds/feed-text';
import { feedAddress } from '../coverage/feeds/merge';
import type { FeedSetting } from '../settings/coverage';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\s*(?:;|$)/i;
/** Feeds of what readers say, and of one article. */
const COMMENTS = /comment|kommentar|comentario|replies/i;
const MOST_FEEDS = 20;
const LONGEST_PAGE_CHARS = 2_000_000;

/** The feeds that a page announces in its head, in its order, those of comments left out. `url` is the page's own. */
export function announcedFeeds(html: string, url: string): FeedSetting[] {
  const found = new Map<string, FeedSetting>();
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name !== 'link' || found.size >= MOST_FEEDS || !FEED_TYPE.test(type.trim())) return;
      if (!/(?:^|\s)alternate(?:\s|$)/i.test(rel) || !URL.canParse(href, url)) return;
      const address = feedAddress(new URL(href, url).href);
      if (address === null || COMMENTS.test(`${new URL(address).pathname} ${title}`) || found.has(address)) return;
      found.set(address, { url: address, title: plainTitle(title, 'loose').slice(0, LONGEST_TITLE_CHARS) });
    },
  });
  parser.write(html.slice(0, LONGEST_PAGE_CHARS));
  parser.end();
  return [...found.values()];
}

const LONGEST_TITLE_CHARS = 300;
