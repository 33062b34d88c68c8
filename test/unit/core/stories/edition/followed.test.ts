import { expect, it } from 'vitest';
import { followedNews, NOTHING_TOLD, type Told } from '../../../../../utils/core/stories/edition/followed';
import type { ToldStory } from '../../../../../utils/core/stories/edition/told';
import type { StoryItem } from '../../../../../utils/core/stories/items/item';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const item = (id: string, seenAt: number): StoryItem => ({
  ...{ id, url: id, title: 'Dam closed', lead: '', lang: 'en', outlet: 'Post', domain: 'post.example' },
  ...{ publishedAt: null, seenAt, at: seenAt, editedAt: null, feeds: [], names: [], story: 'dam' },
});
const story: ToldStory = {
  ...{ id: 'dam', headline: 'Dam closed', url: '', outlet: 'Post', lang: 'en', category: null, standfirst: '' },
  ...{ first: 0, last: 0, topics: [], followed: true, items: [] },
  count: { independent: 1, articles: 1, upTo: false, owners: null, agencies: [], outlets: [] },
};
const statement = { text: 'It is full.', outlet: 'Post', url: '', at: NOW };
const told = (at: number): Told => ({ ...NOTHING_TOLD, stories: { b: at } });

it.each([
  ['reports that came since it was followed', { seen: NOW - 1 }, NOTHING_TOLD, [{ statements: 0, reports: 1 }]],
  ['nothing where none came', { seen: NOW - 3 * DAY }, NOTHING_TOLD, []],
  ['statements new to who has read of it', { seen: NOW - 1, news: 1 }, NOTHING_TOLD, [{ statements: 1, reports: 1 }]],
  ['nothing where reports bring none to who has read of it', { seen: NOW - 1, news: 0 }, NOTHING_TOLD, []],
  ['nothing a second time in a day', { seen: NOW - 1 }, told(NOW - DAY / 2), []],
  ['what came since it was told a day ago', { seen: NOW - 1 }, told(NOW - DAY), [{ statements: 0, reports: 1 }]],
])('tells %s', (_, { seen, news }: { seen: number; news?: number }, before, expected) => {
  const material = {
    input: {
      stories: [story],
      news: news === undefined ? new Map() : new Map([['dam', Array.from({ length: news }, () => statement)]]),
    },
    items: [item('a', 0), item('b', seen)],
    followed: [{ id: 'b', headline: '', since: NOW - 2 * DAY }],
  };
  expect(followedNews(material, before, NOW)).toMatchObject(expected);
});
