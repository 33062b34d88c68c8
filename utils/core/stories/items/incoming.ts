import type { ReadFeed } from '../../coverage/feeds/read-feed';
import { folded } from '../../text/fold';
import { DAY_MS, KEPT_DAYS, type StoryItem } from './item';
import { behindPortal } from './portal';

/** An entry of a feed that was just fetched. */
export type Incoming = Omit<StoryItem, 'story' | 'editedAt'>;

/** Milliseconds by which a clock may be ahead of ours. */
const AHEAD_MS = 5 * 60_000;
/** Characters of a headline that tells one article from all others of its feed. */
const TELLING_TITLE_CHARS = 25;

/**
 * The entries of a feed as items. A name that several entries share is none; a date in the future, or older than what is
 * kept, says when the article was published, and is not believed for when it came.
 * @param feed the feed's own address
 * @param now epoch ms
 */
export function incomingItems({ entries, guids, title }: ReadFeed, feed: string, now: number): Incoming[] {
  const uses = new Map<string, number>();
  for (const guid of guids) uses.set(guid, (uses.get(guid) ?? 0) + 1);
  const seen = new Set<string>();
  return entries.flatMap((entry, i): Incoming[] => {
    const { url, lead, lang, domain, publishedAt } = entry;
    if (seen.has(url)) return [];
    seen.add(url);
    const claimed = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    // An archive lists all that a site ever published; that is no news.
    if (claimed < now - KEPT_DAYS * DAY_MS) return [];
    const guid = guids[i] ?? '';
    const told = folded(entry.title);
    const names = [
      ...(guid !== '' && uses.get(guid) === 1 ? [`${feed} ${guid}`] : []),
      // Some feeds have a new address and a new name at each build; the headline stays.
      ...(told.length >= TELLING_TITLE_CHARS ? [`${feed} =${told}`] : []),
    ];
    return [
      {
        ...{ id: url, url, title: entry.title, lead, lang, publishedAt },
        ...behindPortal({ outlet: entry.outlet || title, domain }),
        seenAt: now,
        at: claimed <= now + AHEAD_MS ? Math.min(claimed, now) : now,
        feeds: [feed],
        names,
      },
    ];
  });
}

/**
 * An item that is known, as it is after it was listed again: the article's first-seen time, id and story stay; an edited
 * headline is an update. Null where nothing has changed.
 */
export function updated(known: StoryItem, next: Incoming): StoryItem | null {
  const feeds = union(known.feeds, next.feeds);
  const names = union(known.names, next.names).slice(-MOST_NAMES);
  const isEdited = next.title !== known.title && folded(next.title) !== folded(known.title);
  const isSame =
    known.url === next.url &&
    known.title === next.title &&
    (known.lead === next.lead || next.lead === '') &&
    feeds.length === known.feeds.length &&
    next.names.every((name) => known.names.includes(name));
  if (isSame) return null;
  return {
    ...known,
    url: next.url,
    title: next.title,
    lead: next.lead || known.lead,
    feeds,
    names,
    editedAt: isEdited ? next.seenAt : known.editedAt,
  };
}

/** Names that are remembered of one item; feeds that give new ones all the time would give them without end. */
const MOST_NAMES = 8;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
