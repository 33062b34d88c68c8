import { LISTED_MODELS, type ModelSource } from '../../utils/core/settings/local-models';
import { useI18n } from '../shared/i18n';
import { Advanced } from './Advanced';
import { LocalModelRow } from './LocalModelRow';
import { OtherModel } from './OtherModel';
import { NumberField, type SectionProps } from './parts';
import { useLocalModels } from './use-local-models';

/** Models that run on this device: a short list, those on disk, and any other by its address or file. */
export function LocalModelSection(props: SectionProps) {
  const { t } = useI18n();
  const models = useLocalModels(props);
  const onDisk = new Map(models.stored.map((model) => [model.id, model]));
  const listed = new Set(LISTED_MODELS.map(({ id }) => id));
  // Models being downloaded for the first time are not on disk yet.
  const coming = Object.values(models.jobs).flatMap(({ source, progress }) => (progress ? [source] : []));
  const own: ModelSource[] = [...models.stored, ...coming.filter(({ id }) => !onDisk.has(id))].filter(
    ({ id }) => !listed.has(id),
  );
  return (
    <div class="endpoint local-models">
      <h3>{t('local_models')}</h3>
      <p class="hint">{t('local_models_hint')}</p>
      <ul>
        {[...LISTED_MODELS, ...own].map((source) => (
          <LocalModelRow
            key={source.id}
            source={source}
            stored={onDisk.get(source.id)}
            job={models.jobs[source.id]}
            chosen={props.settings.localModel === source.id}
            onUse={() => void props.update({ localModel: source.id })}
            onStart={() => models.start(source)}
            onPause={() => models.pause(source.id)}
            onDelete={() => void models.remove(source.id)}
          />
        ))}
      </ul>
      <Advanced part="local">
        <NumberField
          label={t('local_threads')}
          hint={t('local_threads_hint')}
          value={props.settings.localThreads}
          min={0}
          max={64}
          onChange={(localThreads) => void props.update({ localThreads })}
        />
        <OtherModel jobs={models.jobs} onAddress={models.start} onFile={models.take} />
      </Advanced>
    </div>
  );
}
