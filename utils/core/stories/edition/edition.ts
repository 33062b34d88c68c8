import { isRoutine } from '../group/routine';
import { WINDOW_HOURS } from '../group/settings';
import { type NewsOfStory, type Shown, shownBefore, type Update, updateOf } from './again';
import { type Chosen, chooseStories } from './choose';
import { type HideRule, hiddenBy } from './hide';
import { liftOf, type Output, outputOf, weightOf } from './rank';
import type { ToldStory } from './told';

/** A reason for a story's place. Plain data; the words are the interface's. */
export type Reason =
  | { kind: 'sources'; count: number; upTo: boolean }
  | { kind: 'story' } // the reader follows it
  | { kind: 'topic'; name: string }
  | { kind: 'outlet'; name: string } // one outlet alone, which the reader follows
  | { kind: 'rare'; name: string } // an outlet that publishes seldom
  | { kind: 'beyond' } // many report it, outside the reader's topics
  | { kind: 'grown'; before: number }
  | { kind: 'statements'; count: number };

/** A story of an edition. Plain data. */
export interface EditionStory extends ToldStory {
  why: Reason[];
  /** Null where the reader has not been shown it before. */
  update: Update | null;
}

/** The stories of a morning, frozen. Plain data. */
export interface Edition {
  /** The day of its hour: "2026-11-25". */
  day: string;
  /** When it was made, epoch ms. */
  at: number;
  stories: EditionStory[];
}

export interface EditionInput {
  stories: readonly ToldStory[];
  rules: readonly HideRule[];
  /** What was shown in earlier editions, by the story's id. */
  shown: ReadonlyMap<string, Shown>;
  /** Of each story that the reader has read of: the statements of later reports that are new to them, by its id. */
  news: ReadonlyMap<string, NewsOfStory[]>;
  /** Most stories. */
  size: number;
  /** Epoch ms. */
  now: number;
}

const HOUR_MS = 3_600_000;
/** Lift from which an outlet counts as one that publishes seldom. */
const RARE_LIFT = 1.3;
/** Stories of "since the edition" at most: it is a closed list, and no stream. */
const MOST_SINCE = 100;

/** The stories of an edition, in their order. */
export function makeEdition(input: EditionInput): EditionStory[] {
  const { size, now, shown, news } = input;
  const output = outputOf(input.stories);
  const candidates = candidatesOf(input);
  const context = { now, output, seen: (story: ToldStory) => news.has(story.id) || shownBefore(story, shown) !== null };
  const weighed = candidates.map((story) => ({ story, weight: weightOf(story, context) }));
  return chooseStories(weighed, size).map((chosen) => withReasons(chosen, output));
}

/** What came after an edition was made and stands in none: what was reported last first. */
export function sinceEdition(input: EditionInput, edition: Edition): EditionStory[] {
  const output = outputOf(input.stories);
  const own = new Set(edition.stories.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]));
  return candidatesOf(input)
    .filter(({ id, items, last, update }) => {
      if (last <= edition.at) return false;
      return update !== null || !(own.has(id) || items.some((item) => own.has(item.id)));
    })
    .sort((a, b) => b.last - a.last)
    .slice(0, MOST_SINCE)
    .map((story) => withReasons({ story, beyond: false }, output));
}

type Candidate = Omit<EditionStory, 'why'>;

/** What may be shown: not hidden, of these days, and new to the reader or with something new. */
function candidatesOf({ stories, rules, shown, news, now }: EditionInput): Candidate[] {
  return stories.flatMap((story): Candidate[] => {
    // Horoscopes, puzzles and the day's weather are no news.
    if (story.items.every(isRoutine)) return [];
    if (now - story.last > WINDOW_HOURS * HOUR_MS || hiddenBy(story, rules)) return [];
    const before = shownBefore(story, shown);
    const statements = news.get(story.id) ?? [];
    if (!before) {
      // Read in the panel and not shown yet: what is new of it since stands first.
      const known = { before: story.count.independent, statements };
      return [{ ...story, update: statements.length > 0 ? known : null }];
    }
    const update = updateOf(story, before, statements);
    return update ? [{ ...story, update }] : [];
  });
}

function withReasons({ story, beyond }: Chosen<Candidate>, output: Output): EditionStory {
  const { count, topics, followed, update, items } = story;
  const isAlone = count.independent <= 1;
  const lifted = liftOf(story, output) >= RARE_LIFT;
  const [rarest] = [...items].sort((a, b) => (output.get(a.outlet) ?? 0) - (output.get(b.outlet) ?? 0));
  const why: Reason[] = [
    ...(update && update.statements.length > 0
      ? [{ kind: 'statements' as const, count: update.statements.length }]
      : []),
    ...(update && count.independent > update.before ? [{ kind: 'grown' as const, before: update.before }] : []),
    { kind: 'sources', count: count.independent, upTo: count.upTo && !isAlone },
    ...(followed ? [{ kind: 'story' as const }] : []),
    ...topics.map((name) => ({ kind: 'topic' as const, name })),
    ...(beyond ? [{ kind: 'beyond' as const }] : []),
    ...(lifted && rarest ? [{ kind: 'rare' as const, name: rarest.outlet }] : []),
    ...(isAlone && !followed && topics.length === 0 && !lifted
      ? [{ kind: 'outlet' as const, name: story.outlet }]
      : []),
  ];
  return { ...story, why };
}
