import browser from 'webextension-polyfill';
import type { Article } from '../../core/article/types';
import { siteOrigins } from '../../core/coverage/site-origins';
import { chooseReports } from '../../core/stories/brief/choose-reports';
import type { StoryReport } from '../../core/stories/brief/story-coverage';
import type { StoryEntry } from '../../core/stories/items/item';
import { type ReadReport, readReport } from '../../core/stories/novelty/report';
import { storyNews } from '../../core/stories/novelty/story-news';
import { timelineOf } from '../../core/stories/novelty/timeline';
import type { StoryBrief } from '../../platform/messages/edition';
import type { ReadReports } from '../coverage/read-reports';

/** Milliseconds after which the brief is made of what has come. */
const PATIENCE_MS = 25_000;

/** A story's reports as far as they could be read. */
export interface ReadStoryReports {
  /** The report that the brief begins with; null where none could be read. */
  article: Article | null;
  /** All others of the story. */
  others: StoryReport[];
  /** Those that were read, the first among them. */
  texts: ReadReport[];
  /** What is told beside the brief. */
  told: Pick<StoryBrief, 'news' | 'changes' | 'timeline' | 'unread' | 'others' | 'missing'>;
}

/**
 * Reads up to five reports of a story.
 * @param head address of the report whose headline stands for it
 * @param before reports of it that the reader has read
 */
export async function readStory(
  items: readonly StoryEntry[],
  { head, before, readReports }: { head: string; before: readonly ReadReport[]; readReports: ReadReports },
): Promise<ReadStoryReports> {
  const chosen = chooseReports(items, head);
  const allowed = await Promise.all(chosen.map(({ url }) => mayRead(url)));
  const readable = chosen.filter((_, i) => allowed[i] === true);
  const results = await readReports(readable, AbortSignal.timeout(PATIENCE_MS));
  const reports = items.map((item): StoryReport => {
    const { reading = 'unread', refusedHost = '', article = null } = results.get(item.id) ?? {};
    return { item, reading, refusedHost, article };
  });
  const read = chosen.flatMap(({ id }) => reports.filter(({ item, article }) => item.id === id && article !== null));
  const texts = read.flatMap(({ item, article }) =>
    article ? [{ ...readReport(item.id, item.outlet, article), url: item.url }] : [],
  );
  const missing = siteOrigins(chosen.filter((_, i) => allowed[i] !== true).map(({ url }) => url));
  const [first] = read;
  const told = {
    ...storyNews(texts, before),
    timeline: timelineOf(texts),
    unread: chosen.flatMap(({ id, url, title, outlet }) =>
      texts.some((text) => text.id === id)
        ? []
        : [{ url, title, outlet, reading: results.get(id)?.reading ?? ('unread' as const) }],
    ),
    ...{ others: items.length - chosen.length, missing },
  };
  return { article: first?.article ?? null, others: reports.filter((one) => one !== first), texts, told };
}

async function mayRead(url: string): Promise<boolean> {
  const origins = siteOrigins([url]);
  return origins.length > 0 && browser.permissions.contains({ origins }).catch(() => false);
}
