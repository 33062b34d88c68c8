import type { Settings } from '../../platform/storage/settings';
import type { Article } from '../article/types';

/** BCP 47 language that a model is to write in, by the reader's wish. */
export function outputLangOf({ outputLang }: Settings, article: Article, browserLang: string): string {
  if (outputLang === 'article') return article.lang ?? browserLang;
  return outputLang === 'browser' ? browserLang : outputLang;
}
