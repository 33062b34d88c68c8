import type { Brief } from '../brief/types';
import type { I18n } from './i18n';
import { whyWords } from './why';

/** The warning under the headline of a brief, in the reader's language; '' where there is none to give. */
export function headlineWarning({ headlineCheck }: Brief, i18n: I18n): string {
  return headlineCheck ? whyWords(headlineCheck, i18n) : '';
}
