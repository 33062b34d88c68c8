import type { Reread } from '../brief/types';
import type { I18n } from './i18n';

/**
 * The result of a second reading in words: never more than what the model said and code verified. `place` names the
 * passage.
 */
export function rereadWords(
  { result, quote, passage, differs, model }: Reread,
  { t }: I18n,
  place = passage?.join('·') ?? '',
): string {
  const found = t(`reread_${result}`, model, quote, place);
  const shows = differs !== '' && result !== 'says' && result !== 'notRead';
  return shows ? `${found} ${t('reread_differs', differs)}` : found;
}
