import { useEffect, useState } from 'preact/hooks';
import { PROVIDERS, serviceName } from '../../utils/core/settings/presets';
import { PROVIDER_IDS } from '../../utils/core/settings/provider';
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
  const services = PROVIDER_IDS.flatMap((id) => {
    const own = settings.endpoints[id];
    if (!own && settings.rereadWith !== id) return [];
    const name = serviceName(id, own?.baseURL || PROVIDERS[id].baseURL) || t('provider_custom');
    return [{ value: id, label: [name, own?.model || PROVIDERS[id].defaultModel].filter(Boolean).join(' · ') }];
  });
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
          value={settings.rereadWith}
          options={[{ value: 'same' as const, label: t('reread_with_same') }, ...services]}
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
