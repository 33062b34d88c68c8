import type { EditionStory } from '../../utils/core/stories/edition/edition';
import type { HideRule } from '../../utils/core/stories/edition/hide';

/** What the reader can do with a story. */
export interface StoryDeeds {
  open(id: string): void;
  follow(story: EditionStory): void;
  save(story: EditionStory, to: { saved: boolean }): void;
  read(story: EditionStory, to: { read: boolean }): void;
  hide(rule: HideRule): void;
  /** A report is not of this event. */
  split(story: EditionStory, item: string): void;
}

/** How a story is shown; `lead` is the first of an edition. */
export interface StoryState {
  lead: boolean;
  open: boolean;
  saved: boolean;
  followed: boolean;
  read: boolean;
}
