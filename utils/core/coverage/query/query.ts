import { folded } from '../../text/fold';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { placeIn } from '../../text/place-names';
import type { SearchQuery, SearchTerm } from '../finders/types';
import type { CoveredArticle } from '../types';
import { countryOf, regionOf } from './country';
import { namesIn } from './names';
import { numbersIn } from './numbers';
import { nameTerm, numberTerm, plainText, wordTerm } from './terms';
import { telling } from './words';

export interface QueryOptions {
  /** Epoch milliseconds. */
  now: number;
  /** The language to search in, where it is not the article's own. */
  lang?: LangTag;
}

const DAY_MS = 86_400_000;
/** Days before and after the article's own in which reports of the same event appear. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 4;
/** Days before now that are searched where the article has no date. */
const UNDATED_DAYS = 7;
/** Days by which an article may be dated too late, by a clock that is wrong. */
const DAYS_AHEAD = 1;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function windowOf(publishedAt: string | null, now: number): { from: string; to: string } {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(published)) return { from: dayOf(now - UNDATED_DAYS * DAY_MS), to: dayOf(now) };
  const day = Math.min(published, now + DAYS_AHEAD * DAY_MS);
  return {
    from: dayOf(day - DAYS_BEFORE * DAY_MS),
    to: dayOf(Math.max(day, Math.min(now, day + DAYS_AFTER * DAY_MS))),
  };
}

/** True when one name is a part of the other. */
function overlap(a: string, b: string): boolean {
  return ` ${folded(a)} `.includes(` ${folded(b)} `) || ` ${folded(b)} `.includes(` ${folded(a)} `);
}

function isLatin(lang: LangTag): boolean {
  try {
    return new Intl.Locale(lang).maximize().script === 'Latn';
  } catch {
    return false;
  }
}

/**
 * The queries that find other reports of the article's event: a precise one, then a wider one, as plain data. Names
 * that both headline and opening contain must occur; words of the headline and its figures narrow the search. With
 * `lang`, another language than the article's, only words that need no translator are searched for: names, places by what
 * they are called there, and figures without marks; and only between languages of the Latin script, which write names
 * alike. [] where the article has nothing to search for.
 */
export function buildQueries(article: CoveredArticle, { now, lang }: QueryOptions): SearchQuery[] {
  const own = codeOf(article.lang);
  const other = lang !== undefined && codeOf(lang) !== own;
  if (other && !(isLatin(article.lang ?? 'en') && isLatin(lang))) return [];
  const found = namesIn(article);
  const named = (text: string) => (other ? placeIn(text, article.lang, lang) : text);
  const names = found.map(({ text }) => nameTerm(named(text)));
  const titled = new Set(found.filter(({ inTitle }) => inTitle).map(({ text }) => named(text)));
  const numbers = numbersIn(article)
    .filter((number) => !other || !/[^\p{Nd}]/u.test(number))
    .slice(0, 1)
    .map(numberTerm);
  const words = other
    ? []
    : telling(
        article,
        names.slice(0, 3).map(({ text }) => text),
      ).map(wordTerm);
  const shared = {
    lang: other ? lang : article.lang,
    country: other ? regionOf(lang) : countryOf(article),
    ...windowOf(article.publishedAt, now),
    headline: article.title,
    outlet: article.outlet,
  };
  const query = (breadth: SearchQuery['breadth'], terms: SearchTerm[], any: SearchTerm[]): SearchQuery => ({
    breadth,
    terms,
    any,
    text: plainText([...terms, ...any.slice(0, breadth === 'precise' ? 2 : 1)]),
    ...shared,
  });

  const [first, ...rest] = names;
  const others = rest.filter(({ text }) => !overlap(text, first?.text ?? ''));
  if (first === undefined) {
    if (words.length === 0) return [];
    const precise = query('precise', words.slice(0, 3), [...words.slice(3, 6), ...numbers]);
    return words.length < 3 ? [precise] : [precise, query('wide', words.slice(0, 2), words.slice(2, 5))];
  }
  const few = words.slice(0, 3);
  const [second, third] = others;
  // A name that is not in the headline is often one outlet's own: other reports may lack it.
  const narrow = second !== undefined && (titled.has(second.text) || few.length === 0) ? second : few[0];
  const any = [...few, ...numbers, ...(second ? [second] : []), ...(third ? [third] : [])].filter(
    (term) => term !== narrow,
  );
  const precise = query('precise', narrow ? [first, narrow] : [first], any);
  const wider = [...few, ...(second ? [second] : [])];
  return wider.length === 0 ? [precise] : [precise, query('wide', [first], wider)];
}
