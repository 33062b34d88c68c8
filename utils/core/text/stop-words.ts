import { stops as DE } from './lang/de/stops';
import { stops as EN } from './lang/en/stops';
import { stops as ES } from './lang/es/stops';
import { stops as FR } from './lang/fr/stops';
import { stops as IT } from './lang/it/stops';
import { stops as NL } from './lang/nl/stops';
import { stops as PT } from './lang/pt/stops';
import type { LangCode } from './lang-tag';

const LISTS = { en: EN, fr: FR, de: DE, es: ES, it: IT, pt: PT, nl: NL };

const sets = new Map<string, Set<string>>(Object.entries(LISTS).map(([lang, words]) => [lang, new Set(words)]));
const none: ReadonlySet<string> = new Set();

/** The stop words of a language, lower-cased and accents folded; an empty set for others. */
export function stopWords(lang: LangCode | null): ReadonlySet<string> {
  return (lang === null ? undefined : sets.get(lang)) ?? none;
}
