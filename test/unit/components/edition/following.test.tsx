import { beforeEach, describe, expect, it } from 'vitest';
import { Following } from '../../../../components/edition/Following';
import { newState } from '../../../../utils/core/stories/refresh/state';
import type { FollowingResults, StoryListing } from '../../../../utils/platform/messages/following';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import browser, { useFakeBrowser } from '../../../support/browser';
import { eventually } from '../../../support/eventually';
import { useScreen } from '../../../support/view';

const { sites } = useFakeBrowser();
const show = useScreen();

const FEED = { url: 'https://courier.example/rss', title: 'The Courier' };
const NOW = Date.now();

let states: FollowingResults['feedStates'];
let stories: StoryListing[];
let asked: unknown[];

beforeEach(() => {
  [states, stories, asked] = [[], [], []];
  browser.runtime.onMessage.addListener((message) => {
    const { type } = message as { type: string };
    asked.push(message);
    if (type === 'feedStates') return Promise.resolve(states);
    if (type === 'listStories') return Promise.resolve(stories);
    return Promise.resolve({ asked: 1, news: 0 });
  });
});

const story = (change: Partial<StoryListing>): StoryListing => ({
  ...{ id: 's', headline: 'Cracks in Tarrow Dam', first: NOW, last: NOW, independent: 4, articles: 6, upTo: true },
  ...{ owners: null, agencies: [], outlets: ['The Courier', 'Ledger'] },
  items: [{ id: 'a', url: 'https://courier.example/dam', title: '', outlet: '', at: NOW }],
  ...change,
});

async function page(feeds: (typeof FEED)[] = [FEED]) {
  sites.granted.add('https://courier.example/*');
  await settingsItem.update({ feeds });
  const screen = await show(<Following />);
  await screen.seen('Stories');
  return screen;
}

describe('what is followed', () => {
  it('says that nothing is, and how to begin', async () => {
    const screen = await page([]);
    await screen.seen('You follow nothing yet.');
  });

  it('tells "nothing was fetched" from "nothing happened"', async () => {
    await (await page()).seen('Nothing has been fetched yet.');
    states = [{ ...newState(FEED.url), lastAskedAt: NOW, lastSuccessAt: NOW, outcome: 'ok', items: 0 }];
    await (await page()).seen('list nothing from the last 14 days');
  });

  it('shows stories with their independent sources and outlets', async () => {
    stories = [story({}), story({ id: 't', headline: 'Ferry strike ends', independent: 1, upTo: false })];
    const screen = await page();
    await screen.seen('4 outlets; some may share a text');
    expect(screen.text()).toContain('The Courier, Ledger');
    expect(screen.names('link')).toEqual(['Cracks in Tarrow Dam', 'Ferry strike ends']);
  });

  it.each([
    ['server', '503', 'Next time:'],
    ['gone', '', 'It is not asked any more.'],
    ['noRoom', '', 'Nothing that is kept was lost.'],
  ])('says what went wrong with a feed: %s', async (outcome, detail, words) => {
    const nextCheckAt = outcome === 'gone' ? null : NOW + 3_600_000;
    states = [{ ...newState(FEED.url), lastAskedAt: NOW, outcome, detail, nextCheckAt, items: 0 }];
    const screen = await page();
    await screen.seen(words);
    await screen.seen('Has not answered yet.');
  });

  it('asks one feed, or all', async () => {
    const screen = await page();
    await screen.seen('Not asked yet.');
    await screen.press('Try now: The Courier');
    await screen.press('Ask all outlets now');
    expect(asked).toContainEqual({ type: 'refreshFeeds', url: FEED.url });
    await screen.until(() => expect(asked).toContainEqual({ type: 'refreshFeeds', url: null }));
  });

  it('says that it may not ask a host yet, and asks for it', async () => {
    await settingsItem.update({ feeds: [FEED] });
    const screen = await show(<Following />);
    await screen.seen('Recoupe may not ask one site yet.');
    await screen.press('Allow');
    expect(sites.reader.asked).toEqual([['https://courier.example/*']]);
  });

  it('removes a feed', async () => {
    const screen = await page();
    await screen.press('Remove The Courier');
    await eventually(async () => expect((await settingsItem.get()).feeds).toEqual([]));
  });
});

describe('a story of the list', () => {
  const item = (id: string) => ({
    id,
    url: `https://courier.example/${id}`,
    title: `Title ${id}`,
    outlet: 'C',
    at: NOW,
  });
  const two = () => [
    story({ items: [item('a'), item('b')] }),
    story({ id: 't', headline: 'Dam cracks', items: [item('c')] }),
  ];

  it('is followed and left, by any id that it had', async () => {
    stories = two();
    await settingsItem.update({ followedStories: [{ id: 'b', headline: 'Cracks', since: 1 }] });
    const screen = await page();
    await screen.press('Follow this story: Dam cracks');
    await eventually(async () => expect((await settingsItem.get()).followedStories).toHaveLength(2));
    await screen.press('Stop following this story: Cracks in Tarrow Dam');
    await eventually(async () => expect((await settingsItem.get()).followedStories).toMatchObject([{ id: 't' }]));
  });

  it('gives up a report that is not of its event, and takes in a story that is', async () => {
    stories = two();
    const screen = await page();
    await screen.press('Not the same event: Title b');
    await screen.until(() => expect(asked).toContainEqual({ type: 'sayEvent', kind: 'apart', item: 'b', other: 'a' }));
    await screen.choose('Story of the same event as: Cracks in Tarrow Dam', 'Dam cracks');
    await screen.press('Same event: Cracks in Tarrow Dam');
    await screen.until(() =>
      expect(asked).toContainEqual({ type: 'sayEvent', kind: 'together', item: 'a', other: 'c' }),
    );
  });

  it('that is followed stands in a list of its own, and can be left there', async () => {
    const followedStories = ['b', 'gone'].map((id) => ({ id, headline: `Story ${id}`, since: 1 }));
    await settingsItem.update({ followedStories });
    stories = two();
    const screen = await page();
    await screen.seen('2 reports');
    expect(screen.text()).toContain('Nothing on it from the last 14 days.');
    await screen.press('Remove Story gone');
    await eventually(async () => expect((await settingsItem.get()).followedStories).toMatchObject([{ id: 'b' }]));
  });
});

describe('the background', () => {
  it('is off until it is switched on, and names the hosts', async () => {
    const screen = await page();
    await screen.seen('1 site is asked');
    expect((await settingsItem.get()).refreshFeeds).toBe(false);
    await screen.press('Ask these outlets in the background', 'checkbox');
    await eventually(async () => expect((await settingsItem.get()).refreshFeeds).toBe(true));
    expect(screen.texts('#refresh li')).toEqual(['courier.example']);
  });
});

describe('topics', () => {
  it('are followed by words in several languages, and removed', async () => {
    const screen = await page();
    await screen.type('textbox', 'Name of the topic', 'climate');
    await screen.type('textbox', 'Its words and names', 'climate, climat,  Klima, climate');
    await screen.press('Follow this topic');
    await eventually(async () =>
      expect((await settingsItem.get()).topics).toEqual([{ name: 'climate', words: ['climate', 'climat', 'Klima'] }]),
    );
  });
});
