import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FeedSetting } from '../../utils/core/settings/coverage';
import type { FollowingResults, StoryListing } from '../../utils/platform/messages/following';
import { send } from '../../utils/platform/messages/send';

/** Stories that the page lists. */
const MOST_STORIES = 60;

/** Returns the states of the followed feeds and their stories, null before they are known, and asks feeds for the reader. */
export function useFollowing(feeds: readonly FeedSetting[]) {
  const [states, setStates] = useState<FollowingResults['feedStates'] | null>(null);
  const [stories, setStories] = useState<StoryListing[] | null>(null);
  /** Address of the feed that is being asked; '' for all, null for none. */
  const [asking, setAsking] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    const [now, listed] = await Promise.all([
      send({ type: 'feedStates' }),
      send({ type: 'listStories', most: MOST_STORIES }),
    ]);
    setStates(now);
    setStories(listed);
  }, []);
  const addresses = feeds.map(({ url }) => url).join(' ');
  useEffect(() => void load().catch(() => setFailed(true)), [addresses]);

  async function ask(url: string | null): Promise<void> {
    if (asking !== null) return;
    setAsking(url ?? '');
    setFailed(false);
    try {
      await send({ type: 'refreshFeeds', url });
      await load();
    } catch {
      setFailed(true);
    }
    setAsking(null);
  }

  /** Says that two items are of one event, or are not, and lists the stories as they are then. */
  async function sayEvent(kind: 'together' | 'apart', [item, other]: readonly [string, string]): Promise<void> {
    setFailed(false);
    await send({ type: 'sayEvent', kind, item, other })
      .then(load)
      .catch(() => setFailed(true));
  }

  return { states, stories, asking, failed, ask, sayEvent };
}

export type FollowingNow = ReturnType<typeof useFollowing>;
