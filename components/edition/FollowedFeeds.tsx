import { feedOrigins } from '../../utils/core/coverage/feeds/merge';
import type { FeedSetting } from '../../utils/core/settings/coverage';
import { AddFeed } from '../settings/coverage/AddFeed';
import { AllowOrigins } from '../settings/coverage/AllowOrigins';
import { FeedLists } from '../settings/coverage/FeedLists';
import { useFeeds } from '../settings/coverage/use-feeds';
import { useMissingOrigins } from '../settings/coverage/use-missing-origins';
import { Section, type SectionProps } from '../settings/parts';
import { useI18n } from '../shared/i18n';
import { FeedRow } from './FeedRow';
import type { FollowingNow } from './use-following';

/** The feeds that the reader follows, by topic, each with its state; added and removed here. */
export function FollowedFeeds({ following, ...props }: SectionProps & { following: FollowingNow }) {
  const { t, plural } = useI18n();
  const feeds = useFeeds(props);
  const own = props.settings.feeds;
  const missing = useMissingOrigins(feedOrigins(own));
  const topics = [...Map.groupBy(own, ({ topic }) => topic ?? '')];
  const remove = (feed: FeedSetting) =>
    void feeds.remove(feed.url).then(
      () => feeds.say(t('coverageSet_removed', feed.title || feed.url)),
      () => feeds.say(t('coverageSet_notSaved')),
    );
  return (
    <Section id="feeds" title="section_outlets">
      <p class="hint">{t('following_feeds_hint')}</p>
      <AddFeed feeds={feeds} />
      <FeedLists feeds={feeds} own={own} />
      <p role="status" class="said">
        {feeds.said}
      </p>
      {missing !== null && missing.length > 0 && (
        <p class="notice">
          {plural('following_missing', missing.length)} <AllowOrigins origins={missing} label={t('following_allow')} />
        </p>
      )}
      {topics.map(([topic, group]) => (
        <section key={topic} aria-label={topic || t('section_outlets')}>
          {topic !== '' && <h3>{topic}</h3>}
          <ul class="followed">
            {group.map((feed) => (
              <FeedRow key={feed.url} feed={feed} following={following} onRemove={() => remove(feed)} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
