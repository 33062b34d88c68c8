import { Section, type SectionProps } from '../settings/parts';
import { useI18n } from '../shared/i18n';
import { ListedStory } from './ListedStory';
import type { FollowingNow } from './use-following';

/** The stories of what the followed feeds brought, and the button that asks all of them. */
export function StoryList({ settings, update, following }: SectionProps & { following: FollowingNow }) {
  const { t } = useI18n();
  const { feeds, followedStories } = settings;
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
        <ListedStory
          key={story.id}
          story={story}
          others={stories.filter(({ id }) => id !== story.id)}
          following={following}
          followed={followedStories}
          onFollow={(next) => void update({ followedStories: next })}
        />
      ))}
    </Section>
  );
}
