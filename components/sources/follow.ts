import browser from 'webextension-polyfill';
import { bareHost } from '../../utils/core/coverage/address-key';
import { feedOrigins, mergeFeeds } from '../../utils/core/coverage/feeds/merge';
import type { FeedSetting } from '../../utils/core/settings/coverage';
import { send } from '../../utils/platform/messages/send';
import { settingsItem } from '../../utils/platform/storage/settings-item';

/** Feeds of an outlet that are tried before it is said that none can be read. */
const MOST_TRIED = 3;

const hostOf = (address: string) => (URL.canParse(address) ? bareHost(new URL(address).hostname) : '');

/** True when the reader follows a feed on the site of a page. */
export function isFollowed(feeds: readonly FeedSetting[], url: string): boolean {
  const site = hostOf(url);
  return site !== '' && feeds.some((feed) => hostOf(feed.url) === site || hostOf(feed.url).endsWith(`.${site}`));
}

/** What came of following an outlet. */
export type Followed =
  | { state: 'followed' }
  | { state: 'none' } // no feed could be read
  | { state: 'elsewhere'; origins: string[] }; // its feed lives on a site that the browser must allow first

/**
 * Follows an outlet by the first feed that can be read of those that its front page, or else `url`, announces; where there
 * is none, by its news sitemap.
 */
export async function followOutlet(url: string, outlet: string): Promise<Followed> {
  const elsewhere: FeedSetting[] = [];
  for (const page of new Set([new URL('/', url).href, url])) {
    const answer = await send({ type: 'outletFeeds', url: page });
    for (const feed of answer.ok ? answer.feeds.slice(0, MOST_TRIED) : [])
      if (await followFeed(feed, outlet, elsewhere)) return { state: 'followed' };
  }
  const sitemap = elsewhere.length > 0 ? null : await send({ type: 'outletSitemap', url });
  if (sitemap !== null && (await followFeed({ url: sitemap, title: '' }, outlet, elsewhere)))
    return { state: 'followed' };
  return elsewhere.length > 0 ? { state: 'elsewhere', origins: feedOrigins(elsewhere.slice(0, 1)) } : { state: 'none' };
}

/** Follows a feed, if it can be read; one on a site that the browser must allow first is added to `elsewhere`. */
async function followFeed(feed: FeedSetting, outlet: string, elsewhere: FeedSetting[]): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: feedOrigins([feed]) }))) {
    elsewhere.push(feed);
    return false;
  }
  const check = await send({ type: 'checkFeed', url: feed.url });
  if (!check.ok) return false;
  const { feeds } = await settingsItem.get();
  const title = outlet || check.title || feed.title;
  await settingsItem.update({ feeds: mergeFeeds(feeds, [{ url: check.url, title }]).feeds });
  return true;
}

/** The name that the story of an article is followed by: the store's own where a feed brought the article. */
export async function storyOf(url: string): Promise<{ id: string; headline: string }> {
  const story = await send({ type: 'storyOf', id: url }).catch(() => null);
  return { id: story?.id ?? url, headline: story?.headline ?? '' };
}
