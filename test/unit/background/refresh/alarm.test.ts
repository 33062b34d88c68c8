import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshByAlarm } from '../../../../utils/background/refresh/alarm';
import type { Following } from '../../../../utils/background/refresh/following';
import { newState } from '../../../../utils/core/stories/refresh/state';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { useFakeBrowser } from '../../../support/browser';
import { eventually } from '../../../support/eventually';

const { clock } = useFakeBrowser();

const FEEDS = [{ url: 'https://a.example/rss', title: 'A' }];
const MINUTE = 60_000;
let asked = 0;
let nextCheckAt: number | null = null;

beforeEach(() => {
  asked = 0;
  nextCheckAt = Date.now() + 10 * MINUTE;
});
afterEach(() => vi.unstubAllGlobals());

function start(): void {
  const refresh: Following['refresh'] = async () => {
    asked += 1;
    return { asked: 1, news: 0 };
  };
  const following: Following = {
    refresh,
    ...{ states: async () => [], stories: async () => [], story: async () => null, clear: async () => undefined },
    ...{ sayEvent: async () => undefined, outletFeeds: async () => ({ ok: true as const, feeds: [] }) },
    outletSitemap: async () => null,
  };
  refreshByAlarm(following, async () => [{ ...newState('https://a.example/rss'), nextCheckAt }]);
}

describe('the alarm', () => {
  it('is none until the reader switches it on, and goes when it is switched off', async () => {
    start();
    await settingsItem.update({ feeds: FEEDS });
    expect(clock.set.size).toBe(0);
    await settingsItem.update({ refreshFeeds: true });
    await eventually(() => expect(clock.set.get('refresh')?.scheduledTime).toBe(nextCheckAt));
    await settingsItem.update({ refreshFeeds: false });
    await eventually(() => expect(clock.set.size).toBe(0));
  });

  it('is set again at a start that finds none', async () => {
    await settingsItem.update({ feeds: FEEDS, refreshFeeds: true });
    start();
    await eventually(() => expect(clock.set.size).toBe(1));
  });

  it('asks when it goes off, and sets itself for what is due next', async () => {
    await settingsItem.update({ feeds: FEEDS, refreshFeeds: true });
    start();
    await eventually(() => expect(clock.set.size).toBe(1));
    nextCheckAt = Date.now() + 20 * MINUTE;
    clock.ring('refresh');
    await eventually(() => expect(asked).toBe(1));
    await eventually(() => expect(clock.set.get('refresh')?.scheduledTime).toBe(nextCheckAt));
  });

  it.each([
    ['offline', { onLine: false }],
    ['on a connection that saves data', { onLine: true, connection: { saveData: true } }],
    ['on a metered one', { onLine: true, connection: { type: 'cellular' } }],
  ])('asks nobody %s', async (_, connection) => {
    await settingsItem.update({ feeds: FEEDS, refreshFeeds: true });
    start();
    await eventually(() => expect(clock.set.size).toBe(1));
    nextCheckAt = Date.now() + 20 * MINUTE;
    vi.stubGlobal('navigator', { ...connection, locks: navigator.locks });
    clock.ring('refresh');
    await eventually(() => expect(clock.set.get('refresh')?.scheduledTime).toBe(nextCheckAt));
    expect(asked).toBe(0);
  });
});
