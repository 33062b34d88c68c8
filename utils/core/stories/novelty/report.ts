import type { Article } from '../../article/types';
import type { ReportText } from './statements';

/** A report of a story that was read. */
export interface ReadReport extends ReportText {
  /** The id of its item. */
  id: string;
  url: string;
  title: string;
  outlet: string;
}

/** A report with the number by which a brief's statements cite it. */
export type CitedReport = ReadReport & { number: number };

/** A report from the article that was read at its address. */
export function readReport(id: string, outlet: string, article: Pick<Article, ReportField>): ReadReport {
  const passages = article.passages.filter(({ kind }) => kind !== 'caption').map(({ n, text }) => ({ n, text }));
  const { canonicalUrl: url, title, lang, publishedAt } = article;
  return { id, url, title, outlet: outlet || article.outlet, lang, publishedAt, passages };
}

type ReportField = 'canonicalUrl' | 'title' | 'lang' | 'publishedAt' | 'passages' | 'outlet';
