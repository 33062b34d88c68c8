import { type GroupItem, Grouping, type Wishes } from './group/grouping';
import type { StoryItem } from './items/item';

/** Places items in stories, and remembers those that it has placed. */
export interface Placer {
  /**
   * Places all items that have no story yet among those that do.
   * @returns the stories of the items whose story is not the one they had, by id
   */
  place(items: readonly StoryItem[]): Map<string, string>;
}

const groupItem = ({ id, url, title, lead, lang, at }: StoryItem): GroupItem => ({ id, url, title, lead, lang, at });

/** Makes a placer that keeps to what the reader said of items. */
export function createPlacer(wishes?: Wishes): Placer {
  const grouping = new Grouping(wishes);
  return {
    place(items) {
      const inOrder = [...items].sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
      for (const item of inOrder) if (item.story !== '') grouping.restore(groupItem(item), item.story);
      for (const item of inOrder) if (item.story === '') grouping.add(groupItem(item));
      const changed = new Map<string, string>();
      for (const { id, story } of items) {
        const now = grouping.storyOf(id);
        if (now !== null && now !== story) changed.set(id, now);
      }
      return changed;
    },
  };
}
