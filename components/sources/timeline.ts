import type { Article } from '../../utils/core/article/types';
import type { Source, SourceGroup } from '../../utils/core/coverage/types';

/** One article in the timeline. */
export interface Mark {
  id: string;
  outlet: string;
  group: SourceGroup | 'tab';
  /** ISO 8601 instant. */
  publishedAt: string;
  /** ISO 3166 code; '' when unknown. */
  country: string;
  /** Position in time, from 0 (first published) to 1 (last). */
  at: number;
}

/**
 * The timeline of publication: every dated article, in order of time. Articles without a date are left out; with fewer
 * than two dated ones there is no timeline (null).
 */
export function timeline(article: Article, sources: readonly Source[]): Mark[] | null {
  const all: Omit<Mark, 'at'>[] = sources.flatMap(({ id, outlet, domain, group, publishedAt, country }) =>
    publishedAt ? [{ id, outlet: outlet || domain, group, publishedAt, country: country ?? '' }] : [],
  );
  if (article.publishedAt)
    all.push({ id: '', outlet: article.outlet, group: 'tab', publishedAt: article.publishedAt, country: '' });
  const dated = all
    .map((mark) => ({ mark, time: Date.parse(mark.publishedAt) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 2) return null;
  const span = Math.max(1, last.time - first.time);
  return dated.map(({ mark, time }) => ({ ...mark, at: (time - first.time) / span }));
}
