import browser from 'webextension-polyfill';
import { siteOrigins } from '../../core/coverage/site-origins';
import { chooseReports } from '../../core/stories/brief/choose-reports';
import { briefOfStory, differencesOf, type ReadReport, readReport } from '../../core/stories/brief/story-brief';
import type { StoryItem } from '../../core/stories/items/item';
import { changedFigures } from '../../core/stories/novelty/changes';
import { newSince, readSoFar } from '../../core/stories/novelty/new-since';
import type { StoryBrief } from '../../platform/messages/edition';
import type { ReadStory } from '../../platform/storage/editions';
import type { ReadReports } from '../coverage/read-reports';

/** Milliseconds after which the brief is made of what has come. */
const PATIENCE_MS = 25_000;
/** Statements that are told as new. */
const MOST_NEWS = 8;

type Listed = Pick<StoryItem, 'id' | 'url' | 'title' | 'outlet' | 'at'>;

/**
 * Reads up to five reports of a story and makes its brief, without a model.
 * @param before what the reader had read of it
 */
export async function readStory(
  items: readonly Listed[],
  { before, readReports }: { before: ReadStory | null; readReports: ReadReports },
): Promise<{ brief: StoryBrief; texts: ReadReport[] }> {
  const chosen = chooseReports(items, items[0]?.url ?? '');
  const allowed = await Promise.all(chosen.map(({ url }) => mayRead(url)));
  const readable = chosen.filter((_, i) => allowed[i] === true);
  const results = await readReports(readable, AbortSignal.timeout(PATIENCE_MS));
  const texts = chosen.flatMap(({ id, outlet }) => {
    const article = results.get(id)?.article;
    return article ? [{ ...readReport(id, outlet, article), id }] : [];
  });
  const missing = chosen.filter((_, i) => allowed[i] !== true).map(({ url }) => url);
  const brief = {
    ...{ statements: briefOfStory(texts), differences: differencesOf(texts), ...newsIn(texts, before) },
    sources: chosen.map(({ id, url, title, outlet, at }) => ({
      ...{ id, url, title, outlet, at, reading: results.get(id)?.reading ?? ('unread' as const) },
    })),
    others: items.length - chosen.length,
    missing: siteOrigins(missing),
  };
  return { brief, texts };
}

/** What reports say that the reader has not read of the story before, and what they say otherwise. */
function newsIn(texts: readonly ReadReport[], before: ReadStory | null): Pick<StoryBrief, 'news' | 'changes'> {
  if (!before) return { news: [], changes: [] };
  const known = new Set(before.texts.map(({ id }) => id));
  const fresh = texts.filter(({ id }) => !known.has(id));
  const news: StoryBrief['news'] = [];
  let read = [...before.texts];
  for (const report of fresh) {
    const { outlet, url, publishedAt } = report;
    const at = publishedAt === null ? 0 : Date.parse(publishedAt) || 0;
    news.push(...newSince(report, readSoFar(read)).map(({ text }) => ({ text, outlet, url, at })));
    read = [...read, report];
  }
  const changes = fresh.flatMap((report) =>
    changedFigures(report, before.texts).map((change) => ({ ...change, outlet: report.outlet })),
  );
  const once = new Map(changes.map((change) => [`${change.about} ${change.was} ${change.now}`, change]));
  return { news: news.slice(0, MOST_NEWS), changes: [...once.values()] };
}

async function mayRead(url: string): Promise<boolean> {
  const origins = siteOrigins([url]);
  return origins.length > 0 && browser.permissions.contains({ origins }).catch(() => false);
}
