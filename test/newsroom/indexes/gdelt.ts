import { domainOf, html, json, OPEN } from './answers.ts';
import { type KeywordQuery, parseQuery, valuesOf } from './keywords.ts';
import { searchWorld, since } from './search.ts';
import type { IndexedArticle, IndexService } from './types.ts';

export const GDELT_ERRORS = {
  phrase: 'The specified phrase is too short.',
  or: "Queries containing OR'd terms must be surrounded by ().",
  length: 'Your query was too short or too long.',
  limit: 'Please limit requests to one every 5 seconds or contact the administrators for larger queries.',
};

/** Milliseconds between two crawls. */
const CRAWL = 15 * 60_000;
const MOST = 250;

const languages = new Intl.DisplayNames('en', { type: 'language' });
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** FIPS 10-4 codes of countries where they are not the ISO ones. */
const FIPS: Record<string, string> = { GB: 'UK', IE: 'EI', AU: 'AS', DE: 'GM' };

/**
 * GDELT DOC 2.0, list of articles: every word must match the translated text, times are those of the crawl, errors are
 * prose with status 200.
 */
export const gdelt: IndexService = (request, world) => {
  if (request.path !== '/api/v2/doc/doc') return null;
  const { query: params } = request;
  if (params.get('mode')?.toLowerCase() !== 'artlist' || params.get('format')?.toLowerCase() !== 'json') {
    return html('<!doctype html><title>GDELT DOC 2.0</title><p>Choose a mode and a format.</p>', OPEN);
  }
  const text = params.get('query') ?? '';
  const query = parseQuery(text);
  const error = refusal(text, query);
  if (error) return html(error, OPEN);
  const from = stamp(params.get('startdatetime')) ?? since(params.get('timespan') ?? '3m', world.now);
  const to = stamp(params.get('enddatetime'));
  const most = Math.min(Number(params.get('maxrecords')) || 75, MOST);
  const byDate = params.get('sort')?.toLowerCase() === 'datedesc';
  const found = searchWorld(world, query, { service: 'gdelt', strict: true, translated: true, byDate, from, to })
    .filter((article) => isIn(article, query))
    .slice(0, most);
  return found.length === 0 ? json({}, OPEN) : json({ articles: found.map(row) }, OPEN);
};

function refusal(text: string, query: KeywordQuery): string | null {
  if (text.trim().length < 3 || text.length > 1000) return GDELT_ERRORS.length;
  if (query.bareOr) return GDELT_ERRORS.or;
  const phrases = [...text.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => phrase.trim());
  return phrases.some((phrase) => !phrase.includes(' ') && phrase.length < 5) ? GDELT_ERRORS.phrase : null;
}

function isIn(article: IndexedArticle, query: KeywordQuery): boolean {
  const language = (languages.of(article.lang) ?? '').toLowerCase();
  const country = (countries.of(article.country) ?? '').toLowerCase().replaceAll(' ', '');
  const fips = (FIPS[article.country] ?? article.country).toLowerCase();
  const langs = valuesOf(query, 'sourcelang');
  const places = valuesOf(query, 'sourcecountry');
  // Languages are given by name or by three letters ("eng", "fra" and "fre"): here the first two letters are enough to
  // tell them apart.
  if (langs.length > 0 && !langs.some((lang) => lang === language || lang.slice(0, 2) === language.slice(0, 2)))
    return false;
  return places.length === 0 || places.some((place) => place === fips || place === country);
}

function row(article: IndexedArticle) {
  return {
    url: article.url,
    url_mobile: '',
    title: tokenised(article.title),
    seendate: seen(article.date),
    socialimage: '',
    domain: domainOf(article),
    language: languages.of(article.lang) ?? '',
    sourcecountry: countries.of(article.country) ?? '',
  };
}

/** Formats a title as GDELT does: "Talks: a U.S. win" becomes "Talks : a U . S . win". */
export function tokenised(title: string): string {
  return title
    .replace(/[’']s(?=[^\p{L}\p{N}]|$)/gu, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The time of the crawl after a publication, "20260515T011500Z". */
function seen(date: string): string {
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  return new Date((Math.floor(at / CRAWL) + 1) * CRAWL).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Epoch ms of "20261121000000"; undefined for any other text. */
function stamp(text: string | null): number | undefined {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '') ?? [];
  const at = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  return Number.isNaN(at) ? undefined : at;
}
