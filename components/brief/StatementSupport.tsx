import type { ContextSupport } from '../../utils/core/brief/types';
import { withTextFragment } from '../../utils/core/text/text-fragment';
import { useI18n } from '../shared/i18n';

/**
 * Wikipedia's support for one statement: the page, its sentence on the matter, and what is missing there; or that
 * nothing verifies it.
 */
export function StatementSupport({ support }: { support: ContextSupport }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { status, url, title, lang, sentence, findings } = support;
  const page = url && (
    <a
      href={sentence ? withTextFragment(url, sentence) : url}
      target="_blank"
      rel="noreferrer"
      lang={lang}
      hreflang={lang}
    >
      {title}
    </a>
  );
  const missing = [...new Set(findings.flatMap(({ found, text }) => (found ? [] : [text])))];
  const near = status === 'notFound' || status === 'figureNotFound' || status === 'notAnswering' ? null : status;
  return (
    <div class="context-support" data-status={status}>
      <p>
        {near ? t(`context_${near}`) : t('context_ownKnowledge')}{' '}
        {status === 'notAnswering' && t('context_notAnswering')}
        {(status === 'notFound' || status === 'figureNotFound') && t(page ? 'context_lookedIn' : 'context_noPage')}{' '}
        {page}
      </p>
      {sentence && (
        <blockquote lang={lang} dir="auto">
          {sentence}
        </blockquote>
      )}
      {sentence && missing.length > 0 && <p>{t('context_missing', i18n.list(missing))}</p>}
    </div>
  );
}
