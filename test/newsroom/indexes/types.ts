import type { LangTag } from '../../../utils/core/text/lang-tag.ts';
import type { NewsroomRequest } from '../types.ts';

/** The services that the newsroom simulates; faults are set by these names. */
export const INDEX_NAMES = [
  'gdelt',
  'bing',
  'google',
  'brave',
  'keyless',
  'factChecks',
  'searxng',
  'feeds',
  'sitemaps',
  'wikidata',
  'wikipedia',
  'openai',
  'openrouter',
  'perplexity',
] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** An article as an index stores it. */
export interface IndexedArticle {
  url: string;
  outlet: string;
  title: string;
  /** First sentence or two, plain text. */
  lead: string;
  /** Time of publication, ISO 8601 in UTC; some faults put invalid text here. */
  date: string;
  /** BCP 47 language. */
  lang: LangTag;
  /** ISO 3166-1 alpha-2 code of the outlet's country. */
  country: string;
  /** English words with which an index that translates finds an article in another language. */
  english?: string;
  /** Services that do not have it. */
  unknownTo?: IndexName[];
}

/** The data that the indexes answer from. */
export interface IndexWorld {
  articles: IndexedArticle[];
  /** Whole text of the articles whose pages the newsroom stores, by address. */
  texts: ReadonlyMap<string, string>;
  /** The present, epoch ms: time spans such as "the last 7 days" end here. */
  now: number;
}

export interface IndexAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** One service: returns its answer to a request; null for a request that is not its own. */
export type IndexService = (request: NewsroomRequest, world: IndexWorld) => IndexAnswer | null;
