import type { Passage } from '../article/types';
import { readSourcesOf } from '../coverage/state';
import type { Run } from '../run/types';
import type { LangTag } from '../text/lang-tag';

/** A source that statements may cite, with its text. */
export interface SourceText {
  /** 1 is the article in the tab. */
  number: number;
  outlet: string;
  title: string;
  /** http(s), or '' where it has none fit for a link. */
  url: string;
  lang: LangTag | null;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
  passages: Passage[];
}

/** The sources of a run that have been read, by the number that citations name them by. */
export function sourceTexts(run: Run): Map<number, SourceText> {
  const texts = new Map<number, SourceText>();
  const { article, coverage } = run;
  if (article) {
    const { outlet, title, canonicalUrl: url, lang, publishedAt, passages } = article;
    texts.set(1, { number: 1, outlet, title, url, lang, publishedAt, passages });
  }
  const read = coverage ? readSourcesOf(coverage) : [];
  for (const { number, outlet, domain, title, url, lang, publishedAt, passages } of read) {
    if (number !== null)
      texts.set(number, { number, outlet: outlet || domain, title, url, lang, publishedAt, passages });
  }
  return new Map([...texts].sort(([a], [b]) => a - b));
}
