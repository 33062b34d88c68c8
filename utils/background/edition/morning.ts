import browser from 'webextension-polyfill';
import { dayOf, lastHour, nextHour } from '../../core/stories/edition/clock';
import { i18n } from '../../platform/i18n/browser';
import { settingsItem } from '../../platform/storage/settings-item';
import { toldItem } from '../../platform/storage/told';
import { isOnline } from '../refresh/alarm';
import type { Following } from '../refresh/following';
import type { Editions } from './editions';
import { notify, setCount } from './notify';

const NAME = 'edition';

/** What happens at the reader's hour, and what is told outside the page. */
export interface Morning {
  /** Tells what is new of followed stories, where the reader wants that; to be called when feeds have been asked. */
  refreshed(): Promise<void>;
  /** The reader has opened the latest edition. */
  opened(): Promise<void>;
}

/**
 * Makes the edition at the reader's hour while feeds are asked in the background: without that there would be nothing
 * new in it. Alarms may be lost when the browser ends: it is looked for at each start.
 */
export function makeInTheMorning({
  editions,
  following,
}: {
  editions: Editions;
  following: Pick<Following, 'refresh'>;
}): Morning {
  async function set(): Promise<void> {
    const { refreshFeeds, feeds, editionHour } = await settingsItem.get();
    if (!refreshFeeds || feeds.length === 0) await browser.alarms.clear(NAME);
    else await browser.alarms.create(NAME, { when: nextHour(Date.now(), editionHour) });
  }

  async function make(): Promise<void> {
    const { refreshFeeds } = await settingsItem.get();
    if (refreshFeeds && isOnline()) {
      // An edition of what is there already is better than none.
      await following.refresh().catch(() => undefined);
      await tellEdition();
    }
    await set();
  }

  async function tellEdition(): Promise<void> {
    const { edition, today } = await editions.view(null);
    const { notifyEdition, editionBadge } = await settingsItem.get();
    const [first] = edition?.stories ?? [];
    const told = await toldItem.get();
    if (edition?.day !== today || !first || told.edition === today) return;
    await toldItem.update((before) => ({ ...before, edition: today }));
    if (editionBadge) await setCount(edition.stories.length);
    if (notifyEdition) await notify('edition', i18n.plural('edition_notice', edition.stories.length), first.headline);
  }

  async function refreshed(): Promise<void> {
    const { notifyStories } = await settingsItem.get();
    if (!notifyStories) return;
    const news = await editions.followedNews(await toldItem.get());
    const now = Date.now();
    const at = Object.fromEntries(news.map(({ id }) => [id, now]));
    await toldItem.update((before) => ({ ...before, stories: { ...before.stories, ...at } }));
    for (const { id, headline, statements, reports } of news) {
      const words =
        statements > 0 ? i18n.plural('edition_why_statements', statements) : i18n.plural('edition_newReports', reports);
      await notify(`story ${id}`, words, headline);
    }
  }

  /** The count at the icon belongs to a session: it is set again where its edition has not been opened. */
  async function countAgain(): Promise<void> {
    const { editionBadge, editionHour } = await settingsItem.get();
    const { edition, opened } = await toldItem.get();
    const today = dayOf(lastHour(Date.now(), editionHour));
    if (!editionBadge || edition !== today || opened === today) return;
    const { edition: made } = await editions.view(null);
    await setCount(made?.stories.length ?? 0);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void make().catch(() => undefined);
  });
  settingsItem.watch(({ editionBadge }) => {
    void set().catch(() => undefined);
    if (!editionBadge) void setCount(0).catch(() => undefined);
  });
  void browser.alarms
    .get(NAME)
    .then((alarm) => (alarm ? undefined : set()))
    .then(countAgain)
    .catch(() => undefined);

  return {
    refreshed,
    async opened() {
      const { editionHour, editionBadge } = await settingsItem.get();
      await toldItem.update((before) => ({ ...before, opened: dayOf(lastHour(Date.now(), editionHour)) }));
      if (editionBadge) await setCount(0);
    },
  };
}
