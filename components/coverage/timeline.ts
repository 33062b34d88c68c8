import type { Article } from '../../utils/core/article/types';
import type { Source, SourceGroup } from '../../utils/core/coverage/types';

/** One article in the timeline. */
export interface Mark {
  id: string;
  outlet: string;
  group: SourceGroup | 'tab';
  /** ISO 8601 instant. */
  publishedAt: string;
  /** ISO 3166 code; '' when unknown, 'tab' for the article in the tab. */
  country: string;
  /** Position in time, from 0 (first published) to 1 (last). */
  at: number;
}

export interface Row {
  country: string;
  marks: Mark[];
}

/** Most rows; further countries share one, so that the picture stays small. */
const MOST_ROWS = 6;

/**
 * The timeline of publication, by country: the article's own row first, then those with most articles, each row in
 * order of time. Articles without a date are left out; with fewer than two dated ones there is no timeline (null).
 */
export function timeline(
  article: Article,
  sources: readonly Source[],
): { rows: Row[]; first: string; last: string } | null {
  const all: Omit<Mark, 'at'>[] = sources.flatMap(({ id, outlet, domain, group, publishedAt, country }) =>
    publishedAt ? [{ id, outlet: outlet || domain, group, publishedAt, country: country ?? '' }] : [],
  );
  if (article.publishedAt)
    all.push({ id: '', outlet: article.outlet, group: 'tab', publishedAt: article.publishedAt, country: 'tab' });
  const dated = all
    .map((mark) => ({ mark, time: Date.parse(mark.publishedAt) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 2) return null;
  const span = Math.max(1, last.time - first.time);
  const rows = new Map<string, Mark[]>();
  for (const { mark, time } of dated) {
    const row = rows.get(mark.country) ?? [];
    row.push({ ...mark, at: (time - first.time) / span });
    rows.set(mark.country, row);
  }
  const sorted = [...rows]
    .map(([country, marks]) => ({ country, marks }))
    .sort((a, b) => Number(b.country === 'tab') - Number(a.country === 'tab') || b.marks.length - a.marks.length);
  const rest = sorted.slice(MOST_ROWS - 1);
  const shown =
    sorted.length <= MOST_ROWS
      ? sorted
      : [...sorted.slice(0, MOST_ROWS - 1), { country: '*', marks: rest.flatMap(({ marks }) => marks) }];
  return { rows: shown, first: first.mark.publishedAt, last: last.mark.publishedAt };
}
