import type { Provider } from '../../utils/core/settings/preset';
import type { Settings } from '../../utils/platform/storage/settings';
import { useI18n } from '../shared/i18n';
import { Choice, Field } from './parts';
import { Locked } from './policy';

interface Props {
  place: Settings['keyStorage'];
  onPlace(place: Settings['keyStorage']): void;
  preset: Provider;
  value: string;
  onChange(key: string): void;
  /** The saved key, masked; '' when none is saved. */
  masked: string;
  onForget(): void;
  onForgetAll(): void;
}

/** The field for the key: it is typed here, kept by the background, and from then on only shown masked. */
export function KeyField({ place, onPlace, preset, value, onChange, masked, onForget, onForgetAll }: Props) {
  const { t } = useI18n();
  return (
    <>
      <Field
        label={preset.keyNeeded ? t('key') : t('key_optional')}
        hint={masked ? t('key_saved', masked) : t('key_hint')}
      >
        {(ids) => (
          <input
            {...ids}
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={value}
            placeholder={masked}
            onInput={(event) => onChange(event.currentTarget.value.trim())}
          />
        )}
      </Field>
      {preset.keyUrl && (
        <p class="hint">
          <a href={preset.keyUrl} target="_blank" rel="noreferrer">
            {t('getKey', preset.name)}
          </a>
        </p>
      )}
      <Locked field="keyStorage">
        <Choice
          label={t('keyStorage')}
          value={place}
          options={(['local', 'session'] as const).map((value) => ({ value, label: t(`keyStorage_${value}`) }))}
          onChange={onPlace}
        />
      </Locked>
      <div class="buttons">
        {masked && (
          <button type="button" onClick={onForget}>
            {t('forgetKey')}
          </button>
        )}
        <button type="button" onClick={onForgetAll}>
          {t('forgetAllKeys')}
        </button>
      </div>
    </>
  );
}
