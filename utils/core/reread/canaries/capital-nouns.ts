import type { LangCode } from '../../text/lang-tag';

/** True for languages that write all nouns with a capital, so that no capital alone tells a name. */
export function hasCapitalNouns(lang: LangCode | null): boolean {
  return lang === 'de';
}
