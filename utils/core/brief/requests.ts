import type { Article, Citation, Passage } from '../article/types';
import type { LangTag } from '../text/lang-tag';
import type { Brief, BriefLength, Statement } from './types';

/** A request to an engine for a brief. Plain data. */
export interface BriefRequest {
  article: Article;
  /** Language the brief is to be written in. */
  outputLang: LangTag;
  length: BriefLength;
  /** True when background from the model's own knowledge is wanted. */
  context: boolean;
  /** Most tokens of article text (estimated) that one brief may send, all parts together. */
  tokenBudget: number;
}

/** Another outlet's article as a comparison needs it. */
export interface ComparedSource {
  /** Number by which statements cite it: 2, 3, …; source 1 is the article. */
  number: number;
  /** Its name as the model is to call it. */
  outlet: string;
  title: string;
  /** Null when unknown. */
  lang: LangTag | null;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
  /** Its text ends early. */
  cut: boolean;
  passages: Passage[];
}

/** A request to compare the article with other sources. Plain data. */
export interface CompareRequest extends BriefRequest {
  /**
   * The messages of the last request that the brief was written from, to be sent again to the letter; null where there
   * was none.
   */
  first: SentRequest['messages'] | null;
  /** The brief that the model wrote from them; null where there is no brief by a model. */
  brief: Brief | null;
  /** Independent of each other as far as is known. */
  sources: ComparedSource[];
}

/** A question of the reader's about the article and its sources. Plain data. */
export interface AskRequest extends Pick<BriefRequest, 'article' | 'outputLang' | 'tokenBudget'> {
  question: string;
  /** Questions answered before, in order, with their answers; an answer of [] means "not in the sources". */
  earlier: { question: string; answer: Statement[] }[];
  /** As in `CompareRequest`; null also where that request did not hold the whole article. */
  first: SentRequest['messages'] | null;
  brief: Brief | null;
  /** Other sources that were read. */
  sources: ComparedSource[];
}

/** A line of a brief that was not found in the sources. */
export interface UnfoundLine {
  text: string;
  citations: Citation[];
  /** Its words that were not found. */
  missing: string[];
}

/** A request to rewrite lines of a brief. Plain data; `first` and `brief` as for a comparison. */
export interface RewriteRequest extends BriefRequest, Pick<CompareRequest, 'first' | 'brief'> {
  lines: UnfoundLine[];
}

/** One request that left the machine, for "Show what was sent". Never holds a key. */
export interface SentRequest {
  /** Epoch milliseconds. */
  at: number;
  /** Full address it went to. */
  url: string;
  model: string;
  messages: { role: 'system' | 'user' | 'assistant'; content: string }[];
  /** The task, where it was neither a brief nor a comparison. */
  task?: 'rewrite' | 'ask' | 'reread';
}
