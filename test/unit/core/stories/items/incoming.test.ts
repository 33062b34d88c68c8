import { describe, expect, it } from 'vitest';
import { type ReadFeed, readFeed } from '../../../../../utils/core/coverage/feeds/read-feed';
import { incomingItems, updated } from '../../../../../utils/core/stories/items/incoming';
import type { StoryItem } from '../../../../../utils/core/stories/items/item';
import { behindPortal } from '../../../../../utils/core/stories/items/portal';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const FEED = 'https://courier.example/rss';

const entry = (inner: string) => `<item>${inner}</item>`;
const rss = (...items: string[]): ReadFeed =>
  readFeed(`<rss><channel><title>The Courier</title>${items.join('')}</channel></rss>`, FEED, NOW);
const items = (...inner: string[]) => incomingItems(rss(...inner.map(entry)), FEED, NOW);

const dam = '<title>Cracks in Tarrow Dam force thousands out</title><link>https://courier.example/dam</link>';

describe('the entries of a feed', () => {
  it('have our first-seen time where they have no date', () => {
    expect(items(dam)).toMatchObject([{ id: 'https://courier.example/dam', seenAt: NOW, at: NOW, publishedAt: null }]);
  });

  it.each([
    ['a date in the future', '<pubDate>Tue, 01 Dec 2026 08:00:00 GMT</pubDate>', NOW],
    ['a date', '<pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate>', Date.parse('2026-11-25T08:00:00Z')],
    ['no date at all', '<pubDate>yesterday, or so</pubDate>', NOW],
  ])('%s', (_, date, at) => {
    expect(items(dam + date)).toMatchObject([{ at, seenAt: NOW }]);
  });

  it('of an archive are no news', () => {
    expect(items(`${dam}<pubDate>Fri, 01 May 2026 08:00:00 GMT</pubDate>`)).toEqual([]);
  });

  it('have the feed’s own name, an address or not', () => {
    const [one, other] = items(
      `${dam}<guid isPermaLink="false">tag:1</guid>`,
      '<title>Ferry crews strike</title><link>https://courier.example/ferry</link><guid>f-2</guid>',
    );
    expect(one?.names).toContain(`${FEED} tag:1`);
    expect(other?.names).toContain(`${FEED} f-2`);
  });

  it('that share one name have none', () => {
    const all = items(
      `${dam}<guid>same</guid>`,
      '<title>Ferry crews strike</title><link>https://courier.example/ferry</link><guid>same</guid>',
    );
    expect(all.flatMap(({ names }) => names)).not.toContain(`${FEED} same`);
  });

  it('are one where the address is the same', () => {
    expect(items(dam, `${dam}<guid>again</guid>`)).toHaveLength(1);
  });
});

describe('an item that is listed again', () => {
  const [known] = items(`${dam}<guid>1</guid>`).map((first): StoryItem => ({ ...first, story: 's', editedAt: null }));
  const again = (inner: string) => {
    const [next] = incomingItems(rss(entry(inner)), FEED, NOW + 3_600_000);
    return known && next ? updated(known, next) : null;
  };

  it('is not touched while nothing has changed', () => {
    expect(again(`${dam}<guid>1</guid>`)).toBeNull();
  });

  it('is the same item under an edited headline', () => {
    const edited = again(`${dam.replace('thousands', '4,000 people')}<guid>1</guid>`);
    expect(edited).toMatchObject({
      id: 'https://courier.example/dam',
      seenAt: NOW,
      story: 's',
      editedAt: NOW + 3_600_000,
    });
    expect(edited?.title).toContain('4,000');
  });

  it('does not gather names without end', () => {
    let item = known;
    for (let i = 0; i < 50; i++) {
      const [next] = incomingItems(rss(entry(`${dam}<guid>${i}</guid>`)), FEED, NOW);
      item = (item && next && updated(item, next)) ?? item;
    }
    expect(item?.names.length).toBeLessThan(10);
  });
});

describe('a portal', () => {
  it.each([
    ['Reuters on MSN', 'www.msn.com', 'Reuters', ''],
    ['Le Figaro via Yahoo Actualités', 'fr.news.yahoo.com', 'Le Figaro', ''],
    ['MSN', 'msn.com', 'MSN', 'msn.com'],
    ['The Courier', 'courier.example', 'The Courier', 'courier.example'],
    ['Courier on Sunday', 'courier.example', 'Courier on Sunday', 'courier.example'],
  ])('%s at %s', (outlet, domain, name, host) => {
    expect(behindPortal({ outlet, domain })).toEqual({ outlet: name, domain: host });
  });
});
