import { useI18n } from '../shared/i18n';
import { Field } from './parts';
import { Locked } from './policy';

interface Props {
  value: string;
  /** The form of an address of this service; '' where it has none of its own. */
  form: string;
  isWrong: boolean;
  onInput(typed: string): void;
  onChange(typed: string): void;
}

/** The base address of an endpoint. */
export function AddressField({ value, form, isWrong, onInput, onChange }: Props) {
  const { t } = useI18n();
  return (
    <Locked field="baseURL">
      <Field label={t('baseURL')} hint={/[A-Z]{3}/.test(form) ? t('baseURL_form', form) : t('baseURL_hint')}>
        {(ids) => (
          <input
            {...ids}
            type="url"
            data-field="baseURL"
            aria-invalid={isWrong}
            spellcheck={false}
            value={value}
            placeholder={form || 'https://…/v1'}
            onInput={(event) => onInput(event.currentTarget.value)}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
    </Locked>
  );
}
