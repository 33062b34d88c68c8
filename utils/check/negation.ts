import { type Clue, citationAt } from './clue';
import { keyOf } from './forms';
import type { CheckSources } from './index-sources';
import { relationsOf } from './relations';
import type { SupportedWord } from './support';
import type { Token } from './tokens';
import { NEGATIVE_EN, NEGATORS_EN } from './words-en';
import { NEGATIVE_FR, NEGATORS_FR } from './words-fr';

const negators: Record<string, Set<string>> = {
  en: new Set(NEGATORS_EN.split(' ')),
  fr: new Set(NEGATORS_FR.split(' ')),
};
const negatives: Record<string, Set<string>> = {
  en: new Set(NEGATIVE_EN.split(' ').map((word) => keyOf(word, 'en'))),
  fr: new Set(NEGATIVE_FR.split(' ').map((word) => keyOf(word, 'fr'))),
};

/** Words that a "not" reaches, after it (and, in French, before: « il n'a pas »). */
const REACH = 4;

/** Whether a token is a word that negates; the "t" only of "don't" and the like, "no" not as in "No. 5". */
export function isNegator(tokens: readonly Token[], at: number, lang: string): boolean {
  const token = tokens[at];
  if (!token || !negators[lang]?.has(token.norm)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.norm === 't') return before !== undefined && token.start - before.end === 1 && /n$/.test(before.norm);
  if (token.norm === 'no') return !next?.digit;
  // « ne … pas »: without its "ne", « personne », « rien », « pas » may be nouns.
  if (lang === 'fr' && /^(?:pas|personne|rien|jamais|aucune?)$/.test(token.norm)) {
    for (let back = at - 1; back >= Math.max(0, at - 6); back--)
      if (/^(?:ne|n)$/.test(tokens[back]?.norm ?? '')) return true;
    return /^(?:pas|aucune?)$/.test(token.norm) && at > 0 && next?.sentence === token.sentence;
  }
  // "not only", "no more than", « non seulement » affirm.
  return !/^(?:only|just|merely|seulement|doubt)$/.test(next?.norm ?? '');
}

/** For each token whether a negator reaches it. */
export function negated(tokens: readonly Token[], lang: string): boolean[] {
  const reached = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    if (!isNegator(tokens, at, lang)) continue;
    const sentence = tokens[at]?.sentence;
    let left = REACH;
    for (let to = at + 1; to < tokens.length && left > 0 && tokens[to]?.sentence === sentence; to++) {
      reached[to] = true;
      if (tokens[to]?.content) left--;
      if (tokens[to]?.content && lang === 'fr') left--;
    }
    // The verb that a French negation encloses.
    if (lang === 'fr') for (let back = at - 1; back >= at - 2 && back >= 0; back--) reached[back] = true;
  }
  return reached;
}

/**
 * Compares the "not" and the opposites of a statement's sentence with the window of the sources that supports it best: a
 * negation that the window has nowhere, one that it has and the statement has not, and words whose opposite stands there
 * in their place.
 */
export function checkNegation(
  text: string,
  tokens: readonly Token[],
  words: readonly SupportedWord[],
  window: readonly [number, number],
  sources: CheckSources,
  lang: string | null,
  base: number,
): Clue[] {
  if (lang === null || !negators[lang] || window[0] === window[1]) return [];
  const from = sources.sentences[window[0]]?.from ?? 0;
  const to = sources.sentences[window[1] - 1]?.to ?? 0;
  const there = sources.tokens.slice(from, to);
  const thereNegated = negated(there, lang);
  const hereNegated = negated(tokens, lang);
  const keysThere = new Map<string, number[]>();
  there.forEach((token, at) => keysThere.set(token.key, [...(keysThere.get(token.key) ?? []), at].slice(-20)));
  const anyThere = there.some((token, at) => isNegator(there, at, lang) || negatives[lang]?.has(token.key));
  const hereNegative = tokens.some((token, at) => isNegator(tokens, at, lang) || negatives[lang]?.has(token.key));
  const clues: Clue[] = [];
  const clue = (first: number, last: number, place: number): void => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const passage = citationAt(from + place, sources);
    clues.push({ kind: 'negation', text: text.slice(start, end), found: false, passage, support: 0, at: base + first });
  };
  // A "not" that the sources have nowhere near.
  tokens.forEach((_, at) => {
    if (!isNegator(tokens, at, lang) || anyThere) return;
    let end = at;
    while (end + 1 < tokens.length && hereNegated[end + 1] && !tokens[end]?.content) end++;
    clue(at, end, 0);
  });
  for (const word of words) {
    const at = tokens.indexOf(word.token);
    if (at < 0 || word.token.digit) continue;
    // Said flatly here, denied wherever it stands in the window.
    const same = keysThere.get(word.token.key) ?? [];
    if (same.length > 0 && same.every((place) => thereNegated[place]) && !hereNegative && !word.token.capital) {
      clue(at, at, same[0] ?? 0);
      continue;
    }
    // Its opposite stands in the window, itself it does not.
    if (same.length > 0 || word.near >= 0.7) continue;
    for (const opposite of relationsOf(word.token.key, lang).opposite) {
      const places = keysThere.get(opposite);
      if (!places) continue;
      if (hereNegated[at] !== true && !places.every((place) => thereNegated[place])) clue(at, at, places[0] ?? 0);
      break;
    }
  }
  return clues;
}
