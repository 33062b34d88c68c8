import { stops as NL } from './lang/nl/stops';
import { stops as PT } from './lang/pt/stops';
import type { LangCode } from './lang-tag';
import { PACKS } from './packs';

/** Stop words of languages that have no pack. */
const MORE = { pt: PT, nl: NL };

const sets = new Map<string, ReadonlySet<string>>([
  ...Object.entries(MORE).map(([lang, words]): [string, ReadonlySet<string>] => [lang, new Set(words)]),
  ...[...PACKS].map(([lang, { stops }]): [string, ReadonlySet<string>] => [lang, new Set(stops)]),
]);
const none: ReadonlySet<string> = new Set();

/** The stop words of a language, lower-cased and accents folded; an empty set for others. */
export function stopWords(lang: LangCode | null): ReadonlySet<string> {
  return (lang === null ? undefined : sets.get(lang)) ?? none;
}
