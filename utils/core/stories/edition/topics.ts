import type { FeedSetting } from '../../settings/coverage';
import type { FollowedTopic } from '../../settings/follow';
import { folded } from '../../text/fold';
import type { StoryItem } from '../items/item';

/** Characters that a longer word may have behind it and still be the topic's: a plural, an ending. */
const ENDING_CHARS = 2;
/** Fewest characters of a word that may have an ending; "EU" is no beginning of "Europe". */
const LONG_WORD_CHARS = 4;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;
/** Share of a story's reports that must be on a topic for the story to be. */
const ENOUGH_SHARE = 0.34;

/** True where a text has the words as a run of whole words, but for short endings. Texts are folded. */
function says(text: string, words: string): boolean {
  const end = words.length < LONG_WORD_CHARS ? '' : `\\p{L}{0,${ENDING_CHARS}}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(SPECIAL, '\\$&')}${end}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/**
 * The topics that the reader follows and a story is on, by name: where its reports say the topic's words, or came by a
 * feed that the reader keeps under that topic.
 */
export function topicsOf(
  items: readonly Pick<StoryItem, 'title' | 'lead' | 'feeds'>[],
  { topics, feeds }: { topics: readonly FollowedTopic[]; feeds: readonly FeedSetting[] },
): string[] {
  const texts = items.map(({ title, lead }) => folded(`${title} ${lead}`));
  const least = Math.max(1, Math.ceil(ENOUGH_SHARE * items.length));
  const said = topics.flatMap(({ name, words }) => {
    const own = words.map((word) => folded(word)).filter((word) => word !== '');
    const on = texts.filter((text) => own.some((word) => says(text, word))).length;
    return on >= least ? [name] : [];
  });
  const topicOf = new Map(feeds.flatMap(({ url, topic }) => (topic ? [[url, topic] as const] : [])));
  const filed = new Set(topicOf.values());
  const byFeed = [...filed].filter(
    (topic) => items.filter(({ feeds: own }) => own.some((url) => topicOf.get(url) === topic)).length >= least,
  );
  return [...new Set([...said, ...byFeed])];
}
