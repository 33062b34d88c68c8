import type { LangCode } from './lang-tag';
import { PACKS, packOf } from './packs';

const sets = new Map([...PACKS].map(([lang, { titles }]): [LangCode, ReadonlySet<string>] => [lang, new Set(titles)]));
const all: ReadonlySet<string> = new Set([...PACKS.values()].flatMap(({ titles }) => titles));

/**
 * Titles before a person's name that are not part of it, in lower case with their accents; those of every pack for a
 * language without one.
 */
export function titlesOf(lang: LangCode | null): ReadonlySet<string> {
  return (packOf(lang) && sets.get(lang ?? 'und')) ?? all;
}
