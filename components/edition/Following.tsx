import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import { EditionSettings } from './EditionSettings';
import { FollowedFeeds } from './FollowedFeeds';
import { FollowedStories } from './FollowedStories';
import { FollowedTopics } from './FollowedTopics';
import { RefreshSwitch } from './RefreshSwitch';
import { StoryList } from './StoryList';
import { useFollowing } from './use-following';

/**
 * What the reader follows, and how often it is asked. Nothing is shown before the settings are read, so that no default can
 * overwrite them.
 */
export function Following() {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  const following = useFollowing(settings.feeds);
  if (!loaded) return null;
  const props = { settings, update };
  return (
    <main aria-label={t('following_title')}>
      <StoryList {...props} following={following} />
      <FollowedStories {...props} following={following} />
      <FollowedFeeds {...props} following={following} />
      <FollowedTopics {...props} />
      <EditionSettings {...props} />
      <RefreshSwitch {...props} />
    </main>
  );
}
