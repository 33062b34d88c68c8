import type { CategoryId } from './category-ids';
import { categories as GERMAN } from './lang/de/categories';
import { categories as ENGLISH } from './lang/en/categories';
import { categories as SPANISH } from './lang/es/categories';
import { categories as FRENCH } from './lang/fr/categories';

/** Languages with lists of words for the categories. */
export const CATEGORY_LANGS = ['en', 'fr', 'de', 'es'] as const;

export type CategoryLang = (typeof CATEGORY_LANGS)[number];

/**
 * Words typical of each category, compiled by hand from the subjects of each news desk: general terms, so that they do
 * not age with the people and places in the news. A word may be in two lists; "!" marks one that is nearly proof and
 * counts double.
 */
export const CATEGORY_WORDS: Record<CategoryLang, Record<CategoryId, string>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
};
