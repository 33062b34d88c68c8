import type { I18n } from './i18n';

/**
 * Gives a sentence a capital first letter if it begins with our own words for the browser's model; a name keeps its
 * spelling.
 */
export function asSentence(text: string, { t, lang }: I18n): string {
  return text.startsWith(t('builtIn_name')) ? text.charAt(0).toLocaleUpperCase(lang) + text.slice(1) : text;
}
