import type { FollowedStory } from '../../utils/core/settings/follow';
import { linkTarget } from '../../utils/core/text/link-target';
import type { StoryListing } from '../../utils/platform/messages/following';
import { RemovableList } from '../settings/coverage/RemovableList';
import { Section, type SectionProps } from '../settings/parts';
import { useI18n } from '../shared/i18n';
import type { FollowingNow } from './use-following';

/** The stories that the reader follows, with those in hand counted; they are left here. */
export function FollowedStories({ settings, update, following }: SectionProps & { following: FollowingNow }) {
  const { t, plural } = useI18n();
  const own = settings.followedStories;
  const detail = (story: FollowedStory) => {
    const now = following.stories?.find((one) => isSame(one, story));
    return now ? plural('edition_reports', now.items.length) : t('following_storyQuiet');
  };
  return (
    <Section id="followed-stories" title="section_followedStories">
      {own.length === 0 && <p class="hint">{t('following_noStories')}</p>}
      <RemovableList
        items={own.map((story) => ({
          id: story.id,
          name: story.headline || (linkTarget(story.id) ?? story.id),
          detail: detail(story),
        }))}
        onRemove={(gone) => void update({ followedStories: own.filter(({ id }) => id !== gone) })}
      />
    </Section>
  );
}

const isSame = ({ id, items }: StoryListing, story: FollowedStory): boolean =>
  id === story.id || items.some((item) => item.id === story.id);
