import type { FeedSetting } from '../../utils/core/settings/coverage';
import type { StoryListing } from '../../utils/platform/messages/following';
import { Section } from '../settings/parts';
import { useI18n } from '../shared/i18n';
import type { FollowingNow } from './use-following';

/** The stories of what the followed feeds brought, and the button that asks all of them. */
export function StoryList({ following, feeds }: { following: FollowingNow; feeds: readonly FeedSetting[] }) {
  const { t } = useI18n();
  const { stories, states, asking, failed } = following;
  const isFetched = states?.some(({ lastSuccessAt }) => lastSuccessAt !== null) ?? false;
  // "Nothing was fetched" and "nothing happened" are different sentences.
  const empty =
    feeds.length === 0 ? 'following_nothingYet' : isFetched ? 'following_nothingNew' : 'following_nothingFetched';
  return (
    <Section id="stories" title="section_stories">
      {feeds.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            data-action="refresh"
            aria-disabled={asking !== null}
            onClick={() => void following.ask(null)}
          >
            {t(asking === '' ? 'following_asking' : 'following_askAll')}
          </button>
        </div>
      )}
      {failed && <p role="alert">{t('following_failed')}</p>}
      {stories?.length === 0 && <p>{t(empty)}</p>}
      {stories?.map((story) => (
        <StoryEntry key={story.id} story={story} />
      ))}
    </Section>
  );
}

function StoryEntry({ story }: { story: StoryListing }) {
  const i18n = useI18n();
  const { plural } = i18n;
  const [first] = story.items;
  return (
    <article data-story={story.id}>
      <h3>
        <a href={first?.url ?? ''} rel="noreferrer" target="_blank">
          {story.headline}
        </a>
      </h3>
      <p class="hint">
        {plural(story.upTo ? 'following_upTo' : 'following_independent', story.independent)}
        {' · '}
        {story.outlets.join(', ')}
        {' · '}
        {i18n.ago(new Date(story.last).toISOString(), Date.now())}
      </p>
    </article>
  );
}
