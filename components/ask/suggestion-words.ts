import type { Suggestion } from '../../utils/core/run/suggest';
import type { I18n } from '../../utils/core/shown/i18n';

/** A suggested question in the reader's language. */
export function suggestionWords(suggestion: Suggestion, { t }: I18n): string {
  switch (suggestion.kind) {
    case 'says':
      return t('ask_suggest_says', suggestion.name);
    case 'who':
      return t('ask_suggest_who', suggestion.name);
    case 'figure':
      return t('ask_suggest_figure', suggestion.figure);
    default:
      return t(`ask_suggest_${suggestion.kind}`);
  }
}
