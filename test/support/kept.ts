import { rowOf } from '../../utils/core/library/row';
import type { LibraryRow, Marks } from '../../utils/core/library/types';
import type { KeptBrief } from '../../utils/core/run/kept';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { aBrief, anArticle } from './run';

export interface KeptWishes {
  key?: string;
  title?: string;
  outlet?: string;
  url?: string;
  lang?: LangTag;
  /** Texts of the passages. */
  text?: string[];
  /** Texts of the statements. */
  story?: string[];
  savedAt?: number;
}

/** A kept brief with these texts. */
export function aKeptBrief(wishes: KeptWishes = {}): KeptBrief {
  const {
    key = 'key-1',
    title = 'Dam closed after cracks are found',
    lang = 'en',
    savedAt = 1_700_000_000_000,
  } = wishes;
  const url = wishes.url ?? `https://news.example/${encodeURIComponent(key)}`;
  const passages = (wishes.text ?? ['The dam was closed on Monday.']).map((text, i) => ({
    n: i + 1,
    text,
    kind: 'paragraph' as const,
  }));
  const story = (wishes.story ?? []).map((text) => ({ text, origin: 'article' as const, citations: [] }));
  return {
    ...{ key, canonicalUrl: url, hash: `hash of ${key}`, savedAt },
    article: anArticle({
      canonicalUrl: url,
      title,
      outlet: wishes.outlet ?? 'The Example',
      lang,
      passages,
      byline: [],
    }),
    instant: aBrief({ headline: title, lang, standfirst: [], story }),
    ...{ brief: null, wordsRead: 5, parts: 1, usage: null, sent: [], coverage: null, lookups: [], questions: [] },
  };
}

/** Its row, with the reader's marks. */
export function aRow(kept: KeptBrief, marks: Partial<Marks> = {}): LibraryRow {
  return rowOf(kept, { saved: false, tags: [], note: '', highlights: [], ...marks });
}
