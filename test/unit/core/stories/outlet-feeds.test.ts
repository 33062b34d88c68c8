import { describe, expect, it } from 'vitest';
import { announcedFeeds } from '../../../../utils/core/stories/outlet-feeds';

const PAGE = 'https://www.courier.example/news/dam';
const feedsOf = (head: string) => announcedFeeds(`<!doctype html><head>${head}</head><body></body>`, PAGE);

describe('the feeds that a page announces', () => {
  it.each([
    ['one', '<link rel="alternate" type="application/rss+xml" title="News &amp; more" href="/rss">', 'News & more'],
    ['Atom, in any case', '<LINK REL="Alternate" TYPE="application/atom+xml" TITLE="News" HREF="/rss">', 'News'],
    [
      'JSON',
      '<link rel="alternate" type="application/feed+json; charset=utf-8" href="https://www.courier.example/rss">',
      '',
    ],
    ['without a scheme', '<link rel="alternate" type="application/rss+xml" href="//www.courier.example/rss">', ''],
  ])('%s', (_, head, title) => {
    expect(feedsOf(head)).toEqual([{ url: 'https://www.courier.example/rss', title }]);
  });

  it.each([
    ['of comments', '<link rel="alternate" type="application/rss+xml" title="Comments" href="/rss">'],
    ['of comments, by address', '<link rel="alternate" type="application/rss+xml" href="/dam/comments/feed">'],
    ['a translation', '<link rel="alternate" hreflang="fr" href="/fr">'],
    ['a style', '<link rel="alternate stylesheet" type="text/css" href="/x.css">'],
    ['a script as an address', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'],
    ['with a password', '<link rel="alternate" type="application/rss+xml" href="https://a:b@courier.example/rss">'],
    ['none', ''],
  ])('not one %s', (_, head) => {
    expect(feedsOf(head)).toEqual([]);
  });

  it('are some, each once', () => {
    const link = (n: number) => `<link rel="alternate" type="application/rss+xml" href="/rss${n}">`;
    expect(feedsOf(link(1) + link(1) + link(2))).toHaveLength(2);
    expect(feedsOf(Array.from({ length: 10_000 }, (_, i) => link(i)).join('')).length).toBeLessThanOrEqual(20);
  });
});
