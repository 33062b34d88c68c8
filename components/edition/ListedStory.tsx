import type { FollowedStory } from '../../utils/core/settings/follow';
import { linkTarget } from '../../utils/core/text/link-target';
import type { StoryListing } from '../../utils/platform/messages/following';
import { useI18n } from '../shared/i18n';
import { SameEvent } from './SameEvent';
import { StoryReports } from './StoryReports';
import type { FollowingNow } from './use-following';

interface Props {
  story: StoryListing;
  /** The other stories of the list, which may turn out to be of the same event. */
  others: readonly StoryListing[];
  following: FollowingNow;
  followed: readonly FollowedStory[];
  onFollow(stories: FollowedStory[]): void;
}

/** A story in the list of what feeds brought: open it, follow it or not, and say what is of its event and what is not. */
export function ListedStory({ story, others, following, followed, onFollow }: Props) {
  const { t, plural, ago } = useI18n();
  const [first] = story.items;
  const rest = withoutStory(followed, story);
  const isFollowed = rest.length < followed.length;
  const one = { id: story.id, headline: story.headline.slice(0, LONGEST_NAME_CHARS), since: Date.now() };
  return (
    <article data-story={story.id}>
      <h3>
        <a href={linkTarget(first?.url ?? '') ?? '#stories'} rel="noreferrer" target="_blank">
          {story.headline}
        </a>
      </h3>
      <p class="hint">
        {plural(story.upTo ? 'following_upTo' : 'following_independent', story.independent)}
        {' · '}
        {story.outlets.join(', ')}
        {' · '}
        {ago(new Date(story.last).toISOString(), Date.now())}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="small"
          data-action="follow"
          aria-label={t(isFollowed ? 'following_leaveStory' : 'following_followStory', story.headline)}
          onClick={() => onFollow(isFollowed ? rest : [one, ...followed])}
        >
          {t(isFollowed ? 'follow_storyOff' : 'follow_story')}
        </button>
      </div>
      <StoryReports
        story={story}
        onSplit={(item) => {
          const other = story.items.find(({ id }) => id !== item);
          if (other) void following.sayEvent('apart', [item, other.id]);
        }}
      />
      <SameEvent story={story} others={others} onSame={(pair) => void following.sayEvent('together', pair)} />
    </article>
  );
}

/** What is followed without a story, by whichever of its ids it is followed. */
function withoutStory(followed: readonly FollowedStory[], { id, items }: StoryListing): FollowedStory[] {
  const ids = new Set([id, ...items.map((item) => item.id)]);
  return followed.filter((one) => !ids.has(one.id));
}

const LONGEST_NAME_CHARS = 300;
