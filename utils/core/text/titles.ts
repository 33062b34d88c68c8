import type { LanguagePack } from './lang/pack';
import type { LangCode } from './lang-tag';
import { PACKS, packOf } from './packs';

type List = 'titles' | 'particles';

function setsOf(list: List): { own: ReadonlyMap<LangCode, ReadonlySet<string>>; all: ReadonlySet<string> } {
  const set = (packs: readonly LanguagePack[]) => new Set(packs.flatMap((pack) => pack[list]));
  return {
    own: new Map([...PACKS].map(([lang, pack]): [LangCode, ReadonlySet<string>] => [lang, set([pack])])),
    all: set([...PACKS.values()]),
  };
}

const titles = setsOf('titles');
const particles = setsOf('particles');

/**
 * Titles before a person's name that are not part of it, in lower case with their accents; those of every pack for a
 * language without one.
 */
export function titlesOf(lang: LangCode | null): ReadonlySet<string> {
  return (packOf(lang) && titles.own.get(lang ?? 'und')) ?? titles.all;
}

/** Small words inside names, "Bank of England", in the same form. */
export function particlesOf(lang: LangCode | null): ReadonlySet<string> {
  return (packOf(lang) && particles.own.get(lang ?? 'und')) ?? particles.all;
}
