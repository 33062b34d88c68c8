import type { Article } from '../article/types';
import type { BriefSettings } from '../settings/brief';
import type { LangTag } from '../text/lang-tag';

/** Language that a model is to write in, by the reader's wish. */
export function outputLangOf(
  { outputLang }: Pick<BriefSettings, 'outputLang'>,
  article: Article,
  browserLang: LangTag,
): LangTag {
  if (outputLang === 'article') return article.lang ?? browserLang;
  return outputLang === 'browser' ? browserLang : outputLang;
}
