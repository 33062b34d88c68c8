import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeInTheMorning } from '../../../../utils/background/edition/morning';
import { dayOf, lastHour, nextHour } from '../../../../utils/core/stories/edition/clock';
import type { FollowedNews } from '../../../../utils/core/stories/edition/followed';
import type { Settings } from '../../../../utils/platform/storage/settings';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { toldItem } from '../../../../utils/platform/storage/told';
import browser, { useFakeBrowser } from '../../../support/browser';
import { editionsForTests } from '../../../support/editions';
import { eventually } from '../../../support/eventually';

const { clock } = useFakeBrowser();

const ON: Partial<Settings> = { feeds: [{ url: 'https://a.example/rss', title: 'A' }], refreshFeeds: true };
const notices: { id: string; title: string; message: string }[] = [];
const badges: string[] = [];
let refreshed = 0;

beforeEach(() => {
  notices.length = 0;
  badges.length = 0;
  refreshed = 0;
  Object.assign(browser, {
    notifications: {
      create: async (id: string, { title, message }: { title: string; message: string }) =>
        void notices.push({ id, title, message }),
      onClicked: { hasListener: () => true, addListener: () => undefined },
    },
  });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => void badges.push(text ?? ''));
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
});
afterEach(() => {
  Reflect.deleteProperty(browser, 'notifications');
  vi.restoreAllMocks();
});

const today = () => dayOf(lastHour(Date.now(), 7));

async function start({ headlines = ['Dam closed'], news = [] as FollowedNews[] } = {}) {
  const editions = editionsForTests();
  const view = await editions.view(null);
  const stories = headlines.map((headline) => ({
    ...{ id: headline, headline, url: '', outlet: '', lang: null, category: null, standfirst: '', first: 0, last: 0 },
    ...{ topics: [], followed: false, items: [], why: [], update: null },
    count: { independent: 1, articles: 1, upTo: false, owners: null, agencies: [], outlets: [] },
  }));
  const edition = stories.length > 0 ? { day: today(), at: 1, stories } : null;
  return makeInTheMorning({
    editions: {
      ...editions,
      view: async () => ({ ...view, today: today(), edition }),
      followedNews: async () => news,
    },
    following: {
      refresh: async () => {
        refreshed += 1;
        return { asked: 1, news: 0 };
      },
    },
  });
}

describe('the reader’s hour', () => {
  it('has an alarm only while feeds are asked in the background', async () => {
    await start();
    await settingsItem.update({ ...ON, refreshFeeds: false });
    expect(clock.set.size).toBe(0);
    await settingsItem.update(ON);
    await eventually(() => expect(clock.set.get('edition')?.scheduledTime).toBe(nextHour(Date.now(), 7)));
    await settingsItem.update({ editionHour: 18 });
    await eventually(() => expect(clock.set.get('edition')?.scheduledTime).toBe(nextHour(Date.now(), 18)));
  });

  it('asks the feeds, makes the edition, and tells nobody who has not asked for it', async () => {
    await settingsItem.update(ON);
    await start();
    await eventually(() => expect(clock.set.size).toBe(1));
    clock.ring('edition');
    await eventually(async () => expect((await toldItem.get()).edition).toBe(today()));
    expect(refreshed).toBe(1);
    expect(notices).toEqual([]);
    expect(badges).toEqual([]);
  });

  it('tells of an edition once a day, and counts its stories at the icon until it is opened', async () => {
    await settingsItem.update({ ...ON, notifyEdition: true, editionBadge: true });
    const morning = await start({ headlines: ['Dam closed', 'Strike ends'] });
    await eventually(() => expect(clock.set.size).toBe(1));
    clock.ring('edition');
    await eventually(() => expect(notices).toHaveLength(1));
    expect(notices[0]).toEqual({ id: 'edition', title: 'Your edition: 2 stories', message: 'Dam closed' });
    expect(badges).toEqual(['2']);
    clock.ring('edition');
    await eventually(() => expect(refreshed).toBe(2));
    await morning.opened();
    expect(notices).toHaveLength(1);
    expect(badges).toEqual(['2', '']);
  });

  it('says nothing where there is no edition', async () => {
    await settingsItem.update({ ...ON, notifyEdition: true });
    await start({ headlines: [] });
    await eventually(() => expect(clock.set.size).toBe(1));
    clock.ring('edition');
    await eventually(() => expect(refreshed).toBe(1));
    expect(notices).toEqual([]);
  });
});

describe('something new of a followed story', () => {
  const news = [{ id: 'dam', headline: 'Dam closed', statements: 3, reports: 1 }];

  it('is told where the reader asked for it, and remembered', async () => {
    await settingsItem.update({ ...ON, notifyStories: true });
    await (await start({ news })).refreshed();
    expect(notices.map(({ id, message }) => [id, message])).toEqual([['story dam', 'Dam closed']]);
    expect((await toldItem.get()).stories.dam).toBeGreaterThan(0);
  });

  it('is not told otherwise', async () => {
    await settingsItem.update(ON);
    await (await start({ news })).refreshed();
    expect(notices).toEqual([]);
  });
});
