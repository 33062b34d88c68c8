import { isLocked } from '../../utils/platform/storage/policy';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';
import { usePolicy } from './policy';

interface Props {
  name: string;
  onName(name: string): void;
  endpoint: { saveAnother(): void; remove(): void };
}

/** The reader's own name for a saved endpoint, and buttons that keep another beside it, or remove it. */
export function SavedEndpointPart({ name, onName, endpoint }: Props) {
  const { t } = useI18n();
  const policy = usePolicy();
  // One more would be the same again, or none at all.
  const canAdd = !isLocked(policy, 'provider') && !isLocked(policy, 'model');
  return (
    <div class="saved-endpoint">
      <Field label={t('endpoint_name')} hint={t('endpoint_name_hint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={100}
            autocomplete="off"
            value={name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        {canAdd && (
          <button type="button" class="small" onClick={endpoint.saveAnother}>
            {t('endpoint_another')}
          </button>
        )}
        <button type="button" class="small" onClick={endpoint.remove}>
          {t('endpoint_remove')}
        </button>
      </div>
    </div>
  );
}
