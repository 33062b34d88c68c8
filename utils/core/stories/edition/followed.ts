import type { FollowedStory } from '../../settings/follow';
import { DAY_MS, type StoryItem } from '../items/item';
import { storiesOf } from '../story';
import type { EditionInput } from './edition';

/** Something new of a story that the reader follows. */
export interface FollowedNews {
  /** The id that it was followed by. */
  id: string;
  headline: string;
  /** Statements that are new to who has read of it; 0 where nothing was read. */
  statements: number;
  /** Reports that came since it was last told. */
  reports: number;
}

/** What the reader was told outside the page. Plain data. */
export interface Told {
  /** The day whose edition was last told, and the one that was last opened; '' for none. */
  edition: string;
  opened: string;
  /** When something new of a story was last told, epoch ms, by the id that it was followed by. */
  stories: Record<string, number>;
}

export const NOTHING_TOLD: Told = { edition: '', opened: '', stories: {} };

interface Material {
  input: Pick<EditionInput, 'stories' | 'news'>;
  items: readonly StoryItem[];
  followed: readonly FollowedStory[];
}

/**
 * What is new of the stories that the reader follows, since it was last told: to who has read of one, statements that
 * nothing read supports; to others, reports. At most once a day for each.
 */
export function followedNews({ input, items, followed }: Material, told: Told, now: number): FollowedNews[] {
  const stories = storiesOf(items);
  return followed.flatMap(({ id, since }): FollowedNews[] => {
    const last = told.stories[id];
    if (last !== undefined && now - last < DAY_MS) return [];
    const story = stories.find((one) => one.id === id || one.items.some((item) => item.id === id));
    const headline = input.stories.find((one) => one.id === story?.id)?.headline;
    const fresh = story?.items.filter(({ seenAt }) => seenAt > Math.max(since, last ?? 0)) ?? [];
    if (!(story && headline) || fresh.length === 0) return [];
    const news = input.news.get(story.id);
    if (news?.length === 0) return [];
    return [{ id, headline, statements: news?.length ?? 0, reports: fresh.length }];
  });
}
