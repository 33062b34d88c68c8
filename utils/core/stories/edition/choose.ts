import type { ToldStory } from './told';

/** A story with its weight. */
export interface Weighed<S extends ToldStory = ToldStory> {
  story: S;
  weight: number;
}

/** A story that was chosen. */
export interface Chosen<S extends ToldStory = ToldStory> {
  story: S;
  /** It has a place because many outlets report it outside the reader's topics. */
  beyond: boolean;
}

/** Most stories led by one outlet. */
const LED_BY_ONE = 3;
/** Most of one topic or category. */
const TOPIC_SHARE = 0.4;
/** Independent sources from which a story is what many outlets report. */
const MANY_SOURCES = 4;
/** Places of what many report outside the reader's topics, in a short edition and in a long one. */
const BEYOND_PLACES = { short: 1, long: 2 };
const LONG_EDITION = 10;

/** The topics of a story for the share that one may have: those the reader follows, else its category. */
const topicsFor = ({ topics, category }: ToldStory): string[] =>
  topics.length > 0 ? topics : category === null ? [] : [`:${category}`];

/**
 * Chooses an edition of at most so many stories, by weight: at most three led by one outlet and 40 % of one topic. Where
 * so few outlets or topics are there that these cannot fill it, each has its even share. One or two places are kept for
 * what many outlets report outside the topics that the reader follows.
 */
export function chooseStories<S extends ToldStory>(weighed: readonly Weighed<S>[], size: number): Chosen<S>[] {
  const ranked = [...weighed].sort((a, b) => b.weight - a.weight || b.story.last - a.story.last);
  const outlets = new Set(ranked.map(({ story }) => story.outlet));
  const kinds = new Set(ranked.flatMap(({ story }) => topicsFor(story)));
  const caps = {
    outlet: Math.max(LED_BY_ONE, Math.ceil(size / Math.max(1, outlets.size))),
    topic: Math.max(Math.floor(TOPIC_SHARE * size), Math.ceil(size / Math.max(1, kinds.size)), 1),
  };
  const fits = capped(caps);
  const chosen = new Map<S, boolean>();
  const hasTopics = ranked.some(({ story }) => story.topics.length > 0);
  const places = size >= LONG_EDITION ? BEYOND_PLACES.long : BEYOND_PLACES.short;
  const beyond = hasTopics
    ? ranked
        .filter(({ story }) => story.topics.length === 0 && !story.followed && story.count.independent >= MANY_SOURCES)
        .sort((a, b) => b.story.count.independent - a.story.count.independent || b.weight - a.weight)
    : [];
  for (const { story } of beyond) {
    if (chosen.size >= Math.min(places, size)) break;
    if (fits(story)) chosen.set(story, true);
  }
  for (const { story } of ranked) {
    if (chosen.size >= size) break;
    if (!chosen.has(story) && fits(story)) chosen.set(story, false);
  }
  return ranked.flatMap(({ story }) => {
    const own = chosen.get(story);
    return own === undefined ? [] : [{ story, beyond: own }];
  });
}

/** Makes a test that lets stories in until their outlet or one of their topics has its share, and counts those let in. */
function capped(caps: { outlet: number; topic: number }): (story: ToldStory) => boolean {
  const led = new Map<string, number>();
  const on = new Map<string, number>();
  return (story) => {
    const topics = topicsFor(story);
    const isFull =
      (led.get(story.outlet) ?? 0) >= caps.outlet || topics.some((one) => (on.get(one) ?? 0) >= caps.topic);
    if (isFull) return false;
    led.set(story.outlet, (led.get(story.outlet) ?? 0) + 1);
    for (const one of topics) on.set(one, (on.get(one) ?? 0) + 1);
    return true;
  };
}
