import { describe, expect, it } from 'vitest';
import { feedAddress, mergeFeeds } from '../../../../../utils/core/coverage/feeds/merge';
import { STARTER_FEEDS } from '../../../../../utils/core/coverage/feeds/starter-feeds';
import { parseSettings } from '../../../../../utils/platform/storage/settings';

describe.each(Object.entries(STARTER_FEEDS))('feeds to start with in %s', (_, feeds) => {
  it('are addresses as they are kept, over https', () => {
    for (const { url } of feeds) expect(feedAddress(url), url).toBe(url);
    expect(feeds.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  it('name each outlet once, and survive being stored', () => {
    expect(new Set(feeds.map(({ title }) => title)).size).toBe(feeds.length);
    expect(mergeFeeds([], feeds).added).toBe(feeds.length);
    expect(parseSettings({ feeds }).feeds).toEqual(feeds);
  });
});
