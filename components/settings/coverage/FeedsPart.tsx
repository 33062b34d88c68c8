import { useI18n } from '../../shared/i18n';
import type { SectionProps } from '../parts';
import { AddFeed } from './AddFeed';
import { FeedLists } from './FeedLists';
import { RemovableList } from './RemovableList';
import { useFeeds } from './use-feeds';

/** The reader's own feeds: added one by one or as a list, and removed. */
export function FeedsPart(props: SectionProps) {
  const { t, plural } = useI18n();
  const feeds = useFeeds(props);
  const own = props.settings.feeds;
  const items = own.map(({ url, title }) => (title ? { id: url, name: title, detail: url } : { id: url, name: url }));
  const remove = (url: string) => {
    const name = items.find(({ id }) => id === url)?.name ?? url;
    void feeds.remove(url).then(
      () => feeds.say(t('coverageSet_removed', name)),
      () => feeds.say(t('coverageSet_notSaved')),
    );
  };
  return (
    <>
      <h3 id="coverage-feeds">{t('finder_feeds')}</h3>
      <p class="hint">{t('coverageSet_feeds_hint')}</p>
      <FeedLists feeds={feeds} own={own} />
      <p role="status" class="said">
        {feeds.said}
      </p>
      <details class="feeds">
        <summary>{plural('coverageSet_feedsFollowed', own.length)}</summary>
        <AddFeed feeds={feeds} />
        <RemovableList items={items} onRemove={remove} />
        {own.length > 1 && (
          <button type="button" onClick={() => void feeds.clear().then(() => feeds.say(t('coverageSet_feedsCleared')))}>
            {t('coverageSet_feedsClear')}
          </button>
        )}
      </details>
    </>
  );
}
