import { describe, expect, it } from 'vitest';
import { feedAddress, feedOrigins, mergeFeeds } from '../../../../../utils/core/coverage/feeds/merge';
import { MOST_FEEDS } from '../../../../../utils/core/settings/coverage';

describe('feedAddress', () => {
  it.each([
    ['https://a.example/rss', 'https://a.example/rss'],
    ['  http://a.example/rss#top ', 'http://a.example/rss'],
    ['a.example/rss', 'https://a.example/rss'],
    ['localhost:8080/rss', 'https://localhost:8080/rss'],
    ['feed://a.example/rss', 'https://a.example/rss'],
    ['feed:http://a.example/rss', 'http://a.example/rss'],
  ])('takes %j for %s', (typed, url) => expect(feedAddress(typed)).toBe(url));

  it.each([
    '',
    'the news',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/xml,<rss/>',
    'ftp://a.example/rss',
    'https://user:secret@a.example/rss',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('refuses %j', (typed) => expect(feedAddress(typed)).toBeNull());
});

const feed = (url: string, title = '') => ({ url, title });

describe('mergeFeeds', () => {
  it('adds what is new and keeps what was there as it was', () => {
    const merged = mergeFeeds(
      [feed('https://a.example/f', 'Mine')],
      [feed('https://b.example/f'), feed('https://a.example/f', 'Theirs')],
    );
    expect(merged).toEqual({
      feeds: [feed('https://a.example/f', 'Mine'), feed('https://b.example/f')],
      added: 1,
      known: 1,
      over: 0,
    });
  });

  it('knows a feed by another spelling of its address', () => {
    const own = [feed('https://www.a.example/f/')];
    expect(mergeFeeds(own, [feed('http://a.example/f')]).known).toBe(1);
    expect(mergeFeeds(own, [feed('https://a.example/g')]).added).toBe(1);
  });

  it('counts what does not fit', () => {
    const many = Array.from({ length: MOST_FEEDS + 3 }, (_, i) => feed(`https://a.example/${i}`));
    const merged = mergeFeeds([], many);
    expect([merged.feeds.length, merged.added, merged.over]).toEqual([MOST_FEEDS, MOST_FEEDS, 3]);
  });
});

describe('feedOrigins', () => {
  it('names each host once, and https for feeds that are plain http', () => {
    const feeds = ['https://a.example/1', 'https://a.example/2', 'http://b.example:8080/3', 'nonsense'].map((url) =>
      feed(url),
    );
    expect(feedOrigins(feeds)).toEqual(['https://a.example/*', 'http://b.example/*', 'https://b.example/*']);
  });
});
