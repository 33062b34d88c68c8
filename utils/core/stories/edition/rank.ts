import type { ToldStory } from './told';

/** Hours after which a story's weight has halved. */
const HALF_LIFE_HOURS = 12;
/** Factors for what the reader has said: a topic of theirs, this very story, and what they have been shown already. */
const TOPIC_FACTOR = 1.5;
const STORY_FACTOR = 2.5;
const SEEN_FACTOR = 0.5;
/** Most that a story of outlets which seldom publish is lifted. */
const MOST_LIFT = 2;
/** Reports of the usual outlet from which it can be told that another publishes seldom. */
const TELLING_OUTPUT = 8;
const HOUR_MS = 3_600_000;

/** How often each outlet publishes, by its name: reports of all stories at hand. */
export type Output = ReadonlyMap<string, number>;

/** Reports by outlet in all stories. */
export function outputOf(stories: readonly Pick<ToldStory, 'items'>[]): Output {
  const output = new Map<string, number>();
  for (const { items } of stories) for (const { outlet } of items) output.set(outlet, (output.get(outlet) ?? 0) + 1);
  return output;
}

/**
 * How much a story is lifted because its outlets publish seldom, 1 to 2: the square root of how much less than the
 * others they publish. Ten reports a month would be lost among hundreds a day.
 */
export function liftOf({ items }: Pick<ToldStory, 'items'>, output: Output): number {
  const all = [...output.values()].sort((a, b) => a - b);
  const usual = all[Math.floor(all.length / 2)] ?? 1;
  if (usual < TELLING_OUTPUT) return 1;
  const own = Math.min(...items.map(({ outlet }) => output.get(outlet) ?? 1));
  return Math.min(MOST_LIFT, Math.max(1, Math.sqrt(usual / own)));
}

export interface RankContext {
  /** Epoch ms. */
  now: number;
  output: Output;
  /** True for a story that the reader has been shown. */
  seen(story: ToldStory): boolean;
}

/** The weight of a story: the more independent sources, the newer, the nearer to what the reader follows, the more. */
export function weightOf(story: ToldStory, { now, output, seen }: RankContext): number {
  const { count, last, topics, followed } = story;
  const hours = Math.max(0, now - last) / HOUR_MS;
  const said = followed ? STORY_FACTOR : topics.length > 0 ? TOPIC_FACTOR : 1;
  return (
    Math.log2(1 + Math.max(1, count.independent)) *
    0.5 ** (hours / HALF_LIFE_HOURS) *
    said *
    liftOf(story, output) *
    (seen(story) ? SEEN_FACTOR : 1)
  );
}
