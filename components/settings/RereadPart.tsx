import { useEffect, useState } from 'preact/hooks';
import { PROVIDERS, serviceName } from '../../utils/core/settings/presets';
import { providerOf, savedEndpoints } from '../../utils/core/settings/saved-endpoints';
import { type ReaderRecord, readersItem } from '../../utils/platform/storage/readers';
import { useI18n } from '../shared/i18n';
import { Choice, type SectionProps } from './parts';
import { Locked } from './policy';

/** Settings of the second reading: of what, by whom, and how models have done in it on this machine. */
export function RereadPart({ settings, update }: SectionProps) {
  const { t, plural, number } = useI18n();
  const [readers, setReaders] = useState<ReaderRecord[]>([]);
  useEffect(() => {
    void readersItem.get().then(setReaders, () => undefined);
    return readersItem.watch(setReaders);
  }, []);
  const { rereadWith } = settings;
  const saved = savedEndpoints(settings).map(({ id, label }) => ({ value: id, label }));
  const provider = providerOf(rereadWith);
  const isGone = provider && !saved.some(({ value }) => value === rereadWith);
  const name = provider && (serviceName(provider, PROVIDERS[provider].baseURL) || t('provider_custom'));
  // What was chosen and is not there stays in the list: what nobody sees cannot be changed.
  const services = isGone ? [...saved, { value: rereadWith, label: name ?? '' }] : saved;
  return (
    <>
      <Choice
        label={t('reread')}
        hint={t('reread_hint')}
        value={settings.reread}
        options={(['off', 'doubtful', 'all'] as const).map((value) => ({ value, label: t(`reread_wish_${value}`) }))}
        onChange={(reread) => void update({ reread })}
      />
      <Locked field="rereadWith">
        <Choice
          label={t('reread_with')}
          hint={t('reread_with_hint')}
          value={rereadWith}
          options={[{ value: 'same', label: t('reread_with_same') }, ...services]}
          onChange={(rereadWith) => void update({ rereadWith })}
        />
      </Locked>
      {readers.length > 0 && (
        <ul class="hint">
          {readers.map(({ service, model, readings, thrownAway, barred }) => (
            <li key={`${service} ${model}`}>
              {plural(
                'reread_record',
                readings,
                service === model ? model : `${service} · ${model}`,
                number(thrownAway),
              )}
              {barred && ` (${t('reread_recordBarred')})`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
