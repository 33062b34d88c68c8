import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { keyOf } from './forms';

/** Countries with their people and adjectives by the key of each, by language. */
const groups = new Map(
  [...PACKS].map(([lang, { places }]) => {
    const lines = places.map((line) => line.split(' ').map((word) => keyOf(word, lang)));
    return [lang, new Map(lines.flatMap((group) => group.map((key): [string, readonly string[]] => [key, group])))];
  }),
);

/** The keys of a country, its people and its adjective, by the key of any of them; empty for other words. */
export function placeForms(key: string, lang: LangCode | null): readonly string[] {
  return (lang === null ? undefined : groups.get(lang)?.get(key)) ?? [];
}
