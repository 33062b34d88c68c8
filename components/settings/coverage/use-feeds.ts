import { useRef, useState } from 'preact/hooks';
import { type Merged, mergeFeeds } from '../../../utils/core/coverage/feeds/merge';
import type { FeedSetting } from '../../../utils/core/settings/coverage';
import type { SectionProps } from '../parts';

/** The reader's feeds and what is said of the last change to them. */
export function useFeeds({ settings, update }: SectionProps) {
  const [said, setSaid] = useState('');
  // A feed that is being looked at is added to those there are by then, not to those there were.
  const latest = useRef(settings.feeds);
  latest.current = settings.feeds;

  return {
    said,
    say: setSaid,
    /** Adds feeds and gives what became of them; null where they could not be stored. */
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
