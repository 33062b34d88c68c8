import * as v from 'valibot';
import type { Reading } from '../../core/coverage/types';
import type { Run } from '../../core/run/types';
import type { NewsOfStory } from '../../core/stories/edition/again';
import type { Edition, EditionStory } from '../../core/stories/edition/edition';
import { type HideRule, hideRuleSchema } from '../../core/stories/edition/hide';
import type { ChangedFigure } from '../../core/stories/novelty/changes';
import type { StoryStep } from '../../core/stories/novelty/timeline';

const id = v.pipe(v.string(), v.maxLength(4000));

/** Calls on editions. */
export const editionCalls = [
  /** The edition of a day, or that of the reader's last hour for null, which is made where there is none yet. */
  v.object({ type: v.literal('edition'), day: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))) }),
  /** Makes the edition of the reader's last hour again, of what is there now. */
  v.object({ type: v.literal('remakeEdition') }),
  v.object({ type: v.literal('hide'), rule: hideRuleSchema }),
  /** Takes a rule back, by its kind and key. */
  v.object({ type: v.literal('unhide'), rule: v.pick(hideRuleSchema, ['kind', 'key']) }),
  /** Saves a story, or takes it from those saved. */
  v.object({ type: v.literal('saveStory'), id, saved: v.boolean() }),
  /** Marks a story as read without its reports, or takes the mark back. */
  v.object({ type: v.literal('markRead'), id, read: v.boolean() }),
  /** Reads up to five reports of a story and gives its brief; in a private window nothing of it is kept. */
  v.object({ type: v.literal('storyBrief'), id, private: v.boolean() }),
  /** Lets the engine that is set up write the brief of a story that was read. */
  v.object({ type: v.literal('writeStory'), id }),
] as const;

/** Why there is no edition to show. */
export type EmptyEdition =
  | 'noFeeds' // nothing is followed yet
  | 'notFetched' // no feed has answered yet
  | 'nothingNew'; // feeds answered, and brought nothing to show

export interface EditionView {
  edition: Edition | null;
  empty: EmptyEdition | null;
  /** The day of the reader's last hour, which may have no edition. */
  today: string;
  /** Days that have an edition, the latest first. */
  days: string[];
  /** What came after the latest edition; empty for earlier ones. */
  since: EditionStory[];
  /** When the next edition is made, epoch ms. */
  next: number;
  rules: (HideRule & { hides: number })[];
  /** Saved stories, the one saved last first. */
  saved: EditionStory[];
  /** Ids under which stories were read. */
  read: string[];
}

/** A story's brief, as far as it was made. */
export interface StoryBrief {
  /** The brief as a run; null where no report could be read. Its key sentences stand in for what a model is to write. */
  run: Run | null;
  /** The service or model that is to write it, by name; null where it is done, or failed. */
  writer: string | null;
  /** New to a reader who has read of the story before: statements, and figures that were others then. */
  news: NewsOfStory[];
  changes: (ChangedFigure & { outlet: string })[];
  /** What each report added, in the order of their publication. */
  timeline: StoryStep[];
  /** Reports that were chosen and not read, and how that ended. */
  unread: StorySource[];
  /** Reports of the story that were not chosen to be read. */
  others: number;
  /** Sites that the browser must allow before more can be read, as match patterns. */
  missing: string[];
}

/** A report of a story that was not read, and how its reading ended. */
export interface StorySource {
  url: string;
  title: string;
  outlet: string;
  reading: Reading;
}

export interface EditionResults {
  edition: EditionView;
  remakeEdition: EditionView;
  hide: EditionView;
  unhide: EditionView;
  saveStory: EditionView;
  markRead: EditionView;
  storyBrief: StoryBrief | null;
  writeStory: Run | null;
}
