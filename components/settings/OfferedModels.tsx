import { useI18n } from '../shared/i18n';

/** Most models that are offered as buttons; the others are in the list of the field. */
const MOST = 8;

interface Props {
  models: readonly string[];
  chosen: string;
  onChoose(model: string): void;
}

/** The models that an endpoint listed, to be chosen by a click. */
export function OfferedModels({ models, chosen, onChoose }: Props) {
  const { t, plural } = useI18n();
  if (models.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand out as a setting of its own
    <div class="offered buttons" role="group" aria-label={t('models_offered')}>
      <span class="hint">{t('models_offered')}</span>
      {models.slice(0, MOST).map((name) => (
        <button key={name} type="button" class="small" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {name}
        </button>
      ))}
      {models.length > MOST && <span class="hint">{plural('models_more', models.length - MOST)}</span>}
    </div>
  );
}
