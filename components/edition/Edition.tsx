import browser from 'webextension-polyfill';
import { useI18n } from '../shared/i18n';
import { useAppearance, useSettings } from '../shared/use-settings';
import { FollowedFeeds } from './FollowedFeeds';
import { FollowedTopics } from './FollowedTopics';
import { RefreshSwitch } from './RefreshSwitch';
import { StoryList } from './StoryList';
import { useFollowing } from './use-following';

/** The page on what the reader follows. Nothing is shown before the settings are read, so that no default can overwrite them. */
export function Edition() {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  useAppearance();
  const following = useFollowing(settings.feeds);
  if (!loaded) return null;
  const props = { settings, update };
  return (
    <div class="page">
      <header class="page-head">
        <img src={browser.runtime.getURL('/icon/48.png')} width="40" height="40" alt="" />
        <h1>{t('following_title')}</h1>
      </header>
      <main>
        <StoryList following={following} feeds={settings.feeds} />
        <FollowedFeeds {...props} following={following} />
        <FollowedTopics {...props} />
        <RefreshSwitch {...props} />
      </main>
    </div>
  );
}
