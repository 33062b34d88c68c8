import { useI18n } from '../shared/i18n';
import { Field } from './parts';
import { Locked } from './policy';

interface Props {
  value: string;
  placeholder: string;
  isWrong: boolean;
  onInput(typed: string): void;
  onChange(typed: string): void;
}

/** The base address of an endpoint. */
export function AddressField({ value, placeholder, isWrong, onInput, onChange }: Props) {
  const { t } = useI18n();
  return (
    <Locked field="baseURL">
      <Field label={t('baseURL')} hint={t('baseURL_hint')}>
        {(ids) => (
          <input
            {...ids}
            type="url"
            data-field="baseURL"
            aria-invalid={isWrong}
            spellcheck={false}
            value={value}
            placeholder={placeholder}
            onInput={(event) => onInput(event.currentTarget.value)}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
    </Locked>
  );
}
