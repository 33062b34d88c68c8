import * as v from 'valibot';
import { type Fields, field } from './field';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const topic = v.object({
  name: line(100),
  /** Words and names, in one or more languages. */
  words: v.pipe(v.array(line(60)), v.minLength(1), v.maxLength(50)),
});
export type FollowedTopic = v.InferOutput<typeof topic>;

const story = v.object({
  /** The id that it had when it was followed; the store knows what it is called now. */
  id: line(4000),
  headline: field(v.pipe(v.string(), v.maxLength(300)), ''),
  /** Epoch ms. */
  since: field(v.number(), 0),
});
export type FollowedStory = v.InferOutput<typeof story>;

const MOST_TOPICS = 100;
const MOST_STORIES = 200;

/** A list of which entries that are none are dropped. */
const listOf = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) =>
      list
        .flatMap((entry) => {
          const read = v.safeParse(schema, entry);
          return read.success ? [read.output] : [];
        })
        .slice(0, most),
    ),
  );

/** Settings for what the reader follows, beside the feeds that coverage looks in as well (`feeds`). */
export const followFields = {
  topics: field(listOf(topic, MOST_TOPICS), []),
  followedStories: field(listOf(story, MOST_STORIES), []),
  /** Feeds are asked again in the background. */
  refreshFeeds: field(v.boolean(), false),
};

export type FollowSettings = Fields<typeof followFields>;
