import * as v from 'valibot';
import { parseLoose } from '../../text/loose-json';
import { placeIn } from '../../text/place-names';
import { type RawCandidate, toCandidate } from '../candidate';
import { countryNamed, englishName, languageNamed } from '../english-names';
import { nameTerm } from '../query/terms';
import type { Candidate } from '../types';
import { ask } from './ask';
import { mendTitle } from './gdelt-title';
import { finderOrigins } from './origins';
import { ownWords } from './own-words';
import { type Finder, type FinderDeps, FinderError, type SearchQuery, type SearchTerm } from './types';

/* GDELT's DOC 2.0 API: https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
const ADDRESS = 'https://api.gdeltproject.org/api/v2/doc/doc';
/** Pause between requests: GDELT asks for one every five seconds. */
const GAP_MS = 5500;
/** It is slow when it is busy. */
const ANSWER_TIMEOUT_MS = 25_000;
const MOST_ARTICLES = 250;
/** Seconds for which it is left alone once it refused, at least: who goes on asking is shut out for longer. */
const HOLD_S = 60;
/** Its words for a query that it cannot read, as against one that it has no time for. */
const OUR_FAULT = /phrase is too short|illegal character|too short or too long|parenthe/i;

const row = v.object({
  url: v.string(),
  title: v.fallback(v.optional(v.string(), ''), ''),
  seendate: v.fallback(v.optional(v.string(), ''), ''),
  domain: v.fallback(v.optional(v.string(), ''), ''),
  language: v.fallback(v.optional(v.string(), ''), ''),
  sourcecountry: v.fallback(v.optional(v.string(), ''), ''),
});
const answer = v.object({ articles: v.optional(v.array(v.unknown()), []) });

/** A term in its syntax; null for what it would refuse: very short words, and phrases of one short word. */
function written({ text, phrase }: SearchTerm): string | null {
  const words = text.replace(/["()]/g, ' ').replace(/\s+/g, ' ').trim();
  if (words.length < 3) return null;
  // A mark within a word is an operator unless it is quoted.
  const quoted = phrase || /[^\p{L}\p{N}]/u.test(words);
  // One word with a mark in it ("F-16") is quoted however short it is, as its own message asks.
  const isMarked = /^\S*[^\p{L}\p{N}\s]\S*$/u.test(words);
  return quoted && (isMarked || words.length >= 5) ? `"${words}"` : words.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** A place by its own name or its English one, by which the translations call it; any other term as it stands. */
function bothNames(term: SearchTerm, lang: SearchQuery['lang']): string | null {
  const own = written(term);
  const english = term.kind === 'name' && lang !== null ? placeIn(term.text, lang, 'en') : term.text;
  const other = english === term.text ? null : written(nameTerm(english));
  return own === null || other === null ? (own ?? other) : `(${own} OR ${other})`;
}

/** Of the terms of a query those that mean the same in its English translations. */
function sentTerms({ terms, lang }: Pick<SearchQuery, 'terms' | 'lang'>): SearchTerm[] {
  const english = lang === null || /^en\b/i.test(lang);
  return english ? terms : terms.filter(({ kind }) => kind !== 'word');
}

/**
 * A query in GDELT's syntax. GDELT searches English translations, so of a text in another language only the names and
 * numbers are sent.
 */
export function gdeltQuery({ terms, any, lang, breadth }: SearchQuery): string {
  const usable = (list: SearchTerm[], write = written) => list.map(write).filter((term) => term !== null);
  const named = (term: SearchTerm) => bothNames(term, lang);
  let all = usable(sentTerms({ terms, lang }), named);
  let some = usable(sentTerms({ terms: any, lang }));
  // One alone of several would have to occur.
  if (some.length === 1 && any.length > 1 && all.length > 0) some = [];
  if (all.length === 0 && some.length === 0) all = usable(terms);
  // An "or" of one is none, and it must stand in brackets.
  const either = some.length > 1 ? [`(${some.join(' OR ')})`] : some;
  const language = lang === null ? null : englishName(lang);
  // What it can do best is find an event in other languages by English words: the wider query is for that.
  const isAbroad = breadth === 'wide' && language === 'english';
  const source = language !== null && !isAbroad && /^[a-z]+$/.test(language) ? [`sourcelang:${language}`] : [];
  return [...all, ...either, ...source].join(' ');
}

/** Reads an answer. Its errors come as prose with status 200; nothing found is an empty object. */
function read(body: string): v.InferOutput<typeof answer> {
  const text = body.trim();
  if (!text.startsWith('{')) {
    const words = ownWords(text);
    const every = /one every (\d{1,4}) seconds?/i.exec(words)?.[1];
    if (every !== undefined || /limit requests|too many requests|rate limit/i.test(words)) {
      throw new FinderError('limited', words, every === undefined ? null : Number(every));
    }
    throw new FinderError('notAnswering', words);
  }
  // An answer that broke off on its way may lack what matters; rows that are broken are the index's own.
  if (!text.endsWith('}')) throw new FinderError('notAnswering');
  let parsed: unknown;
  try {
    parsed = parseLoose(text);
  } catch {
    throw new FinderError('notAnswering');
  }
  const checked = v.safeParse(answer, parsed);
  if (!checked.success) throw new FinderError('notAnswering', ownWords(text));
  return checked.output;
}

function rawOf(entry: unknown, holds: readonly SearchTerm[]): RawCandidate[] {
  const checked = v.safeParse(row, entry);
  if (!checked.success) return [];
  const { url, title, seendate, domain, language, sourcecountry } = checked.output;
  const lang = languageNamed(language);
  return [
    {
      url,
      title: mendTitle(title, lang),
      site: domain,
      published: seendate,
      seen: true,
      lang,
      country: countryNamed(sourcecountry),
      holds,
    },
  ];
}

export const gdeltFinder: Finder = {
  name: 'gdelt',
  queries: 3,
  origins: (settings) => finderOrigins('gdelt', settings),
  async search(query, deps, signal): Promise<Candidate[]> {
    const words = gdeltQuery(query);
    const rows = await rowsFor(words, { query, deps, signal }).catch((error: unknown) => {
      const plain = plainQuery(query);
      if (!(error instanceof FinderError) || !OUR_FAULT.test(error.detail) || plain === words) throw error;
      return rowsFor(plain, { query, deps, signal });
    });
    return rows.flatMap((raw) => toCandidate('gdelt', raw, deps.now()) ?? []);
  },
};

interface Asking {
  query: SearchQuery;
  deps: FinderDeps;
  signal: AbortSignal;
}

/** The words of a query's terms alone, none of them short or marked: what its syntax cannot misread. */
function plainQuery(query: SearchQuery): string {
  const words = sentTerms(query).flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []);
  return words.slice(0, 4).join(' ');
}

/** The rows that it gives for words in its syntax. */
async function rowsFor(words: string, { query, deps, signal }: Asking): Promise<RawCandidate[]> {
  const url = new URL(ADDRESS);
  url.search = new URLSearchParams({
    query: words,
    mode: 'artlist',
    format: 'json',
    maxrecords: String(MOST_ARTICLES),
    startdatetime: `${query.from.replaceAll('-', '')}000000`,
    enddatetime: `${query.to.replaceAll('-', '')}235959`,
    sort: 'hybridrel',
  }).toString();
  const request = { url: url.href, query: words, gap: GAP_MS, timeout: ANSWER_TIMEOUT_MS, hold: HOLD_S, read };
  const { articles } = await ask(request, deps, signal);
  return articles.slice(0, MOST_ARTICLES).flatMap((entry) => rawOf(entry, sentTerms(query)));
}
