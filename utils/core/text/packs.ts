import { DE } from './lang/de/pack';
import { EN } from './lang/en/pack';
import { ES } from './lang/es/pack';
import { FR } from './lang/fr/pack';
import { IT } from './lang/it/pack';
import type { LanguagePack } from './lang/pack';
import { codeOf, type LangCode, type LangTag } from './lang-tag';

/** The languages that have a pack, by two-letter code. */
export const PACKS: ReadonlyMap<LangCode, LanguagePack> = new Map<LangCode, LanguagePack>([
  ['de', DE],
  ['en', EN],
  ['es', ES],
  ['fr', FR],
  ['it', IT],
]);

/**
 * The pack of a language by its BCP 47 tag ("de-AT"); null for a language that has none. It brings every word list with
 * it: a script that must stay small imports the one list that it needs instead.
 */
export function packOf(lang: LangTag | null): LanguagePack | null {
  return PACKS.get(codeOf(lang) ?? 'und') ?? null;
}

/** The pack of a language (a tag or a code), and that of English for one without: its lists hold foreign names too. */
export function packOrEnglish(lang: LangTag | null): LanguagePack {
  return packOf(lang) ?? EN;
}
