import type { LangTag } from '../../../utils/core/text/lang-tag.ts';
import type { NewsroomRequest } from '../types.ts';

/** The services that the newsroom plays; faults are set by these names. */
export const INDEX_NAMES = [
  'gdelt',
  'bing',
  'google',
  'brave',
  'searxng',
  'feeds',
  'wikidata',
  'wikipedia',
  'openai',
  'openrouter',
  'perplexity',
] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** An article as an index knows it. */
export interface IndexedArticle {
  url: string;
  outlet: string;
  title: string;
  /** First sentence or two, plain text. */
  lead: string;
  /** When it was published, ISO 8601 in UTC; some faults put nonsense here. */
  date: string;
  /** BCP 47 language. */
  lang: LangTag;
  /** ISO 3166-1 alpha-2 of the outlet. */
  country: string;
  /** English words under which an index that translates finds an article in another language. */
  english?: string;
  /** Services that have not seen it. */
  unknownTo?: IndexName[];
}

/** What the indexes answer from. */
export interface IndexWorld {
  articles: IndexedArticle[];
  /** Whole text of the articles whose pages the newsroom keeps, by address. */
  texts: ReadonlyMap<string, string>;
  /** The present, epoch ms: windows such as "the last 7 days" end here. */
  now: number;
}

export interface IndexAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** One service: what it answers to a request; null for a request that is not its own. */
export type IndexService = (request: NewsroomRequest, world: IndexWorld) => IndexAnswer | null;
