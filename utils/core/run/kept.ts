import type { Article } from '../article/types';
import type { Question } from '../brief/questions';
import type { SentRequest } from '../brief/requests';
import type { Brief } from '../brief/types';
import type { Usage } from '../cost/usage';
import type { Coverage, SentQuery } from '../coverage/types';
import type { LangTag } from '../text/lang-tag';

/** One kept brief with the article text that it rests on. */
export interface KeptBrief {
  /** See `briefKey`. */
  key: string;
  canonicalUrl: string;
  /** SHA-256 of the passages, hex. */
  hash: string;
  /** Epoch ms. */
  savedAt: number;
  article: Article;
  instant: Brief;
  brief: Brief | null;
  wordsRead: number;
  parts: number;
  usage: Usage | null;
  sent: SentRequest[];
  /** Null until somebody asks who else reports it. */
  coverage: Coverage | null;
  /** Requests made to look its context up. */
  lookups: SentQuery[];
  /** The reader's questions, with the answers. */
  questions: Question[];
}

/** The properties by which two briefs of one page are kept apart. */
export interface BriefIdentity {
  canonicalUrl: string;
  hash: string;
  engine: string;
  /** Base address of the endpoint; '' for engines without one. */
  endpoint: string;
  model: string | null;
  outputLang: LangTag;
  length: string;
  context: boolean;
  tokenBudget: number;
}

export function briefKey(id: BriefIdentity): string {
  const { canonicalUrl, hash, engine, endpoint, model, outputLang, length, context, tokenBudget } = id;
  // Nothing of the reader's wishes changes key sentences but their number.
  const wishes = engine === 'instant' ? [length] : [endpoint, model, outputLang, length, context, tokenBudget];
  return JSON.stringify([canonicalUrl, hash, engine, ...wishes]);
}

/** SHA-256 (hex) of the text a brief rests on: the same text gives the same hash wherever it was read. */
export async function contentHash(article: Pick<Article, 'title' | 'passages'>): Promise<string> {
  const text = [article.title, ...article.passages.map((passage) => passage.text)].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
