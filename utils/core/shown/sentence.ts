import type { I18n } from './i18n';

/**
 * A sentence with a capital first letter where it begins with our own words for the browser's model, not with a name.
 */
export function asSentence(text: string, { t, lang }: I18n): string {
  return text.startsWith(t('builtIn_name')) ? text.charAt(0).toLocaleUpperCase(lang) + text.slice(1) : text;
}
