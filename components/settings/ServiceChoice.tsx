import { useState } from 'preact/hooks';
import { PROVIDERS } from '../../utils/core/settings/presets';
import { PROVIDER_IDS, type ProviderId, type ProviderSettings } from '../../utils/core/settings/provider';
import { providerOf, savedEndpoints } from '../../utils/core/settings/saved-endpoints';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';

interface Props {
  /** The id of the endpoint in use. */
  chosen: string;
  endpoints: ProviderSettings['endpoints'];
  onChange(id: string): void;
}

/** The endpoints that are set up, by name, then all other services; a word typed above shortens the list. */
export function ServiceChoice({ chosen, endpoints, onChange }: Props) {
  const { t } = useI18n();
  const [word, setWord] = useState('');
  const nameOf = (id: ProviderId) => (id === 'custom' ? t('provider_custom') : PROVIDERS[id].name);
  const saved = savedEndpoints({ endpoints }).map(({ id, provider, label }) => ({
    ...{ id, label, words: `${label} ${nameOf(provider)} ${endpoints[id]?.baseURL}` },
  }));
  const others = PROVIDER_IDS.filter((id) => !saved.some((one) => one.id === id)).map((id) => ({
    ...{ id, label: nameOf(id), words: `${nameOf(id)} ${PROVIDERS[id].baseURL}` },
  }));
  const isMeant = ({ words }: { words: string }) => words.toLowerCase().includes(word.trim().toLowerCase());
  const groups = [
    { name: t('service_saved'), members: saved },
    { name: t('service_others'), members: others },
  ].map(({ name, members }) => ({ name, members: members.filter((one) => one.id === chosen || isMeant(one)) }));
  const first = [...saved, ...others].find(isMeant);
  return (
    <div class="service">
      <Field label={t('provider')}>
        {(ids) => (
          <select
            {...ids}
            value={chosen}
            onChange={(event) => {
              if (providerOf(event.currentTarget.value)) onChange(event.currentTarget.value);
            }}
          >
            {groups.map(
              ({ name, members }) =>
                members.length > 0 && (
                  <optgroup key={name} label={name}>
                    {members.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label}
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
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
                onChange(first.id);
              }
            }}
          />
        )}
      </Field>
      <p role="status" class="hint">
        {word.trim() !== '' && (first ? t('service_found', first.label) : t('service_none'))}
      </p>
    </div>
  );
}
