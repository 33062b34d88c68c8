import { fold } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { sentences } from '../../text/sentences';
import type { Difference } from '../types';
import { type FigureSource, LONGEST_SENTENCE_CHARS } from './figures';
import { type Token, tokensOf } from './tokens';

/*
 * Reports only one kind of difference in names: two people with the same role whose names are so similar that one is
 * likely a mistake ("Mayor Ilse Brandt", "Mayor Ilse Brand"). Quite different names may be different people, whatever
 * their role.
 */

/** Roles by the words for them, by language. Only roles that stand right before a name. */
const ROLES: ReadonlyMap<LangCode, ReadonlyMap<string, string>> = new Map(
  [...PACKS].map(([lang, { figures }]): [LangCode, ReadonlyMap<string, string>] => [
    lang,
    new Map(
      Object.entries(figures.roles).flatMap(([role, list]) =>
        list.split(',').map((word): [string, string] => [word, role]),
      ),
    ),
  ]),
);
/** Most words of a name, and most names with one role in one source that are compared. */
const LONGEST_NAME_WORDS = 4;
const MOST_NAMES = 30;
/** Fewest letters of a part of a name for a similar part to count as different. */
const SHORTEST_LETTERS = 5;

/**
 * The pattern of two capitalised words, which every sentence with a full name has: a quick test before a closer look.
 */
const TWO_CAPITALS = /\p{Lu}[\p{L}\p{M}’'-]{0,30}\s\p{Lu}/u;

interface Named {
  source: number;
  passage: number;
  role: string;
  /** The name, verbatim. */
  name: string;
  /** The words of the name, folded, in order. */
  parts: string[];
  wording: string;
}

/** The index after the name that begins at a token: capitalised words in a row, "Ilse Brandt". */
function nameAt(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < LONGEST_NAME_WORDS && tokens[end]?.kind === 'word' && tokens[end]?.capital)
    end++;
  return end;
}

function namesOf({ number, lang, passages }: FigureSource): Named[] {
  const found: Named[] = [];
  const roles = ROLES.get(lang);
  for (const { n, text } of passages) {
    for (const sentence of sentences(text, lang)) {
      if (sentence.length > LONGEST_SENTENCE_CHARS || !TWO_CAPITALS.test(sentence)) continue;
      const tokens = tokensOf(sentence);
      for (const [i, { folded, start, end }] of tokens.entries()) {
        const role = roles?.get(folded);
        if (!role) continue;
        // "Mayor Ilse Brandt"; "the mayor, Ilse Brandt".
        const at = tokens[i + 1]?.folded === ',' ? i + 2 : i + 1;
        const to = nameAt(tokens, at);
        // A single word may be a place, or the beginning of anything.
        if (to - at < 2) continue;
        const name = sentence.slice(tokens[at]?.start, tokens[to - 1]?.end);
        const parts = tokens.slice(at, to).map((token) => token.folded);
        found.push({
          source: number,
          passage: n,
          role,
          name,
          parts,
          wording: sentence.slice(start, end).toLowerCase(),
        });
        if (found.length >= MOST_NAMES) return found;
      }
    }
  }
  return found;
}

/** A rough form of a name's sound, the same for spellings in different alphabets or countries. */
function sound(part: string): string {
  return fold(part)
    .replace(/ph/g, 'f')
    .replace(/ts?ch|sh|ch/g, 's')
    .replace(/ou/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/[ckq]/g, 'k')
    .replace(/[wv]/g, 'v')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/ine?$/, 'in');
}

/** True when two words differ by one letter: added, left out or changed. */
function oneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.length === long.length ? short.slice(i + 1) === long.slice(i + 1) : short.slice(i) === long.slice(i + 1);
}

/** True when two names differ in one part alone, by one letter that also changes the sound. */
function alikeButOne(a: Named, b: Named): boolean {
  if (a.role !== b.role || a.parts.length !== b.parts.length) return false;
  const odd = a.parts.flatMap((part, i) => (part === b.parts[i] ? [] : [[part, b.parts[i] ?? ''] as const]));
  const [pair] = odd;
  if (odd.length !== 1 || !pair) return false;
  const [one, two] = pair;
  return (
    one.length >= SHORTEST_LETTERS && two.length >= SHORTEST_LETTERS && oneOff(one, two) && sound(one) !== sound(two)
  );
}

/**
 * Names with the same role that two sources in one language spell differently: between languages, spelling differs by
 * rule. A name that the other source spells in the same way somewhere is left out.
 */
export function differingNames(sources: readonly FigureSource[]): Difference[] {
  const named = sources.map((source) => ({ lang: source.lang, names: namesOf(source) }));
  const spelt = named.map(({ names }) => new Set(names.map(({ parts }) => parts.join(' '))));
  const differences: Difference[] = [];
  const seen = new Set<string>();
  for (const [i, one] of named.entries()) {
    for (const a of one.names) {
      const key = a.parts.join(' ');
      if (seen.has(key)) continue;
      const group = [a];
      for (let j = i + 1; j < named.length; j++) {
        const other = named[j];
        if (!other || other.lang !== one.lang || spelt[j]?.has(key)) continue;
        const b = other.names.find((name) => alikeButOne(a, name) && !spelt[i]?.has(name.parts.join(' ')));
        if (b) group.push(b);
      }
      if (group.length < 2) continue;
      for (const { parts } of group) seen.add(parts.join(' '));
      differences.push({ about: a.wording, kind: 'name', values: valuesOf(group) });
    }
  }
  return differences;
}

function valuesOf(group: readonly Named[]): Difference['values'] {
  const values = new Map<string, Difference['values'][number]>();
  for (const { name, source, passage, parts } of group) {
    const key = parts.join(' ');
    const known = values.get(key) ?? { text: name, citations: [] };
    known.citations.push([source, passage]);
    values.set(key, known);
  }
  return [...values.values()];
}
