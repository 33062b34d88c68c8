import { describe, expect, it } from 'vitest';
import { feedAddress, mergeFeeds } from '../../../../../utils/core/coverage/feeds/merge';
import { STARTER_FEEDS, starterFeeds } from '../../../../../utils/core/coverage/feeds/starter-feeds';
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

describe('the feeds to start with', () => {
  it.each([
    ['fr', 'BE', 'La Libre Belgique'],
    ['fr', 'CH', 'Heidi.news'],
    ['fr', 'CA', 'La Presse'],
    ['en', 'IE', 'RTÉ News'],
    ['en', 'IN', 'The Hindu'],
    ['de', 'AT', 'Der Standard'],
    ['es', 'MX', 'La Jornada'],
  ])('of %s begin with those of %s, and hold all others', (lang, country, first) => {
    const feeds = starterFeeds(lang, country);
    expect(feeds[0]?.title).toBe(first);
    expect(feeds).toHaveLength(starterFeeds(lang, null).length);
  });

  it('are none in a language without a list', () => expect(starterFeeds('eo', null)).toEqual([]));
});
