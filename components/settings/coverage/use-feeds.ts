import { useRef, useState } from 'preact/hooks';
import { type Merged, mergeFeeds } from '../../../utils/core/coverage/feeds/merge';
import type { FeedSetting } from '../../../utils/core/settings/coverage';
import type { SectionProps } from '../parts';

/** Returns the reader's feeds, and the message about the last change to them. */
export function useFeeds({ settings, update }: SectionProps) {
  const [said, setSaid] = useState('');
  // Checking a feed takes time: it is then added to the feeds as they are by that time.
  const latest = useRef(settings.feeds);
  latest.current = settings.feeds;

  return {
    said,
    say: setSaid,
    /** Adds feeds and returns the result of merging; null where they could not be stored. */
    async add(feeds: readonly FeedSetting[]): Promise<Merged | null> {
      const merged = mergeFeeds(latest.current, feeds);
      try {
        if (merged.added > 0) await update({ feeds: merged.feeds });
        return merged;
      } catch {
        return null;
      }
    },
    remove: (url: string) => update({ feeds: latest.current.filter((feed) => feed.url !== url) }),
    clear: () => update({ feeds: [] }),
  };
}

export type Feeds = ReturnType<typeof useFeeds>;
