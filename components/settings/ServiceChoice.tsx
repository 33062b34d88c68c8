import { useState } from 'preact/hooks';
import { PROVIDERS } from '../../utils/core/settings/presets';
import { PROVIDER_IDS, type ProviderId, type ProviderSettings } from '../../utils/core/settings/provider';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';

interface Props {
  provider: ProviderId;
  endpoints: ProviderSettings['endpoints'];
  onChange(provider: ProviderId): void;
}

/** The services: those that are set up, then all others; a word typed above shortens the list. */
export function ServiceChoice({ provider, endpoints, onChange }: Props) {
  const { t } = useI18n();
  const [word, setWord] = useState('');
  const nameOf = (id: ProviderId) => (id === 'custom' ? t('provider_custom') : PROVIDERS[id].name);
  const isMeant = (id: ProviderId) =>
    `${nameOf(id)} ${PROVIDERS[id].baseURL}`.toLowerCase().includes(word.trim().toLowerCase());
  const meant = PROVIDER_IDS.filter(isMeant);
  const shown = word.trim() === '' ? PROVIDER_IDS : PROVIDER_IDS.filter((id) => id === provider || isMeant(id));
  const isSaved = (id: ProviderId) => Boolean(endpoints[id]?.model);
  const groups = [
    { name: t('service_saved'), ids: shown.filter(isSaved) },
    { name: t('service_others'), ids: shown.filter((id) => !isSaved(id)) },
  ].filter(({ ids }) => ids.length > 0);
  const [first] = meant;
  return (
    <div class="service">
      <Field label={t('provider')}>
        {(ids) => (
          <select
            {...ids}
            value={provider}
            onChange={(event) => {
              const chosen = PROVIDER_IDS.find((id) => id === event.currentTarget.value);
              if (chosen) onChange(chosen);
            }}
          >
            {groups.map(({ name, ids: members }) => (
              <optgroup key={name} label={name}>
                {members.map((id) => (
                  <option key={id} value={id}>
                    {isSaved(id) ? `${nameOf(id)} · ${endpoints[id]?.model}` : nameOf(id)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('service_find')}>
        {(ids) => (
          <input
            {...ids}
            type="search"
            autocomplete="off"
            value={word}
            onInput={(event) => setWord(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Enter takes the first that is meant, and sends no form.
              event.preventDefault();
              if (first && word.trim() !== '') {
                setWord('');
                onChange(first);
              }
            }}
          />
        )}
      </Field>
      <p role="status" class="hint">
        {word.trim() !== '' && (first ? t('service_found', nameOf(first)) : t('service_none'))}
      </p>
    </div>
  );
}
