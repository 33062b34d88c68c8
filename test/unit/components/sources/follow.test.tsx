import { beforeEach, expect, it } from 'vitest';
import { Follow } from '../../../../components/sources/Follow';
import { isFollowed } from '../../../../components/sources/follow';
import type { StoryListing } from '../../../../utils/platform/messages/following';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import browser, { useFakeBrowser } from '../../../support/browser';
import { eventually } from '../../../support/eventually';
import { anArticle } from '../../../support/run';
import { useScreen } from '../../../support/view';

const { sites } = useFakeBrowser();
const show = useScreen();

const URL_OF = 'https://www.courier.example/2026/dam';
const FEED = 'https://www.courier.example/rss';
const article = anArticle({ canonicalUrl: URL_OF, outlet: 'The Courier', title: 'Dam closed' });

let announced: Record<string, string[]>;
let unreadable: Set<string>;
let sitemap: string | null;
let story: Partial<StoryListing> | null;

beforeEach(() => {
  sitemap = null;
  [announced, unreadable, story] = [{ 'https://www.courier.example/': [FEED] }, new Set(), null];
  browser.runtime.onMessage.addListener((message) => {
    const { type, url } = message as { type: string; url: string };
    if (type === 'storyOf') return Promise.resolve(story);
    if (type === 'outletFeeds')
      return Promise.resolve({ ok: true, feeds: (announced[url] ?? []).map((one) => ({ url: one, title: '' })) });
    if (type === 'outletSitemap') return Promise.resolve(sitemap);
    if (unreadable.has(url)) return Promise.resolve({ ok: false, kind: 'noFeed', detail: '' });
    return Promise.resolve({ ok: true, url, title: 'Courier: all', items: 3 });
  });
});

const followed = async () => (await settingsItem.get()).feeds;

async function screen(lang: 'en' | 'fr' = 'en') {
  const shown = await show(<Follow article={article} />, { lang });
  await eventually(() => expect(shown.buttons().length).toBeGreaterThan(0));
  return shown;
}

it.each([
  ['the front page announces one', {}, [], FEED],
  ['only the article does', { 'https://www.courier.example/': [], [URL_OF]: [FEED] }, [], FEED],
  ['the first cannot be read', { 'https://www.courier.example/': [`${FEED}/old`, FEED] }, [`${FEED}/old`], FEED],
])('follows an outlet by a feed that can be read: %s', async (_, pages, broken, url) => {
  announced = { ...announced, ...pages };
  unreadable = new Set(broken);
  const shown = await screen();
  await shown.press('Follow The Courier');
  await shown.seen('You follow The Courier.');
  expect(await followed()).toEqual([{ url, title: 'The Courier' }]);
  expect(shown.buttons()).toEqual(['Follow this story']);
});

it.each([
  ['none is announced', {}],
  ['none that is can be read', { [URL_OF]: [FEED] }],
])('follows an outlet by its news sitemap where %s', async (_, pages) => {
  announced = pages;
  unreadable = new Set([FEED]);
  sitemap = 'https://www.courier.example/sitemap-news.xml';
  const shown = await screen();
  await shown.press('Follow The Courier');
  await shown.seen('You follow The Courier.');
  expect(await followed()).toEqual([{ url: sitemap, title: 'The Courier' }]);
});

it('says that no feed was found', async () => {
  announced = {};
  const shown = await screen();
  await shown.press('Follow The Courier');
  await shown.seen('Neither a feed nor a news sitemap was found at The Courier.');
  expect(await followed()).toEqual([]);
});

it('asks for the site of a feed that lives elsewhere', async () => {
  announced = { 'https://www.courier.example/': ['https://feeds.cdn.example/c.xml'] };
  const shown = await screen();
  await shown.press('Follow The Courier');
  await shown.seen('Allow feeds.cdn.example');
  await shown.press('Allow feeds.cdn.example');
  await eventually(async () => expect(await followed()).toHaveLength(1));
});

it('says that nothing can be read without the reader’s yes', async () => {
  sites.reader.answer = false;
  const shown = await screen();
  await shown.press('Follow The Courier');
  await eventually(() => expect(shown.said('status')).toHaveLength(1));
  expect(await followed()).toEqual([]);
});

it.each([
  ['by its address, where no feed brought it', null, { id: URL_OF, headline: 'Dam closed' }],
  ['by the story it is placed in', { id: 's1', headline: 'Dam shut' }, { id: 's1', headline: 'Dam shut' }],
])('follows and leaves a story: %s', async (_, known, kept) => {
  story = known;
  const shown = await screen('fr');
  await shown.press('Suivre ce sujet');
  await shown.seen('Vous suivez ce sujet');
  expect((await settingsItem.get()).followedStories).toMatchObject([kept]);
  await shown.press('Ne plus suivre ce sujet');
  await eventually(async () => expect((await settingsItem.get()).followedStories).toEqual([]));
});

it.each([
  ['https://courier.example/rss', true],
  ['https://feeds.courier.example/rss', true],
  ['https://notcourier.example/rss', false],
  ['https://example/rss', false],
])('knows whether a feed is of the outlet: %s', (url, is) => {
  expect(isFollowed([{ url, title: '' }], URL_OF)).toBe(is);
});
