import { stem as stemGerman } from './lang/de/stems';
import { stem as stemEnglish } from './lang/en/stems';
import { stem as stemSpanish } from './lang/es/stems';
import { stem as stemFrench } from './lang/fr/stems';
import type { LangCode } from './lang-tag';

/** A light stem, for comparing words: languages that have a pack have rules, others keep the word. */
export function stem(word: string, lang: LangCode | null): string {
  if (lang === 'en') return stemEnglish(word);
  if (lang === 'fr') return stemFrench(word);
  if (lang === 'de') return stemGerman(word);
  if (lang === 'es') return stemSpanish(word);
  return word;
}
