import type { LangCode } from '../../utils/core/text/lang-tag';
/** Languages offered for briefs and searches; a model may support more. */
export const LANGUAGES: readonly LangCode[] = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'uk',
  'ru',
  'tr',
  'ar',
  'hi',
  'zh',
  'ja',
  'ko',
];
