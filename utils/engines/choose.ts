import { EngineError } from '../core/brief/engine-error';
import { originOf } from '../core/settings/clean-address';
import type { RemoteConfig } from '../core/settings/endpoint';
import { PROVIDERS, serviceName } from '../core/settings/presets';
import type { ProviderId, ProviderSettings } from '../core/settings/provider';
import { createRemoteEngine, type RemoteDeps } from './remote/engine';
import type { Engine } from './shared/types';

/** A model engine ready to write; `service` is its name for the reader, `host` is the address its requests go to. */
export interface ChosenEngine {
  engine: Engine;
  service: string;
  host: string;
  provider: ProviderId;
}

/**
 * The endpoint of a provider as set up by the reader, gaps filled from its preset. The key comes from the background's
 * store.
 */
export function remoteConfig(
  settings: Pick<ProviderSettings, 'endpoints'>,
  provider: ProviderId,
  key: string,
): RemoteConfig {
  const preset = PROVIDERS[provider];
  const own = settings.endpoints[provider];
  const baseURL = own?.baseURL || preset.baseURL;
  const origin = originOf(baseURL);
  // Headers may hold secrets: they go where they were entered for, as keys do, and nowhere else.
  const isMeant = (own?.headersFor ?? origin) === origin;
  return {
    provider,
    baseURL,
    key,
    model: own?.model || preset.defaultModel,
    headers: { ...preset.headers, ...(isMeant ? own?.headers : {}) },
    contextTokens: own?.contextTokens || preset.contextTokens,
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
export function chooseModelEngine(
  settings: Pick<ProviderSettings, 'endpoints' | 'provider'>,
  key: string,
  deps: RemoteDeps,
): ChosenEngine {
  const config = remoteConfig(settings, settings.provider, key);
  const preset = PROVIDERS[settings.provider];
  // At an address that is not the provider's own (a gateway's), headers may replace the key.
  const wantsKey = preset.keyNeeded && config.baseURL === preset.baseURL;
  if (!config.baseURL || !config.model || (wantsKey && !key)) throw new EngineError('notSetUp');
  const service = serviceName(settings.provider, config.baseURL);
  return { engine: createRemoteEngine(config, deps), service, host: config.baseURL, provider: settings.provider };
}
