import type { Citation } from '../article/types';
import type { LangTag } from '../text/lang-tag';

export type Verdict =
  | 'supported'
  | 'partly' // most of it is in the sources, something is not
  | 'notFound' // what matters in it is not in the sources, or they say otherwise
  | 'unchecked'; // nothing to check it by: no text, no words, another language without figures or names

export type FindingKind =
  | 'number' // a figure, with its unit and what it counts
  | 'date'
  | 'name'
  | 'quote' // a quotation and who says it
  | 'negation' // a "not" or an opposite on one side only
  | 'hedge' // the sources say "may", "allegedly", « aurait »; the statement does not
  | 'overlap'; // other words that carry meaning

/** What was looked up in the sources for one statement. Plain data. */
export interface Finding {
  kind: FindingKind;
  /** Words of the statement, verbatim (of a hedge that was dropped: words of the source). */
  text: string;
  found: boolean;
  /** Where it was found or, where the sources say otherwise, what contradicts it; null where there is no such place. */
  passage: Citation | null;
}

/** How well sources support one statement. Plain data. */
export interface CheckResult {
  verdict: Verdict;
  findings: Finding[];
  /** 0 to 1, higher is better supported; 0.5 where nothing can be told. */
  score: number;
  /** Citations to show instead of the statement's own, where those do not support it and others do; null otherwise. */
  mended: Citation[] | null;
}

/** One source to check against. */
export interface CheckSource {
  /** Its number in citations; 1 is the article in the tab. */
  number: number;
  /** Language; null when unknown. */
  lang: LangTag | null;
  /** ISO 8601; resolves "yesterday" in its text. Null when unknown. */
  publishedAt: string | null;
  passages: readonly { n: number; text: string }[];
}

export interface CheckOptions {
  /** Language of the statement; null when unknown. */
  lang: LangTag | null;
  /** ISO 8601 instant from which the statement's own "yesterday" counts: the article's publication. Null when unknown. */
  publishedAt: string | null;
}
