import type { ToldStory } from './told';

/** What the reader was shown of a story. */
export interface Shown {
  /** An id that the story had then. */
  story: string;
  independent: number;
  /** Epoch ms. */
  at: number;
}

/** What a story that was shown before returns for. Plain data. */
export interface Update {
  /** Independent sources that it had when it was shown. */
  before: number;
  /** Statements of later reports that nothing which the reader has read of it supports. */
  statements: NewsOfStory[];
}

/** A statement new to the reader, with who says it. Plain data. */
export interface NewsOfStory {
  text: string;
  outlet: string;
  url: string;
  /** Epoch ms. */
  at: number;
}

/** Growth in independent sources for which a story returns: twice as many, or so many more. */
const GROWTH_FACTOR = 2;
const GROWTH_SOURCES = 5;

/** What was last shown of a story, by any id that it ever had; null where it is new to the reader. */
export function shownBefore(story: Pick<ToldStory, 'id' | 'items'>, shown: ReadonlyMap<string, Shown>): Shown | null {
  const known = [story.id, ...story.items.map(({ id }) => id)].flatMap((id) => shown.get(id) ?? []);
  return known.reduce<Shown | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
}

/** What a story that was shown returns for; null where it does not. */
export function updateOf({ count }: ToldStory, before: Shown, statements: readonly NewsOfStory[]): Update | null {
  const { independent } = count;
  const grown = independent >= GROWTH_FACTOR * before.independent || independent >= before.independent + GROWTH_SOURCES;
  // One outlet more than one is twice as many, and no news.
  const isGrown = grown && independent >= before.independent + 2;
  if (!isGrown && statements.length === 0) return null;
  return { before: before.independent, statements: [...statements] };
}
