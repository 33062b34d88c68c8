import type { Article } from '../article/types';
import type { I18n } from './i18n';

/** Kinds of articles in which one author speaks for himself. */
const VOICES: ReadonlySet<Article['kind']> = new Set(['opinion', 'column', 'newsletter', 'review']);

/** "In the words of Jane Doe: a view, not a report"; '' for a report. */
export function voiceWords({ kind, byline }: Pick<Article, 'kind' | 'byline'>, i18n: I18n): string {
  if (!VOICES.has(kind)) return '';
  return byline.length > 0 ? i18n.t('voice_named', i18n.list(byline)) : i18n.t('voice_unnamed');
}
