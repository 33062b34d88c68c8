import type { Question } from '../brief/questions';
import type { Brief } from '../brief/types';
import type { I18n } from './i18n';
import { asSentence } from './sentence';

/**
 * The sentence that says the sources do not answer a question. It names the model that says so, since nothing can check
 * it.
 */
export function noneWords(question: Question, { t }: I18n): string {
  return question.engine === 'instant' ? t('ask_noneInstant') : t('ask_none', writer(question, t));
}

/** The author of an answer: "Sentences picked from the sources. No AI." or "Answered by MODEL". */
export function answeredBy(question: Question, { t }: I18n): string {
  if (question.engine === 'instant') return t('ask_byInstant');
  const picked = question.statements.some(({ by }) => by === 'instant');
  return t(picked ? 'ask_byInstantInstead' : 'ask_byModel', writer(question, t));
}

/** The reader's name for the model of a brief or an answer. */
function writer({ engine, model }: Pick<Brief, 'engine' | 'model'>, t: I18n['t']): string {
  return model ?? (engine === 'built-in' ? t('builtIn_name') : engine);
}

/** The author of a brief: "Key sentences, picked from the article (or the reports). No AI." or "Written by MODEL". */
export function engineLabel(brief: Brief, i18n: I18n): string {
  const { t } = i18n;
  const statements = [...brief.standfirst, ...brief.story];
  const isOfMany = statements.some(({ origin }) => origin === 'related');
  if (brief.engine === 'instant') return t(isOfMany ? 'instantLabel_many' : 'instantLabel');
  const who = writer(brief, t);
  const filled = statements.filter(({ by }) => by === 'instant').length;
  if (brief.complete && statements.length > 0 && filled === statements.length)
    return asSentence(t('local_writtenByInstant', who), i18n);
  return filled > 0 ? `${t('writtenBy', who)} ${t('local_filled_note')}` : t('writtenBy', who);
}
