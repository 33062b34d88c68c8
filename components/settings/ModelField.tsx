import { useI18n } from '../shared/i18n';
import { Choice, Field } from './parts';
import { usePolicy } from './policy';

interface Props {
  model: string;
  /** Names that the endpoint offers. */
  models: readonly string[];
  isWrong: boolean;
  onChange(model: string): void;
}

/** A field for the model’s name, typed or chosen; a choice of few where the organisation allows no others. */
export function ModelField({ model, models, isWrong, onChange }: Props) {
  const { t } = useI18n();
  const { models: allowed } = usePolicy();
  if (allowed) {
    const options = allowed.map((value) => ({ value, label: value }));
    return <Choice label={t('model')} hint={t('policy_models')} value={model} options={options} onChange={onChange} />;
  }
  return (
    <Field label={t('model')} hint={t('model_hint')}>
      {(ids) => (
        <>
          <input
            {...ids}
            list="models"
            data-field="model"
            aria-invalid={isWrong}
            spellcheck={false}
            autocomplete="off"
            value={model}
            onInput={(event) => onChange(event.currentTarget.value.trim())}
          />
          <datalist id="models">
            {models.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
