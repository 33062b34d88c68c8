import { cleanAddress } from '../../utils/core/settings/clean-address';
import { PROVIDERS, serviceName } from '../../utils/core/settings/presets';
import { PROVIDER_IDS } from '../../utils/core/settings/provider';
import { useI18n } from '../shared/i18n';
import { Can } from './Can';
import { EndpointMore } from './EndpointMore';
import { EndpointResult } from './EndpointResult';
import { KeyField } from './KeyField';
import { ModelField } from './ModelField';
import { Choice, Field, type SectionProps } from './parts';
import { Locked } from './policy';
import { useEndpoint } from './use-endpoint';

/**
 * The endpoint of one provider: address, key, model, headers; with buttons that save it, list its models and test it.
 */
export function EndpointForm({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const preset = PROVIDERS[settings.provider];
  const endpoint = useEndpoint(settings, update);
  const { draft, set, models, state } = endpoint;
  return (
    <form
      class="endpoint"
      onSubmit={(event) => {
        event.preventDefault();
        endpoint.save();
      }}
    >
      <Locked field="provider">
        <Choice
          label={t('provider')}
          value={settings.provider}
          options={PROVIDER_IDS.map((value) => ({
            value,
            label: value === 'custom' ? t('provider_custom') : PROVIDERS[value].name,
          }))}
          onChange={(provider) => void update({ provider })}
        />
      </Locked>
      <Locked field="baseURL">
        <Field label={t('baseURL')} hint={t('baseURL_hint')}>
          {(ids) => (
            <input
              {...ids}
              type="url"
              required
              spellcheck={false}
              value={draft.baseURL}
              placeholder={preset.baseURL || 'https://…/v1'}
              onInput={(event) => set({ baseURL: event.currentTarget.value.trim() })}
              onChange={(event) => set({ baseURL: cleanAddress(event.currentTarget.value) })}
            />
          )}
        </Field>
      </Locked>
      <KeyField
        place={settings.keyStorage}
        onPlace={endpoint.keepKeysIn}
        preset={preset}
        value={endpoint.key}
        onChange={endpoint.setKey}
        masked={endpoint.masked}
        onForget={endpoint.forget}
        onForgetAll={endpoint.forgetAll}
      />
      <Locked field="model">
        <ModelField model={draft.model} models={models} onChange={(model) => set({ model })} />
      </Locked>
      <Can draft={draft} provider={settings.provider} />
      <EndpointMore draft={draft} preset={preset} onChange={set} />
      <div class="buttons">
        <button type="submit" class="primary">
          {t('save')}
        </button>
        <button type="button" disabled={state.busy} onClick={endpoint.test}>
          {t('testConnection')}
        </button>
        <button type="button" disabled={state.busy} onClick={endpoint.list}>
          {t('listModels')}
        </button>
      </div>
      <EndpointResult
        state={state}
        service={serviceName(settings.provider, draft.baseURL)}
        baseURL={draft.baseURL}
        onAllowed={endpoint.test}
        onRefused={endpoint.refused}
      />
    </form>
  );
}
