import type { LangTag } from '../text/lang-tag';
/** The kind of a page, as read; only the kinds of `ArticleKind` are articles. */
export type PageKind =
  | 'article'
  | 'home'
  | 'section'
  | 'search'
  | 'shop'
  | 'forum'
  | 'video'
  | 'login'
  | 'reference'
  | 'legal'
  | 'other';

export type ArticleKind =
  | 'news'
  | 'opinion'
  | 'column'
  | 'newsletter'
  | 'live'
  | 'list'
  | 'analysis'
  | 'review'
  | 'interview'
  | 'sponsored'
  | 'agency';

/** The detector's answer: cheap, made from the page's own signals, before anything is extracted. */
export interface Detection {
  isArticle: boolean;
  /** 0 (certainly none) to 1 (certainly a news article); `isArticle` is `score >= 0.5`. */
  score: number;
  kind: ArticleKind | null;
  page: PageKind;
}

export type PassageKind = 'paragraph' | 'subhead' | 'quote' | 'item' | 'live' | 'caption';

/** One numbered paragraph of an article; what a citation points to. */
export interface Passage {
  /** 1-based, in reading order. */
  n: number;
  text: string;
  kind: PassageKind;
  /**
   * Live-blog entries: the entry's own time, ISO 8601. Every passage of an entry has it: its head (`subhead`), its
   * paragraphs (`live`), its quotations and items.
   */
  time?: string;
}

/** The text taken from one page, with its metadata. Plain data: it crosses every border as JSON. */
export interface Article {
  /** The address in the tab. */
  url: string;
  /** The page's canonical address, tracking parameters gone; `url` cleaned where it names none. */
  canonicalUrl: string;
  title: string;
  byline: string[];
  outlet: string;
  /** Lower-case language with an optional region ("fr", "en-GB"); null when unknown. */
  lang: LangTag | null;
  /** ISO 8601 with offset where the page gives one; null when unknown. */
  publishedAt: string | null;
  updatedAt: string | null;
  kind: ArticleKind;
  section: string | null;
  isArticle: boolean;
  /** The detector's score, 0 to 1. */
  score: number;
  /** The page says that the whole is for subscribers (`isAccessibleForFree: false` and the like). */
  paywalled: boolean;
  /** The text that could be read ends early (teaser, "subscribe to read on"). */
  cut: boolean;
  /** Words in `passages`. */
  words: number;
  /** Words that may be of the story and are not in `passages`, left out in doubt; absent where there are none. */
  leftOut?: number;
  passages: Passage[];
  /** The origin of `passages`: the article found, the reader's selection, or all visible text of the page. */
  scope: ArticleScope;
  /** 0 to 1: how sure the extractor is that this is the story, all of it and nothing else. */
  confidence: number;
  /** The strongest reason against it; null where little speaks against it. */
  doubt: Doubt | null;
  /** Claims that the page says it has checked; absent where it says so of none. */
  claimReviews?: ClaimReview[];
  /** Captions of pictures in and right above the story; no part of `passages`, unless the story consists of them. */
  captions: string[];
}

/** A claim that a page has checked, as its data says. Plain text. */
export interface ClaimReview {
  claim: string;
  /** The verdict in its own words; '' where it is a number, or missing. */
  rating: string;
  /** Who checked it; '' where the page does not say. */
  by: string;
}

export type ArticleScope = 'article' | 'selection' | 'page';

/** The text that is asked for: `whole` is the article with what would be left out in doubt, and gives scope `article`. */
export type ReadScope = ArticleScope | 'whole';

export type ExtractionFailure = 'empty' | 'tooLarge' | 'timeout' | 'pdf' | 'failed';

/** The result that the script in the page returns. */
export type Extraction =
  | { ok: true; article: Article /** Words selected on the page, 0 when none. */; selectionWords: number }
  | { ok: false; reason: ExtractionFailure; url: string; title: string };

/** `[source, passage]`, both 1-based; source 1 is the article in the tab. */
export type Citation = [source: number, passage: number];

/** The main reason for a low confidence in an extraction; each has its own words for the reader. */
export type Doubt = 'later' | 'short' | 'lines' | 'endless';

export interface Confidence {
  /** 0 to 1: how sure it is that the passages are the story, all of it and nothing else. */
  confidence: number;
  /** Null where there is little to doubt. */
  doubt: Doubt | null;
}
