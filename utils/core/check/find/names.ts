import {
  ACRONYM_SUPPORT,
  FOUND_NAME_SUPPORT,
  NAME_ANYWHERE_WEIGHT,
  NAME_TOGETHER_WEIGHT,
  NO_SURNAME_FACTOR,
  OTHER_FIRST_NAME_FACTOR,
  TITLE_CASE_SHARE,
} from '../../constants/check';
import { capitalisesNouns } from '../../text/lang/writing';
import type { LangCode } from '../../text/lang-tag';
import { beginsInCapitals } from '../../text/names/capitals';
import { nameLanguage } from '../../text/names/name-language';
import type { Claim } from '../read/claim';
import type { CheckSources } from '../read/index-sources';
import { type Match, matchOf } from '../read/matches';
import { placeForms } from '../read/places';
import type { Token } from '../read/tokens';
import { type Clue, citationAt } from './clue';

/** Most words of one name: text in capitals throughout is cut into pieces. */
const LONGEST_NAME_WORDS = 8;

/** Most places of a word at which its capitals are looked at, and most places of a name that are compared. */
const MOST_SEEN_PLACES = 50;
const MOST_NAME_PLACES = 400;

/** A name in a statement: its tokens, small words inside it included. */
export interface NameSpan {
  from: number;
  to: number;
}

/** True when a word has a capital inside sentences of the sources, where only names do. */
export function isNameInSources(key: string, sources: CheckSources): boolean {
  const places = sources.places.get(key);
  if (!places) return false;
  let inside = 0;
  let capital = 0;
  for (const place of places.slice(0, MOST_SEEN_PLACES)) {
    const token = sources.tokens[place];
    if (!token || token.opens) continue;
    inside++;
    if (token.capital) capital++;
  }
  return inside > 0 && capital > inside / 2;
}

/**
 * The names of a statement, by its capitals and by those of the sources. `skip` holds the tokens of dates and numbers.
 */
export function namesIn({ tokens, lang }: Claim, sources: CheckSources, skip: ReadonlySet<number>): NameSpan[] {
  const long = tokens.filter(({ norm, digit, opens }) => norm.length > 3 && !digit && !opens);
  const capitals = long.filter(({ capital }) => capital).length;
  const { particles: links, joints, address } = nameLanguage(lang);
  const cased = !capitalisesNouns(lang) && capitals < TITLE_CASE_SHARE * Math.max(3, long.length);
  const isName = tokens.map((token, at) => {
    if (skip.has(at) || token.digit || address.has(token.norm) || token.norm.length < 2) return false;
    if (!token.content) return token.capital && !token.opens && cased && beginsInCapitals(token.text);
    if (token.capital && !capitalisesNouns(lang) && placeForms(token.key, lang).length > 0) return true;
    if (isNameInSources(token.key, sources)) return !cased || token.capital || capitals === 0;
    if (!cased || !token.capital) return false;
    // The first word of a sentence belongs to a name where the next one does (as a title or a first name), or where it
    // is in capitals.
    return !token.opens || beginsInCapitals(token.text) || opensName(tokens, at, sources);
  });
  const spans: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName[at]) continue;
    let end = at + 1;
    while (end - at < LONGEST_NAME_WORDS) {
      const [link, next] = [tokens[end]?.norm ?? '', tokens[end + 1]?.norm ?? ''];
      const linked = links.has(link) && !joints.has(link);
      if (isName[end] && joined(tokens, end)) end++;
      else if (linked && isName[end + 1] && joined(tokens, end)) end += 2;
      else if (linked && links.has(next) && isName[end + 2]) end += 3;
      else break;
    }
    spans.push({ from: at, to: end });
    at = end - 1;
  }
  return spans;
}

/**
 * True when at most two characters (a space, a hyphen, an apostrophe, a full stop) separate two words of a sentence.
 */
function joined(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && token !== undefined && token.sentence === before.sentence && token.start - before.end <= 2
  );
}

function opensName(tokens: readonly Token[], at: number, sources: CheckSources): boolean {
  const next = tokens[at + 1];
  if (!next?.capital || next.sentence !== tokens[at]?.sentence || !next.content) return false;
  return !(sources.places.get(tokens[at]?.key ?? '') ?? []).some((place) => sources.tokens[place]?.capital === false);
}

