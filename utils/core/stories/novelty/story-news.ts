import { addressKey } from '../../coverage/address-key';
import type { NewsOfStory } from '../edition/again';
import { type ChangedFigure, changedFigures } from './changes';
import { newSince, readSoFar } from './new-since';
import type { ReadReport } from './report';

/** What reports say that the reader has not read of their story, and what they give otherwise. Plain data. */
export interface StoryNews {
  news: NewsOfStory[];
  changes: (ChangedFigure & { outlet: string })[];
}

/** Statements that are told as new. */
const MOST_NEWS = 8;

/** What is new in reports to who has read the others; nothing is to who has read none. */
export function storyNews(reports: readonly ReadReport[], before: readonly ReadReport[]): StoryNews {
  if (before.length === 0) return { news: [], changes: [] };
  const isRead = readPages(before);
  const fresh = reports.filter((report) => !isRead(report));
  const news: NewsOfStory[] = [];
  let read = [...before];
  for (const report of fresh) {
    const { outlet, url, publishedAt } = report;
    const at = Date.parse(publishedAt ?? '') || 0;
    // What a report in another language says cannot be told as new by its words.
    if (!read.some(({ lang }) => lang === report.lang)) continue;
    news.push(...newSince(report, readSoFar(read)).map(({ text }) => ({ text, outlet, url, at })));
    read = [...read, report];
  }
  const changes = fresh.flatMap((report) =>
    changedFigures(report, before).map((change) => ({ ...change, outlet: report.outlet })),
  );
  const once = new Map(changes.map((change) => [`${change.about} ${change.was} ${change.now}`, change]));
  return { news: news.slice(0, MOST_NEWS), changes: [...once.values()] };
}

/** Makes a test for pages that are among these, by any address that they are known by. */
export function readPages(pages: readonly Page[]): (page: Page) => boolean {
  const keys = ({ id, url }: Page) => [addressKey(id), addressKey(url)];
  const known = new Set(pages.flatMap(keys));
  return (page) => keys(page).some((key) => known.has(key));
}

type Page = Pick<ReadReport, 'id' | 'url'>;
