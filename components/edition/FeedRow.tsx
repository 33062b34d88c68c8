import type { FeedSetting } from '../../utils/core/settings/coverage';
import type { FollowingResults } from '../../utils/platform/messages/following';
import { useI18n } from '../shared/i18n';
import { feedWords } from './feed-words';
import type { FollowingNow } from './use-following';

interface Props {
  feed: FeedSetting;
  following: FollowingNow;
  onRemove(): void;
}

/** One followed feed: when it last answered, when it is asked next, what went wrong. */
export function FeedRow({ feed, following, onRemove }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const state: FollowingResults['feedStates'][number] | undefined = following.states?.find(
    ({ url }) => url === feed.url,
  );
  const name = feed.title || feed.url;
  const isBusy = following.asking === feed.url || following.asking === '';
  return (
    <li data-feed={feed.url} data-state={state?.outcome ?? 'new'}>
      <strong>{name}</strong> <span class="address">{feed.url}</span>
      {following.states !== null && (
        <ul class="state">
          {feedWords(state, i18n, Date.now()).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button
          type="button"
          class="small"
          aria-disabled={isBusy}
          aria-label={t('following_tryFeed', name)}
          onClick={() => void following.ask(feed.url)}
        >
          {t(isBusy ? 'following_asking' : 'following_try')}
        </button>
        <button type="button" class="small" aria-label={t('following_removeFeed', name)} onClick={onRemove}>
          {t('following_remove')}
        </button>
      </div>
    </li>
  );
}
