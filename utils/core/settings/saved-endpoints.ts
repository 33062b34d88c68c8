import { originOf } from './clean-address';
import { PROVIDERS, serviceName } from './presets';
import { type EndpointSettings, isEndpointId, PROVIDER_IDS, type ProviderId, type ProviderSettings } from './provider';

/** The part of the settings that decides which endpoint is asked. */
export type EndpointChoice = Pick<ProviderSettings, 'provider' | 'endpoints'> &
  Partial<Pick<ProviderSettings, 'endpoint' | 'goneModels'>>;

/** A saved endpoint as it is offered. */
export interface SavedEndpoint {
  id: string;
  provider: ProviderId;
  /** The reader's own name for it, else that of the service and the model. */
  label: string;
}

/** The service of a saved endpoint; null for what is no id. */
export function providerOf(id: string): ProviderId | null {
  return isEndpointId(id) ? (PROVIDER_IDS.find((one) => one === id.split('~')[0]) ?? null) : null;
}

/** The id of the endpoint in use: the one chosen, where it is saved and of the service chosen, else the service's own. */
export function endpointInUse({ provider, endpoints, endpoint = '' }: EndpointChoice): string {
  return providerOf(endpoint) === provider && endpoints[endpoint] ? endpoint : provider;
}

/** The reader's settings for the endpoint in use; undefined where none were made. */
export function ownEndpoint(settings: EndpointChoice): EndpointSettings | undefined {
  return settings.endpoints[endpointInUse(settings)];
}

/** The address at which the reader's model is asked. */
export function baseURLOf(settings: EndpointChoice): string {
  return ownEndpoint(settings)?.baseURL || PROVIDERS[settings.provider].baseURL;
}

/** The settings with another endpoint in use; unchanged where the id is none. */
export function withEndpoint<S extends EndpointChoice>(settings: S, id: string): S {
  const provider = providerOf(id);
  return provider ? { ...settings, provider, endpoint: id } : settings;
}

/** An id for one more endpoint of a service: its own where that is free. */
export function freeId(provider: ProviderId, endpoints: ProviderSettings['endpoints']): string {
  if (!endpoints[provider]) return provider;
  let number = 2;
  while (endpoints[`${provider}~${number}`]) number++;
  return `${provider}~${number}`;
}

/** The endpoints that are saved and can be asked, in the order of services; no two of them have the same label. */
export function savedEndpoints({ endpoints }: Pick<ProviderSettings, 'endpoints'>): SavedEndpoint[] {
  const saved = PROVIDER_IDS.flatMap((provider) =>
    Object.entries(endpoints).flatMap(([id, own]) => {
      if (providerOf(id) !== provider || !own?.model) return [];
      const name = serviceName(provider, own.baseURL || PROVIDERS[provider].baseURL);
      return [{ id, provider, label: own.name || `${name} · ${own.model}` }];
    }),
  );
  const times = (label: string) => saved.filter((one) => one.label === label).length;
  return saved.map((one) => ({
    ...one,
    label: times(one.label) > 1 ? `${one.label} (${hostOr(one, endpoints)})` : one.label,
  }));
}

/** The part that tells two endpoints of one name apart. */
function hostOr({ id }: SavedEndpoint, endpoints: ProviderSettings['endpoints']): string {
  const origin = originOf(endpoints[id]?.baseURL ?? '');
  return origin === '' ? id : `${new URL(origin).host}, ${id.split('~')[1] ?? '1'}`;
}
