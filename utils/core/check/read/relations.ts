import type { LanguagePack } from '../../text/lang/pack';
import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { keyOf } from './forms';

/** The words related to a word by meaning. */
export interface Relations {
  /** Keys of words near in meaning. */
  near: ReadonlySet<string>;
  /** Keys of words that say the contrary. */
  opposite: ReadonlySet<string>;
}

const nothing: Relations = { near: new Set(), opposite: new Set() };

function table({ poles, synonyms }: LanguagePack, lang: LangCode): Map<string, Relations> {
  const near = new Map<string, Set<string>>();
  const opposite = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, others: string[]): void => {
    const set = map.get(key) ?? new Set();
    map.set(key, set);
    for (const other of others) if (other !== key) set.add(other);
  };
  const keys = (words: string): string[] =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => keyOf(word, lang));
  for (const line of poles) {
    const [one = [], other = []] = line.split('|').map(keys);
    for (const [side, contrary] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const key of side) {
        put(near, key, side);
        put(opposite, key, contrary);
      }
    }
  }
  for (const group of synonyms.map(keys)) for (const key of group) put(near, key, group);
  // A word of several meanings ("decline": fall, refuse) may be on both lists; then it does not count as an opposite.
  for (const [key, others] of near) for (const other of others) opposite.get(key)?.delete(other);
  return new Map(
    [...new Set([...near.keys(), ...opposite.keys()])].map((key) => [
      key,
      { near: near.get(key) ?? nothing.near, opposite: opposite.get(key) ?? nothing.opposite },
    ]),
  );
}

const tables = new Map<LangCode, Map<string, Relations>>();

/** The table of a language, built on first use; null for one without a pack. */
function tableOf(lang: LangCode): Map<string, Relations> | null {
  const pack = PACKS.get(lang);
  const known = tables.get(lang) ?? (pack ? table(pack, lang) : null);
  if (known) tables.set(lang, known);
  return known;
}

/** Synonyms and opposites of a word by its key (see `keyOf`); both empty for unknown words and languages. */
export function relationsOf(key: string, lang: LangCode | null): Relations {
  return (lang === null ? undefined : tableOf(lang)?.get(key)) ?? nothing;
}
