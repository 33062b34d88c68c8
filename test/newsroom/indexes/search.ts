import { fold, type KeywordQuery, type Term, valuesOf } from './keywords.ts';
import type { IndexedArticle, IndexName, IndexWorld } from './types.ts';

/** Share of a search's words that an article must have, for services that do not require all. */
const ENOUGH = 0.6;
/** Letters of a word that are compared: "evacuated" finds "evacuation", as in the larger services. */
const STEM = 6;

const SMALL = new Set(
  'a an and are as at by for from in into is of on or the to was were with au aux dans de des du en et la le les par pour que sur un une'.split(
    ' ',
  ),
);

interface Window {
  /** Epoch ms; no limit where undefined. */
  from?: number | undefined;
  to?: number | undefined;
}

interface SearchOptions extends Window {
  service: IndexName;
  /**
   * True when every term must be in the text exactly as written, as with GDELT; else most words must, by their
   * beginnings.
   */
  strict?: boolean;
  /** True when English words of articles in other languages count as well. */
  translated?: boolean;
  /** True for newest first; else best match first. */
  byDate?: boolean;
}

/** The articles that a query finds. A query without any term finds nothing. */
export function searchWorld(world: IndexWorld, query: KeywordQuery, options: SearchOptions): IndexedArticle[] {
  const asked = query.words.length + query.phrases.length + query.anyOf.length;
  if (asked === 0) return [];
  const found = world.articles
    .filter((article) => !article.unknownTo?.includes(options.service) && inWindow(article, options))
    .filter((article) => onSites(article, query))
    .map((article) => ({ article, score: scoreOf(world, article, query, options) }))
    .filter(({ score }) => score > 0);
  const newer = (a: IndexedArticle, b: IndexedArticle) => b.date.localeCompare(a.date);
  found.sort((a, b) => (options.byDate ? 0 : b.score - a.score) || newer(a.article, b.article));
  return found.map(({ article }) => article);
}

/** The score of an article: 0 where it does not match; terms in the title count more. */
function scoreOf(world: IndexWorld, article: IndexedArticle, query: KeywordQuery, options: SearchOptions): number {
  const strict = options.strict === true;
  const title = haystack(article.title, strict);
  const english = options.translated ? (article.english ?? '') : '';
  const whole = haystack(
    [article.title, article.lead, english, world.texts.get(article.url) ?? ''].join(' . '),
    strict,
  );
  const holds = (text: string, term: Term) => text.includes(needle(term, strict));
  if (query.without.some((term) => holds(whole, term))) return 0;
  if (!query.phrases.every((term) => holds(whole, term))) return 0;
  if (!query.anyOf.every((terms) => terms.some((term) => holds(whole, term)))) return 0;
  const words = strict ? query.words : query.words.filter(([word = '']) => !SMALL.has(word) && word.length > 1);
  const hit = words.filter((term) => holds(whole, term));
  const needed = strict ? words.length : Math.ceil(words.length * ENOUGH);
  if (hit.length < needed) return 0;
  if (words.length === 0 && query.phrases.length + query.anyOf.length === 0) return 0;
  const inTitle = [...words, ...query.phrases].filter((term) => holds(title, term));
  return 1 + hit.length + 2 * inTitle.length;
}

const haystack = (text: string, strict: boolean) => ` ${(strict ? fold(text) : fold(text).map(stem)).join(' ')} `;
const needle = (term: Term, strict: boolean) => ` ${(strict ? term : term.map(stem)).join(' ')} `;
const stem = (word: string) => word.slice(0, STEM).replace(/(?<=..)(?:es|s|e)$/, '');

function inWindow(article: IndexedArticle, { from, to }: Window): boolean {
  const at = Date.parse(article.date);
  if (Number.isNaN(at)) return true;
  return (from === undefined || at >= from) && (to === undefined || at <= to);
}

/**
 * True when an article is on one of the query's sites. "site:x", "domainis:x": the host itself or a subdomain;
 * "domain:x": also hosts that merely end in x.
 */
function onSites(article: IndexedArticle, query: KeywordQuery): boolean {
  const { hostname } = new URL(article.url);
  const exact = [...valuesOf(query, 'site'), ...valuesOf(query, 'domainis')];
  if (exact.length > 0 && !exact.some((site) => hostname === site || hostname.endsWith(`.${site}`))) return false;
  const loose = valuesOf(query, 'domain');
  return loose.length === 0 || loose.some((site) => hostname.endsWith(site));
}

/** Epoch ms of a time span ("7d", "12h", "1w", "3months") before `now`; undefined for any other text. */
export function since(span: string, now: number): number | undefined {
  const [, count, unit = ''] = /^(\d{1,4})\s*(min|h|d|w|m|y)/i.exec(span) ?? [];
  const hours = { min: 1 / 60, h: 1, d: 24, w: 168, m: 730, y: 8760 }[unit.toLowerCase()];
  return count === undefined || hours === undefined ? undefined : now - Number(count) * hours * 3_600_000;
}
