import { EngineError } from '../core/brief/engine-error';
import { originOf } from '../core/settings/clean-address';
import type { RemoteConfig } from '../core/settings/endpoint';
import { suggestedModels } from '../core/settings/gone-models';
import { PROVIDERS, serviceName } from '../core/settings/presets';
import type { Price } from '../core/settings/price';
import type { ProviderId } from '../core/settings/provider';
import { baseURLOf, type EndpointChoice, ownEndpoint } from '../core/settings/saved-endpoints';
import { createRemoteEngine, type RemoteDeps } from './remote/engine';
import type { Engine } from './shared/types';

/** A model engine ready to write; `service` is its name for the reader, `host` is the address its requests go to. */
export interface ChosenEngine {
  engine: Engine;
  service: string;
  host: string;
  provider: ProviderId;
  /** What a million tokens cost in US dollars, as the endpoint told; null where it did not. */
  price: Price | null;
}

/**
 * The endpoint in use as set up by the reader, gaps filled from its service's preset. The key comes from the background's
 * store.
 */
export function remoteConfig(settings: EndpointChoice, key: string): RemoteConfig {
  const { provider } = settings;
  const preset = PROVIDERS[provider];
  const own = ownEndpoint(settings);
  const baseURL = baseURLOf(settings);
  const model = own?.model || suggestedModels(provider, settings.goneModels)[0] || '';
  // What was told of another model does not hold.
  const told = own?.told?.model === model ? own.told : null;
  const origin = originOf(baseURL);
  // Headers may hold secrets: they go where they were entered for, as keys do, and nowhere else.
  const isMeant = (own?.headersFor ?? origin) === origin;
  return {
    provider,
    baseURL,
    key,
    model,
    headers: { ...preset.headers, ...(isMeant ? own?.headers : {}) },
    contextTokens: own?.contextTokens || told?.context || preset.contextTokens,
    price: told?.price ?? null,
    contextGuessed: !own?.contextTokens,
    small: own?.small ?? 'auto',
    patience: own?.patience ?? 0,
    thinking: own?.thinking ?? 'auto',
    extra: own?.extra ?? {},
  };
}

/**
 * The model engine that the settings name, and no other: text is never sent to another service by itself.
 * Throws `EngineError('notSetUp')` when an address, a model or a needed key is missing.
 */
export function chooseModelEngine(settings: EndpointChoice, key: string, deps: RemoteDeps): ChosenEngine {
  const config = remoteConfig(settings, key);
  const preset = PROVIDERS[settings.provider];
  // At an address that is not the provider's own (a gateway's), headers may replace the key.
  const wantsKey = preset.keyNeeded && config.baseURL === preset.baseURL;
  if (!config.baseURL || !config.model || (wantsKey && !key)) throw new EngineError('notSetUp');
  const service = serviceName(settings.provider, config.baseURL);
  return {
    engine: createRemoteEngine(config, deps),
    service,
    host: config.baseURL,
    provider: settings.provider,
    price: config.price ?? null,
  };
}
