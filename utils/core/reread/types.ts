import type { Article, Citation } from '../article/types';
import type { ComparedSource } from '../brief/requests';
import type { RereadResult, Statement } from '../brief/types';
import type { LangTag } from '../text/lang-tag';

/** A reader’s answer on one statement, before code has verified anything. */
export interface Reading {
  verdict: Exclude<RereadResult, 'notRead'>;
  quotes: Quoted[];
  /** '' where the reader found no difference. */
  differs: string;
}

/** Words that a reader says it copied, and the passage that it names. */
export interface Quoted {
  passage: Citation;
  text: string;
}

/** The article as a second reading needs it. */
export type ReadArticle = Pick<Article, 'passages' | 'lang' | 'publishedAt'>;

/** A source as verification needs it; the article is number 1. */
export type ReadSource = ReadArticle & Pick<ComparedSource, 'number'>;

/** A statement that is read again. */
export type StatementToRead = Pick<Statement, 'text' | 'citations'> & {
  /** A figure or date of it is not in the sources: no reader can make it right. */
  figureMissing: boolean;
};

/** A request for a second reading of statements on an article. Plain data. */
export interface RereadRequest {
  article: Article;
  /** Other sources, for statements that rest on several; [] where the article is all there is. */
  sources: readonly ComparedSource[];
  statements: readonly StatementToRead[];
  /** Language in which differences are to be described. */
  outputLang: LangTag;
  /** Most tokens of article text (estimated). */
  tokenBudget: number;
  /** The reader's name, as results will have it. */
  model: string;
  /** Decides on canaries and order: never the same twice, or an article could foresee them. */
  seed: number;
}