/** Looks up the names of a statement: in full, by surname, by acronym or its expansion. */
export function checkNames({ text, tokens, lang }: Claim, names: readonly NameSpan[], sources: CheckSources): Clue[] {
  const { particles: links } = nameLanguage(lang);
  return names.map(({ from, to }) => {
    const parts = tokens.slice(from, to).filter(({ content, norm }) => content || !links.has(norm));
    const matches = parts.map((token) => nameMatch(token, sources, lang));
    const { support, place } = together(matches, sources, lang);
    const acronym = support < 1 ? byAcronym(parts, sources) : null;
    const best =
      acronym !== null && support < ACRONYM_SUPPORT ? { support: ACRONYM_SUPPORT, place: acronym } : { support, place };
    const [first, last] = [tokens[from], tokens[to - 1]];
    return {
      kind: 'name' as const,
      text: first && last ? text.slice(first.start, last.end) : '',
      found: best.support >= FOUND_NAME_SUPPORT,
      passage: best.place === null ? null : citationAt(best.place, sources),
      support: best.support,
      at: from,
    };
  });
}

/** The places of a name in its own forms; synonyms do not count. */
function nameMatch(token: Token, sources: CheckSources, lang: LangCode | null): Match {
  const match = matchOf(token, sources, lang);
  const kept = match.places
    .map((place, i): [number, number] => [place, match.values[i] ?? 0])
    .filter(([, value]) => value > 0.8);
  return {
    best: Math.max(0, ...kept.slice(0, MOST_NAME_PLACES).map(([, value]) => value)),
    places: kept.map(([place]) => place),
    values: kept.map(([, value]) => value),
  };
}

/**
 * The degree to which the parts of a name stand together in the sources. The last one (the surname) alone gives most of
 * the support, unless the sources give it another first part each time ("Baltic Sea" for "Black Sea").
 */
function together(
  matches: readonly Match[],
  sources: CheckSources,
  lang: LangCode | null,
): { support: number; place: number | null } {
  const last = matches[matches.length - 1];
  if (!last) return { support: 1, place: null };
  const found = matches.filter(({ best }) => best > 0).length;
  if (found === 0) return { support: 0, place: null };
  let best = 0;
  let place: number | null = null;
  const anchor = last.places.length > 0 ? last : (matches.find(({ places }) => places.length > 0) ?? last);
  for (const at of anchor.places) {
    let near = 0;
    for (const match of matches) if (match.places.length > 0 && nearest(match.places, at) <= matches.length + 2) near++;
    if (near > best) {
      best = near;
      place = at;
    }
    if (near === matches.length) break;
  }
  const share = (NAME_TOGETHER_WEIGHT * best + NAME_ANYWHERE_WEIGHT * found) / matches.length;
  if (found === matches.length) return { support: Math.max(FOUND_NAME_SUPPORT, share), place };
  if (last.best === 0) return { support: NO_SURNAME_FACTOR * share, place };
  const bare = last.places.some((at) => !followsName(at, sources, lang));
  return { support: bare ? Math.max(FOUND_NAME_SUPPORT, share) : OTHER_FIRST_NAME_FACTOR * share, place };
}

/** True when a word is the end of a longer name: a capitalised word stands before it. */
function followsName(at: number, { tokens }: CheckSources, lang: LangCode | null): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || before.sentence !== token.sentence || token.start - before.end > 1) return false;
  return before.capital && before.content && !nameLanguage(lang).address.has(before.norm);
}

/** The distance from `at` to the nearest of the places, which ascend. */
function nearest(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const after = places[low];
  const before = places[low - 1];
  return Math.min(after === undefined ? 1e9 : after - at, before === undefined ? 1e9 : at - before);
}

/** The place in the sources of what an acronym stands for, or of the acronym of a full name; null for none. */
function byAcronym(parts: readonly Token[], sources: CheckSources): number | null {
  const [first] = parts;
  if (!first) return null;
  if (parts.length === 1 && /^\p{Lu}{2,6}s?$/u.test(first.text)) return expansionOf(first.norm, sources);
  const initials = parts.map(({ norm }) => norm.charAt(0)).join('');
  if (parts.length < 2) return null;
  const place = sources.places.get(initials)?.find((at) => beginsInCapitals(sources.tokens[at]?.text ?? ''));
  return place ?? null;
}

function expansionOf(acronym: string, { tokens, acronyms }: CheckSources): number | null {
  const place = acronyms.get(acronym);
  return place !== undefined && tokens[place] ? place : null;
}
