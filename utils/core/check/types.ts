import type { Citation } from '../article/types';
import type { LangTag } from '../text/lang-tag';

/** The tier of a statement: what was found of it, from the most that words can show to the least. */
export type Verdict =
  | 'verbatim' // it stands in a source word for word, as a whole sentence
  | 'excerpt' // it is cut out of a sentence of a source
  | 'wordsFound' // its words stand together in a source, in other sentences or another order
  | 'unproven' // nothing amiss was found; the wording is the model's
  | 'notFound' // something in it is not in the sources, or they say otherwise
  | 'figureNotFound' // a figure or a date in it is not in the sources
  | 'unchecked'; // nothing to check it by: no text, no words, another language without figures or names

export type FindingKind =
  | 'number' // a figure, with its unit and what it counts
  | 'date'
  | 'name'
  | 'quote' // a quotation and who says it
  | 'quotation' // words out of a quotation, without its marks: `text` is who is quoted there, '' where nobody is named
  | 'negation' // a "not" or an opposite on one side only
  | 'hedge' // the sources say "may", "allegedly", « aurait »; the statement does not
  | 'overlap'; // other words that carry meaning

/** The result of looking up one part of a statement in the sources. Plain data. */
export interface Finding {
  kind: FindingKind;
  /** The words of the statement, verbatim (for a dropped hedge: those of the source). */
  text: string;
  found: boolean;
  /**
   * The place where it was found or, where the sources say otherwise, that of the contradiction; null where there is
   * none.
   */
  passage: Citation | null;
}

/** A sentence of a source beside a statement. Plain data. */
export interface Evidence {
  source: number;
  passage: number;
  /** Verbatim. */
  text: string;
}

/** The support of one statement by its sources. Plain data. */
export interface CheckResult {
  verdict: Verdict;
  findings: Finding[];
  /** The sentences of the sources that come nearest to it, at most two. */
  evidence: Evidence[];
  /** 0 to 1, higher is better supported; 0.5 where there is nothing to judge by. */
  score: number;
  /** Citations to show instead of the statement's own, where those do not support it and these do; null otherwise. */
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
  /**
   * ISO 8601 instant of the article's publication, from which "yesterday" in the statement counts; null when unknown.
   */
  publishedAt: string | null;
}
