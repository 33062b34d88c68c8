import { useId, useState } from 'preact/hooks';
import type { Statement } from '../../utils/core/brief/types';
import { useI18n } from '../shared/i18n';
import { useReading } from './reading';

/** Reports a mistake in a statement: the report is kept with the brief and goes into exports; nothing is sent. */
export function FlagForm({ statement }: { statement: Statement }) {
  const { t } = useI18n();
  const { onFlag } = useReading();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState(statement.flag ?? '');
  const id = useId();
  if (!onFlag) return null;
  if (!open)
    return (
      <p class="flag">
        {statement.flag && <span class="flag-words">{t('flag_said', statement.flag)}</span>}
        <button type="button" class="plain" data-action="flag" onClick={() => setOpen(true)}>
          {statement.flag ? t('flag_change') : t('flag_report')}
        </button>
        {statement.flag && (
          <button type="button" class="plain" onClick={() => onFlag(statement, '')}>
            {t('flag_takeBack')}
          </button>
        )}
      </p>
    );
  return (
    <form
      class="flag"
      onSubmit={(event) => {
        event.preventDefault();
        onFlag(statement, words.trim() || t('flag_noWords'));
        setOpen(false);
      }}
    >
      <label for={id}>{t('flag_label')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="small">
          {t('flag_keep')}
        </button>
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {t('close')}
        </button>
      </div>
      <p class="hint">{t('flag_hint')}</p>
    </form>
  );
}
