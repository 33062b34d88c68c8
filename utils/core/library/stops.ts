import { stops as DE } from '../text/lang/de/stops';
import { stops as EN } from '../text/lang/en/stops';
import { stops as ES } from '../text/lang/es/stops';
import { stops as FR } from '../text/lang/fr/stops';
import { stops as IT } from '../text/lang/it/stops';
import { stops as NL } from '../text/lang/nl/stops';
import { stops as PT } from '../text/lang/pt/stops';
import type { LangCode } from '../text/lang-tag';

// The lists themselves: the packs would bring every word list of a language into the page.
const LISTS = { de: DE, en: EN, es: ES, fr: FR, it: IT, nl: NL, pt: PT };
const sets = new Map(Object.entries(LISTS).map(([lang, words]) => [lang, new Set<string>(words)]));
const all = new Set(Object.values(LISTS).flat());
const none: ReadonlySet<string> = new Set();

/** The words that a text in this language is not searched by, folded. */
export function unindexed(lang: LangCode | null): ReadonlySet<string> {
  return (lang === null ? undefined : sets.get(lang)) ?? none;
}

/** True for a word that texts in some language are not searched by. */
export const isUnindexedSomewhere = (word: string): boolean => all.has(word);
