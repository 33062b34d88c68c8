import type { ContextSupport } from '../../utils/brief/types';
import { withTextFragment } from '../../utils/text/text-fragment';
import { useI18n } from '../shared/i18n';

/** What Wikipedia says of one statement: the page, its sentence, what is not there; or that nothing verifies it. */
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
  if (status === 'notFound' || status === 'notAnswering')
    return (
      <p class="context-support" data-status={status}>
        {t('context_ownKnowledge')} {status === 'notAnswering' && t('context_notAnswering')}
        {status === 'notFound' &&
          (page ? (
            <>
              {t('context_lookedIn')} {page}
            </>
          ) : (
            t('context_noPage')
          ))}
      </p>
    );
  const missing = [...new Set(findings.flatMap(({ found, text }) => (found ? [] : [text])))];
  return (
    <div class="context-support" data-status={status}>
      <p>
        {t(`context_${status}`)} {page}
      </p>
      <blockquote lang={lang} dir="auto">
        {sentence}
      </blockquote>
      {missing.length > 0 && <p>{t('context_missing', i18n.list(missing))}</p>}
    </div>
  );
}
