import browser from 'webextension-polyfill';
import type { FeedState } from '../../core/stories/refresh/state';
import { settingsItem } from '../../platform/storage/settings-item';
import type { Following } from './following';

const NAME = 'refresh';
/** Minutes between two looks at what is due, if nothing else sets them. */
const USUAL_MINUTES = 30;
const MINUTE_MS = 60_000;

/** What browsers tell of the connection, where they do. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** False where a request would cost the reader money, or go nowhere. */
export function isOnline(): boolean {
  const { onLine, connection }: Partial<Navigator> & { connection?: Connection } = navigator;
  return onLine !== false && connection?.saveData !== true && connection?.type !== 'cellular';
}

/**
 * Asks feeds in the background while the reader has that switched on. What is due stands in the database; the alarm only
 * wakes the worker. Alarms may be lost when the browser ends: it is looked for at each start.
 */
export function refreshByAlarm(
  following: Pick<Following, 'refresh'>,
  states: () => Promise<FeedState[]>,
  onRefreshed: () => Promise<void> = async () => undefined,
): void {
  async function set(): Promise<void> {
    const { refreshFeeds, feeds } = await settingsItem.get();
    if (!refreshFeeds || feeds.length === 0) {
      await browser.alarms.clear(NAME);
      return;
    }
    const now = Date.now();
    const times = (await states()).flatMap(({ nextCheckAt }) => nextCheckAt ?? []);
    const known = times.length < feeds.length ? now : Math.min(...times);
    const when = Math.min(Math.max(known, now + MINUTE_MS), now + USUAL_MINUTES * MINUTE_MS);
    await browser.alarms.create(NAME, { when, periodInMinutes: USUAL_MINUTES });
  }

  async function run(): Promise<void> {
    const { refreshFeeds } = await settingsItem.get();
    if (refreshFeeds && isOnline()) await following.refresh();
    await set();
    if (refreshFeeds) await onRefreshed();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void run().catch(() => undefined);
  });
  settingsItem.watch(() => void set().catch(() => undefined));
  void browser.alarms
    .get(NAME)
    .then((alarm) => (alarm ? undefined : set()))
    .catch(() => undefined);
}
