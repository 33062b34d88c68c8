import { AFFIRMED_AFTER_WORDS, AFFIRMED_BEFORE_WORDS, NEGATION_REACH_WORDS } from '../../constants/check';
import type { LanguagePack } from '../../text/lang/pack';
import type { LangCode } from '../../text/lang-tag';
import { PACKS, packOf } from '../../text/packs';
import type { Claim } from '../read/claim';
import { keyOf } from '../read/forms';
import type { CheckSources } from '../read/index-sources';
import { relationsOf } from '../read/relations';
import { sharedAround, turnedAt, wordsAround } from '../read/slots';
import type { Support } from '../read/support';
import type { Token } from '../read/tokens';
import { type Clue, citationAt } from './clue';

/** The packs of the languages in which negations are judged. */
const judged = [...PACKS].filter(([, pack]) => pack.judged.includes('negation'));

/** Applies `make` to the pack of each of them. */
function ofEach<T>(make: (pack: LanguagePack, lang: LangCode) => T): Record<string, T> {
  return Object.fromEntries(judged.map(([lang, pack]) => [lang, make(pack, lang)]));
}

const keysOf = (words: readonly string[], lang: LangCode): Set<string> =>
  new Set(words.map((word) => keyOf(word, lang)));

const negators = ofEach((pack) => new Set(pack.negators));
const negatives = ofEach((pack, lang) => keysOf(pack.negative, lang));
const refusals = ofEach((pack, lang) => keysOf(pack.refusals, lang));
const turns = ofEach((pack) => turnsOf(pack.turns));

function turnsOf(lines: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [one = '', other = ''] of lines.map((line) => line.split(' '))) {
    map.set(one, [...(map.get(one) ?? []), other]);
    map.set(other, [...(map.get(other) ?? []), one]);
  }
  return map;
}

/** Most words between the halves of « ne … pas », the second half included. */
const PAIR_REACH_WORDS = 6;

/** True when a token is a word that negates; "t" only in "don't" and the like, "no" but not that of "No. 5". */
export function isNegator(tokens: readonly Token[], at: number, lang: LangCode): boolean {
  const token = tokens[at];
  if (!token || !negators[lang]?.has(token.norm)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.norm === 't') return before !== undefined && token.start - before.end === 1 && /n$/.test(before.norm);
  if (token.norm === 'no') return !next?.digit;
  const pack = packOf(lang);
  // Part of « ne … pas »: without "ne", « personne », « rien », « pas » may be nouns.
  if (pack?.paired?.words.includes(token.norm)) {
    for (let back = at - 1; back >= Math.max(0, at - PAIR_REACH_WORDS); back--)
      if (pack.paired.before.includes(tokens[back]?.norm ?? '')) return true;
    return pack.paired.alone.includes(token.norm) && at > 0 && next?.sentence === token.sentence;
  }
  return !pack?.affirming.includes(next?.norm ?? '');
}

/**
 * For each token, whether a negation applies to it: to the first word of meaning after the negator (where negators
 * come in pairs, also before).
 */
export function negated(tokens: readonly Token[], lang: LangCode): boolean[] {
  const reached = tokens.map(() => false);
  const paired = Boolean(packOf(lang)?.paired);
  for (let at = 0; at < tokens.length; at++) {
    if (!isNegator(tokens, at, lang)) continue;
    const target = targetOf(tokens, at);
    if (target !== null) reached[target] = true;
    if (paired) {
      // The verb inside « ne … pas ».
      for (let back = at - 1; back >= at - 2 && back >= 0; back--) if (tokens[back]?.content) reached[back] = true;
    }
  }
  return reached;
}

/** The index of the first word of meaning that a negator applies to; null where its sentence ends before. */
function targetOf(tokens: readonly Token[], negator: number): number | null {
  for (let at = negator + 1; at <= negator + NEGATION_REACH_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[negator]?.sentence) return null;
    if (token.content) return at;
  }
  return null;
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true && !token.opens;
}

/**
 * Compares the negations and opposites in a sentence of the statement with the best window of the sources: a negation
 * of what the window affirms, the affirmation of what it negates, and words whose opposite stands there in their place.
 */
export function checkNegation({ text, tokens, lang, base }: Claim, support: Support, sources: CheckSources): Clue[] {
  const [first, last] = support.window;
  if (lang === null || !negators[lang] || first === last) return [];
  const from = sources.sentences[first]?.from ?? 0;
  const there = sources.tokens.slice(from, sources.sentences[last - 1]?.to ?? 0);
  const thereNegated = negated(there, lang);
  const hereNegated = negated(tokens, lang);
  const negative = (list: readonly Token[], at: number): boolean =>
    isNegator(list, at, lang) || negatives[lang]?.has(list[at]?.key ?? '') === true;
  const anyHere = tokens.some((_, at) => negative(tokens, at));
  const places = new Map<string, number[]>();
  there.forEach((token, at) => {
    const list = places.get(token.key) ?? [];
    places.set(token.key, list);
    list.push(at);
  });
  const clues: Clue[] = [];
  const add = (start: number, end: number, place: number): void => {
    const glued = tokens[start]?.norm === 't' ? (tokens[start - 1]?.start ?? 0) : (tokens[start]?.start ?? 0);
    const words = text.slice(glued, tokens[end]?.end ?? 0);
    const passage = citationAt(from + place, sources);
    clues.push({ kind: 'negation', text: words, found: false, passage, support: 0, at: base + start });
  };
  tokens.forEach((token, at) => {
    const same = places.get(token.key) ?? [];
    const turned = turns[lang]?.get(token.norm);
    if (turned && !anyHere) {
      const place = turnedAt({ tokens, at }, there, turned);
      if (place !== null) add(at, at, place);
    }
    const refuses = refusals[lang]?.has(token.key) === true && same.length === 0;
    if (isNegator(tokens, at, lang) || refuses) {
      const target = targetOf(tokens, at);
      const affirmed = target === null ? undefined : places.get(tokens[target]?.key ?? '');
      if (target === null || !affirmed) return;
      const calm = (one: number): boolean => {
        for (let i = Math.max(0, one - AFFIRMED_BEFORE_WORDS); i <= one + AFFIRMED_AFTER_WORDS; i++) {
          if (i < there.length && negative(there, i)) return false;
        }
        return true;
      };
      const around = wordsAround(tokens, target);
      const alike = affirmed.filter((one) => sharedAround(around, there, one) > 0);
      // "They may announce it, he may not announce it" both affirms and negates.
      const place = alike.some((one) => thereNegated[one]) ? undefined : alike.find(calm);
      if (place !== undefined) add(at, target, place);
    } else if (!token.content || token.digit) {
      return;
    } else if (same.length > 0) {
      const flat = !anyHere && !token.capital && same.every((place) => thereNegated[place]);
      if (flat && sharedAround(wordsAround(tokens, at), there, same[0] ?? 0) > 0) add(at, at, same[0] ?? 0);
    } else if (!hereNegated[at]) {
      // For a word that the sources have elsewhere, the opposite must share two neighbours with it instead of one.
      const least = sources.places.has(token.key) ? 2 : 1;
      let around: ReadonlySet<string> | null = null;
      const fits = (place: number): boolean => {
        around ??= wordsAround(tokens, at);
        return sharedAround(around, there, place) >= least;
      };
      for (const opposite of relationsOf(token.key, lang).opposite) {
        const contrary = places
          .get(opposite)
          ?.find((place) => !thereNegated[place] && !isName(there[place]) && fits(place));
        if (contrary === undefined) continue;
        add(at, at, contrary);
        break;
      }
    }
  });
  return clues;
}
