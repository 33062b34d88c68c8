import { UNSPACED } from '../../text/words';
import { filterTerm, type TermFilter } from '../index/filter-term';
import { isUnindexedSomewhere } from '../stops';
import { indexWords } from '../words';

/** A condition on the terms of a brief. */
export type Condition =
  | { kind: 'word'; word: string; prefix: boolean }
  | { kind: 'filter'; word: string; prefix: boolean }
  /** The words one after the other. */
  | { kind: 'phrase'; words: string[] };

/** A search as the reader typed it, taken apart. */
export interface Query {
  /** Every one of these must be met. */
  all: Condition[];
  /** Common words: they change the order, not which there are. */
  may: Condition[];
  /** None of these may be met. */
  none: Condition[];
  /** Epoch seconds: kept at or after; null for no limit. */
  after: number | null;
  /** Epoch seconds: kept before. */
  before: number | null;
  /** Operators that could not be understood, as typed. */
  unknown: string[];
}

const OPEN = '"“”„«»‟';
/** One part of a search: an optional minus, an optional operator, and a word or a quotation. */
const PART = new RegExp(
  String.raw`(?<minus>(?<!\S)[-−])?(?:(?<name>[\p{L}]+):)?(?:[${OPEN}](?<quoted>[^${OPEN}]*)(?<closed>[${OPEN}]?)|(?<bare>[^\s${OPEN}]+))`,
  'gu',
);

const TERM_FILTERS: Record<string, TermFilter> = { outlet: 'outlet', tag: 'tag', lang: 'lang', is: 'is', has: 'has' };
const KNOWN: Record<string, readonly string[]> = { is: ['saved'], has: ['differences', 'questions', 'notes'] };

/** Longest search that is read, in characters, and most conditions. */
const MOST_CHARS = 1000;
const MOST_CONDITIONS = 32;

/** Takes a search apart. Nothing that is typed is an error: what is no operator is searched for. */
export function parseQuery(text: string): Query {
  const query: Query = { all: [], may: [], none: [], after: null, before: null, unknown: [] };
  const typed = text.slice(0, MOST_CHARS);
  const matches = [...typed.matchAll(PART)].slice(0, MOST_CONDITIONS);
  for (const match of matches) {
    const { minus, name, quoted, bare = '' } = match.groups ?? {};
    const value = quoted ?? bare;
    const typing = match.index + match[0].length === typed.length && quoted === undefined;
    const target = minus ? query.none : query.all;
    if (
      name !== undefined &&
      takeOperator(query, { name, value, target, whole: quoted !== undefined, match: match[0] })
    )
      continue;
    const words = quoted === undefined && name !== undefined ? `${name}:${value}` : value;
    target.push(...conditionsOf(words, { quoted: quoted !== undefined, typing: typing && !minus }));
  }
  return withoutCommon(query);
}

interface Operator {
  name: string;
  value: string;
  target: Condition[];
  whole: boolean;
  match: string;
}

/** Takes what is an operator; false where it is none. */
function takeOperator(query: Query, { name, value, target, whole, match }: Operator): boolean {
  const key = name.toLowerCase();
  if (key === 'after' || key === 'before') {
    const at = secondsOf(value);
    if (at === null) query.unknown.push(match);
    else query[key] = at;
    return true;
  }
  const filter = TERM_FILTERS[key];
  if (!filter) return false;
  const known = KNOWN[filter];
  if (value === '' || (known && !known.includes(value.toLowerCase()))) {
    query.unknown.push(match);
    return true;
  }
  if (filter === 'outlet' && !value.includes('.'))
    for (const { word } of indexWords(value, null))
      target.push({ kind: 'filter', word: filterTerm('outlet', word), prefix: !whole });
  else target.push({ kind: 'filter', word: filterTerm(filter, value), prefix: !whole && !known && filter !== 'lang' });
  return true;
}

/** The conditions of a word or a quotation; `typing` where the reader may not be at its end. */
function conditionsOf(text: string, { quoted, typing }: { quoted: boolean; typing: boolean }): Condition[] {
  const words = indexWords(text, null).map(({ word }) => word);
  const last = words.at(-1);
  if (last === undefined) return [];
  const unspaced = UNSPACED.test(last);
  if (typing && (!unspaced || [...last].length === 1)) {
    const whole = words.slice(0, -1).map((word): Condition => ({ kind: 'word', word, prefix: false }));
    return [...whole, { kind: 'word', word: last, prefix: true }];
  }
  if (words.length === 1) return [{ kind: 'word', word: last, prefix: unspaced && [...last].length === 1 }];
  return quoted || words.length > 1 ? [{ kind: 'phrase', words }] : [];
}

/** Common words are not indexed in the texts of their language: they may be there, unless there is nothing else. */
function withoutCommon(query: Query): Query {
  const common = (one: Condition) => one.kind === 'word' && isUnindexedSomewhere(one.word);
  const telling = query.all.filter((one) => !common(one));
  const words = query.all.flatMap((one) => (one.kind === 'word' ? [one.word] : []));
  if (telling.some(({ kind }) => kind !== 'filter')) return { ...query, all: telling, may: query.all.filter(common) };
  if (words.length < 2) return query;
  // Nothing but common words: one after the other they still say something ("the who").
  return { ...query, all: [...telling, { kind: 'phrase', words }], may: [] };
}

/** Epoch seconds of the start of a day, month or year as typed ("2026", "2026-11", "2026-11-22"), in local time. */
function secondsOf(text: string): number | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const at = new Date(year, month - 1, day);
  return at.getFullYear() === year && at.getMonth() === month - 1 && at.getDate() === day
    ? Math.floor(at.getTime() / 1000)
    : null;
}

/** The words that a hit shows: of all that must or may be there, not of operators. */
export function shownWords({ all, may }: Query): { word: string; prefix: boolean }[] {
  return [...all, ...may].flatMap((one) =>
    one.kind === 'filter'
      ? []
      : one.kind === 'word'
        ? [{ word: one.word, prefix: one.prefix }]
        : one.words.map((word) => ({ word, prefix: false })),
  );
}

/** True where a search has no condition at all. */
export const isEmpty = ({ all, may, none, after, before }: Query): boolean =>
  all.length + may.length + none.length === 0 && after === null && before === null;
