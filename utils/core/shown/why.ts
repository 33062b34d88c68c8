import type { Check } from '../brief/types';
import type { Finding } from '../check/types';
import type { I18n } from './i18n';

/** Words that are named in the text itself; all of them stand in the list of findings. */
const NAMED_WORDS = 4;

/** The words that were not found; of a missing figure or date, none but figures and dates. */
function missing({ verdict, findings }: Check): string[] {
  const isNamed = ({ kind }: Finding) => verdict !== 'figureNotFound' || kind === 'number' || kind === 'date';
  return findings.filter((finding) => !finding.found && isNamed(finding)).map(({ text }) => text);
}

/**
 * "Not found in the sources: 15 million": the words, in the reader's language; '' for a statement that nothing warns
 * of.
 */
export function whyWords(check: Check, i18n: I18n): string {
  const { verdict } = check;
  const words = [...new Set(missing(check))].slice(0, NAMED_WORDS).map((text) => i18n.t('quoted', text));
  if (verdict === 'notFound')
    return words.length > 0 ? i18n.t('verdict_notFoundWords', words.join(', ')) : i18n.t('verdict_notFound');
  if (verdict === 'figureNotFound')
    return words.length > 0
      ? i18n.t('verdict_figureNotFoundWords', words.join(', '))
      : i18n.t('verdict_figureNotFound');
  return '';
}
