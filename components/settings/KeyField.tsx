import type { Provider } from '../../utils/core/settings/preset';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';

interface Props {
  preset: Provider;
  value: string;
  onChange(key: string): void;
  /** The saved key, masked; '' when none is saved. */
  masked: string;
  /** True where any service has a key saved. */
  hasOthers: boolean;
  isWrong: boolean;
  onForget(): void;
  onForgetAll(): void;
}

/** The field for the key: it is typed here, kept by the background, and from then on only shown masked. */
export function KeyField({ preset, value, onChange, masked, hasOthers, isWrong, onForget, onForgetAll }: Props) {
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
            data-field="key"
            aria-invalid={isWrong}
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
      {hasOthers && (
        <div class="buttons">
          {masked && (
            <button type="button" class="small" onClick={onForget}>
              {t('forgetKey')}
            </button>
          )}
          <button type="button" class="small" onClick={onForgetAll}>
            {t('forgetAllKeys')}
          </button>
        </div>
      )}
    </>
  );
}
