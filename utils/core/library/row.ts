import type { KeptBrief } from '../run/kept';
import { LEAD_CHARS, type LibraryRow, type Marks, NO_MARKS } from './types';

/** The row of a kept brief, with the marks that the reader has made on it. It is not indexed yet. */
export function rowOf(kept: KeptBrief, marks: Marks = NO_MARKS): LibraryRow {
  const { key, canonicalUrl, savedAt, article, coverage, questions } = kept;
  const brief = kept.brief ?? kept.instant;
  const lead = [...brief.standfirst, ...brief.story].map(({ text }) => text).join(' ');
  const { saved, tags, note, highlights } = marks;
  return {
    ...{ key, url: canonicalUrl, savedAt },
    title: brief.headline || article.title,
    outlet: article.outlet,
    lang: article.lang,
    publishedAt: article.publishedAt,
    lead: lead.slice(0, LEAD_CHARS),
    sources: coverage?.counts.independent ?? 1,
    differences: coverage?.differences.length ?? 0,
    questions: questions.length,
    bytes: JSON.stringify(kept).length,
    event: key,
    doc: 0,
    ...{ saved, tags, note, highlights },
  };
}
