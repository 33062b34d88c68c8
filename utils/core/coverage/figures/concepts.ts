import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import type { ReadSentence } from './read';

/**
 * The base of each unit of time, and the number of base units in one; months and years are not whole numbers of days.
 */
export const TIMES: Record<string, [base: string, factor: number]> = {
  minute: ['minute', 1],
  hour: ['minute', 60],
  day: ['minute', 1440],
  week: ['minute', 10_080],
  month: ['month', 1],
  year: ['month', 12],
};

type Phrases = ReadonlyMap<string, { words: string[]; concept: string }[]>;

function phrasesOf(table: Readonly<Record<string, string>>): Phrases {
  const byFirst = new Map<string, { words: string[]; concept: string }[]>();
  for (const [concept, list] of Object.entries(table)) {
    for (const phrase of list.trim().split(/\s*,\s*/)) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, concept }].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return byFirst;
}

interface Lexicon {
  predicate: Phrases;
  noun: Phrases;
  unit: Phrases;
}

const LEXICONS: ReadonlyMap<LangCode, Lexicon> = new Map(
  [...PACKS].map(([lang, { figures }]): [LangCode, Lexicon] => [
    lang,
    {
      predicate: phrasesOf(figures.predicates),
      noun: phrasesOf(figures.nouns),
      unit: phrasesOf(figures.units),
    },
  ]),
);

/** A concept found in a sentence, and the tokens that name it. */
export interface Found {
  concept: string;
  from: number;
  to: number;
}

/** The concept of the word or phrase that begins at a token; null for none. Apostrophes inside a phrase are ignored. */
export function conceptAt({ tokens, lang }: ReadSentence, at: number, kind: keyof Lexicon): Found | null {
  for (const { words, concept } of LEXICONS.get(lang)?.[kind].get(tokens[at]?.folded ?? '') ?? []) {
    let i = at;
    const whole = words.every((word) => {
      while (tokens[i]?.folded === '’' || tokens[i]?.folded === "'") i++;
      return tokens[i++]?.folded === word;
    });
    if (whole) return { concept, from: at, to: i - 1 };
  }
  return null;
}
