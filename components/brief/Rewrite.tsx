import { useState } from 'preact/hooks';
import type { Statement } from '../../utils/core/brief/types';
import { useI18n } from '../shared/i18n';
import { useReading } from './reading';

/** A button that has the model rewrite a statement that the sources lack, once. Shows the result and the old words. */
export function Rewrite({ statement }: { statement: Statement }) {
  const { t, lang } = useI18n();
  const { rewrites } = useReading();
  const [open, setOpen] = useState(false);
  const { text, before, tried } = statement;
  const underWay = rewrites.underWay.includes(text);
  if (before !== undefined)
    return (
      <span class="rewritten" lang={lang}>
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('rewrite_done')}
        </button>
        {open && <span class="before">{t('rewrite_before', before)}</span>}
      </span>
    );
  if (tried)
    return (
      <span class="rewritten" lang={lang}>
        {t(tried === 'dropped' ? 'rewrite_dropped' : 'rewrite_notFound')}
      </span>
    );
  if (!underWay && !rewrites.may.includes(statement)) return null;
  // The button stays while the model works, so that the focus is not lost.
  return (
    <span class="rewritten" lang={lang}>
      <button
        type="button"
        class="plain"
        data-action="rewrite"
        aria-disabled={underWay}
        onClick={() => !underWay && rewrites.ask([text])}
      >
        {t(underWay ? 'rewrite_underWayHere' : 'rewrite_ask')}
      </button>
    </span>
  );
}
