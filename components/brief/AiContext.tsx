import type { Statement } from '../../utils/core/brief/types';
import type { I18n } from '../../utils/core/shown/i18n';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { hasWikipediaWords } from '../../utils/core/wikipedia/words-found';
import { useI18n } from '../shared/i18n';
import { FlagForm } from './FlagForm';
import { useReading } from './reading';
import { StatementSupport } from './StatementSupport';

interface Props {
  statements: readonly Statement[];
  lang: LangTag | undefined;
  lookingUp: boolean;
  /** Null while statements may still come. */
  onLookUp: (() => void) | null;
}

/**
 * Statements from the model's own knowledge, apart from the story, folded. After a look-up each shows what Wikipedia
 * says on it; a disclaimer says whether they were looked up. Wikipedia's API is open to any origin, so the reader need
 * allow no site.
 */
export function AiContext({ statements, lang, lookingUp, onLookUp }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { spoken } = useReading();
  const untouched = statements.every(({ support }) => !support);
  const open = statements.some(({ support }) => !support || support.status === 'notAnswering');
  // What is being read aloud is shown.
  const isRead = statements.some(({ text }) => text === spoken);
  return (
    <section class="ai-context" aria-labelledby="ai-context-title">
      <details open={isRead || undefined}>
        <summary>
          <h2 id="ai-context-title">{t('aiContext')}</h2>{' '}
          <span class="ai-count">{i18n.plural('aiContext_count', statements.length)}</span>
        </summary>
        <ul>
          {statements.map((statement) => {
            const { text, origin, support } = statement;
            return (
              <li key={text}>
                <span
                  lang={lang}
                  dir="auto"
                  class="statement"
                  data-origin={origin}
                  data-spoken={spoken === text || undefined}
                >
                  {text}
                </span>
                {support && <StatementSupport support={support} />}
                <FlagForm statement={statement} />
              </li>
            );
          })}
        </ul>
        <p class="context-note" role="status">
          {lookingUp ? t('context_lookingUp') : ''}
        </p>
        {open && !lookingUp && onLookUp && (
          <div class="context-offer">
            <button type="button" class="small" data-action="verify-context" onClick={onLookUp}>
              {untouched ? t('context_lookUp') : t('context_lookUpAgain')}
            </button>
            <p class="context-note">{t('context_lookUp_hint')}</p>
          </div>
        )}
        <p class="disclaimer">
          {t('disclaimer')} {standing(statements, i18n)}
        </p>
      </details>
    </section>
  );
}

/** A sentence on how much of the context Wikipedia supports. */
function standing(statements: readonly Statement[], { t, number }: I18n): string {
  const found = statements.filter(({ support }) => support && hasWikipediaWords(support)).length;
  if (statements.every(({ support }) => !support)) return t('context_noneLookedUp');
  if (found === statements.length) return t('context_foundAll');
  return t('context_found', number(found), number(statements.length));
}
