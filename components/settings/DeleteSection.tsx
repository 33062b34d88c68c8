import { useState } from 'preact/hooks';
import { send } from '../../utils/platform/messages/send';
import { useI18n } from '../shared/i18n';
import { Section } from './parts';

/** The button "Delete everything", which asks for confirmation. */
export function DeleteSection({ onDeleted }: { onDeleted(): void }) {
  const { t } = useI18n();
  const [state, setState] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
  const erase = () =>
    void send({ type: 'deleteEverything' }).then(
      () => {
        setState('done');
        onDeleted();
      },
      () => setState('failed'),
    );
  return (
    <Section id="delete" title="section_delete">
      <p>{t('delete_body')}</p>
      {state === 'asking' ? (
        <p class="buttons">
          <span>{t('delete_sure')}</span>
          <button type="button" class="danger" onClick={erase}>
            {t('section_delete')}
          </button>
          <button type="button" onClick={() => setState('idle')}>
            {t('cancel')}
          </button>
        </p>
      ) : (
        <button type="button" class="danger" onClick={() => setState('asking')}>
          {t('section_delete')}
        </button>
      )}
      <p role="status">{state === 'done' ? t('delete_done') : state === 'failed' ? t('delete_failed') : ''}</p>
    </Section>
  );
}
