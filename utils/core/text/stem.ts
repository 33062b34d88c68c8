import type { LangCode } from './lang-tag';
import { packOf } from './packs';

/** A light stem, for comparing words: languages that have a pack have rules, others keep the word. */
export function stem(word: string, lang: LangCode | null): string {
  return packOf(lang)?.stem(word) ?? word;
}
