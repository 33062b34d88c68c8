import { DAY_MS, type StoryItem } from '../../core/stories/items/item';
import { reportsOfKept, storiesOfKept } from '../../core/stories/novelty/read-in-panel';
import type { ReadStory } from '../../platform/storage/editions';
import type { Shelf } from '../../platform/storage/kept/shelf';

/** Days back, and briefs, among which those of a story are looked for. */
const RECENT_DAYS = 5;
const MOST_ROWS = 200;
/** Texts of one story by which is told what is new. */
const MOST_TEXTS = 20;

/** What the reader has read of stories, in editions and in the panel. */
export interface ReadBefore {
  /** All that was read of the stories of these items: by the ids that the stories have now. */
  of(items: readonly StoryItem[], inEditions: readonly ReadStory[]): Promise<Map<string, ReadStory>>;
}

/** Makes it over the library. What cannot be read there counts as not read. */
export function createReadBefore(shelf: Pick<Shelf, 'rows' | 'brief'>): ReadBefore {
  /** The stories of the briefs, as they were found for the same briefs and items. */
  let found: { of: string; stories: Map<string, string> } = { of: '', stories: new Map() };

  async function inPanel(items: readonly StoryItem[]): Promise<Map<string, ReadStory>> {
    const since = Date.now() - RECENT_DAYS * DAY_MS;
    const rows = (await shelf.rows(null, MOST_ROWS)).filter(({ savedAt }) => savedAt >= since);
    const of = JSON.stringify([rows.map(({ key }) => key), items.map(({ id, story }) => [id, story])]);
    if (found.of !== of) found = { of, stories: storiesOfKept(rows, items) };
    const read = new Map<string, ReadStory>();
    const mine = rows.filter(({ key }) => found.stories.has(key));
    for (const row of mine) {
      const id = found.stories.get(row.key) ?? '';
      const kept = await shelf.brief(row.key);
      if (kept) read.set(id, merged(read.get(id) ?? null, { id, at: row.savedAt, texts: reportsOfKept(kept) }));
    }
    return read;
  }

  return {
    async of(items, inEditions) {
      const known = new Map(items.flatMap(({ id, story }) => [id, story].map((one) => [one, story])));
      const all = await inPanel(items).catch(() => new Map<string, ReadStory>());
      for (const one of inEditions) {
        const id = known.get(one.id) ?? one.id;
        all.set(id, merged(all.get(id) ?? null, { ...one, id }));
      }
      return all;
    },
  };
}

function merged(before: ReadStory | null, now: ReadStory): ReadStory {
  const texts = [...now.texts, ...(before?.texts ?? [])];
  const once = [...new Map(texts.map((text) => [text.url, text])).values()];
  return { ...now, at: Math.max(now.at, before?.at ?? 0), texts: once.slice(0, MOST_TEXTS) };
}
