import { useLayoutEffect, useRef } from 'preact/hooks';
import { cleanAddress } from '../../utils/core/settings/clean-address';
import { PROVIDERS, serviceName } from '../../utils/core/settings/presets';
import { endpointInUse, providerOf } from '../../utils/core/settings/saved-endpoints';
import { useI18n } from '../shared/i18n';
import { AddressField } from './AddressField';
import { EndpointMore } from './EndpointMore';
import { EndpointResult } from './EndpointResult';
import { KeyField } from './KeyField';
import { ModelField } from './ModelField';
import { OfferedModels } from './OfferedModels';
import type { SectionProps } from './parts';
import { Locked, usePolicy } from './policy';
import { SavedEndpointPart } from './SavedEndpointPart';
import { ServiceChoice } from './ServiceChoice';
import { useEndpoint } from './use-endpoint';

/**
 * The endpoint of one provider: service, address, key, model; with buttons that test it, list its models and save it.
 * The address of a service that has its own stands under "Advanced".
 */
export function EndpointForm({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const preset = PROVIDERS[settings.provider];
  const endpoint = useEndpoint(settings, update);
  const { draft, set, models, state } = endpoint;
  const { models: allowed } = usePolicy();
  const form = useRef<HTMLFormElement>(null);
  const wrong = state.missing ?? (state.answer?.ok === false ? (state.answer.fault ?? null) : null);
  const wrongField = wrong === 'address' ? 'baseURL' : wrong;
  useLayoutEffect(() => {
    if (state.missing) form.current?.querySelector<HTMLElement>(`[data-field="${state.missing}"]`)?.focus();
  }, [state.missing]);
  const address = (
    <AddressField
      value={draft.baseURL}
      form={preset.addressForm ?? preset.baseURL}
      isWrong={wrongField === 'baseURL'}
      onInput={(typed) => set({ baseURL: typed.trim() })}
      onChange={(typed) => set({ baseURL: cleanAddress(typed) })}
    />
  );
  const isOwn = preset.local || preset.baseURL === '';
  return (
    <form
      ref={form}
      class="endpoint"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        endpoint.save();
      }}
    >
      <Locked field="provider">
        <ServiceChoice
          chosen={endpointInUse(settings)}
          endpoints={settings.endpoints}
          onChange={(id) => void update({ provider: providerOf(id) ?? settings.provider, endpoint: id })}
        />
      </Locked>
      {isOwn && address}
      <KeyField
        preset={preset}
        value={endpoint.key}
        onChange={endpoint.setKey}
        masked={endpoint.masked}
        hasOthers={endpoint.hasKeys}
        isWrong={wrongField === 'key'}
        onForget={endpoint.forget}
        onForgetAll={endpoint.forgetAll}
      />
      <Locked field="model">
        <ModelField
          model={draft.model}
          models={models}
          isWrong={wrongField === 'model'}
          onChange={(model) => set({ model })}
        />
      </Locked>
      {!allowed && <OfferedModels models={endpoint.listed} chosen={draft.model} onChoose={(model) => set({ model })} />}
      {state.missing && <p role="alert">{t(`missing_${state.missing}`, preset.name)}</p>}
      <div class="buttons">
        <button type="submit" class="primary">
          {t('save')}
        </button>
        <button type="button" data-action="test-endpoint" disabled={state.busy} onClick={endpoint.test}>
          {t('testConnection')}
        </button>
        <button type="button" disabled={state.busy} onClick={endpoint.list}>
          {t('listModels')}
        </button>
      </div>
      <EndpointResult
        state={state}
        service={serviceName(settings.provider, draft.baseURL)}
        provider={settings.provider}
        draft={draft}
        isGone={settings.goneModels[settings.provider]?.includes(draft.model) ?? false}
        onRepair={endpoint.repair}
        onAllowed={endpoint.test}
        onRefused={endpoint.refused}
      />
      {endpoint.isSaved && (
        <SavedEndpointPart name={draft.name ?? ''} endpoint={endpoint} onName={(name) => set({ name })} />
      )}
      <EndpointMore
        draft={draft}
        provider={settings.provider}
        place={settings.keyStorage}
        onPlace={endpoint.keepKeysIn}
        onChange={set}
        open={!isOwn && wrongField === 'baseURL'}
      >
        {!isOwn && address}
      </EndpointMore>
    </form>
  );
}
