import browser from 'webextension-polyfill';
import { cleanAddress, originOf } from '../../utils/core/settings/clean-address';
import { needsHostPermission, originPattern, PROVIDERS } from '../../utils/core/settings/presets';
import type { EndpointSettings, ProviderId, ProviderSettings } from '../../utils/core/settings/provider';
import { consentTo } from '../../utils/platform/consent';
import type { EndpointAnswer, EndpointDraft } from '../../utils/platform/messages/calls';
import { send } from '../../utils/platform/messages/send';

type Saved = Pick<ProviderSettings, 'provider' | 'endpoints'>;

/** The address that an endpoint has without the draft: the saved one, else its preset's. */
export const homeOf = ({ provider, endpoints }: Saved): string =>
  endpoints[provider]?.baseURL || PROVIDERS[provider].baseURL;

/** The endpoint as the form shows it first. */
export function draftOf(settings: Saved): EndpointSettings {
  const saved = settings.endpoints[settings.provider];
  return {
    ...saved,
    baseURL: homeOf(settings),
    model: saved?.model || PROVIDERS[settings.provider].defaultModel,
    headers: saved?.headers ?? {},
    contextTokens: saved?.contextTokens ?? 0,
    small: saved?.small ?? 'auto',
  };
}

/** What is stored of a draft: what was pasted is cleaned, and headers are bound to the host they were entered for. */
export function cleanDraft(draft: EndpointSettings, settings: Saved): EndpointSettings {
  const saved = settings.endpoints[settings.provider];
  const { headersFor: _before, ...rest } = draft;
  const baseURL = cleanAddress(draft.baseURL);
  const isSame = JSON.stringify(draft.headers) === JSON.stringify(saved?.headers ?? {});
  const before = saved?.headersFor ?? originOf(homeOf(settings));
  const headersFor = isSame ? before : originOf(baseURL);
  return { ...rest, baseURL, ...(Object.keys(draft.headers).length > 0 ? { headersFor } : {}) };
}

/** A draft as it is sent to be asked; `key` is '' where the saved one is to be used. */
export function askedOf(provider: ProviderId, clean: EndpointSettings, key: string): EndpointDraft {
  const { small: _small, contextTokens: _context, extra: _extra, ...rest } = clean;
  return { provider, ...rest, ...(key ? { key } : {}) };
}

/** The outcome of asking an endpoint: its answer, and the model that was taken from its list where none was named. */
export interface Asked {
  answer: EndpointAnswer;
  model: string;
}

/** Asks an endpoint. One without a model is first asked for its list, of which the first is taken. */
export async function askEndpoint(type: 'testEndpoint' | 'listModels', endpoint: EndpointDraft): Promise<Asked> {
  if (endpoint.model !== '') return { answer: await send({ type, endpoint }), model: endpoint.model };
  const listed = await send({ type: 'listModels', endpoint });
  const [model = ''] = listed.models ?? [];
  if (type === 'listModels' || model === '') return { answer: listed, model };
  return { answer: await send({ type, endpoint: { ...endpoint, model } }), model };
}

/**
 * Asks the browser for an endpoint's host, where an extension cannot reach it without, and about sending articles there,
 * where the browser wants that asked; false where either is not allowed. To be called within a click.
 */
export function allowHost(provider: ProviderId, baseURL: string): Promise<boolean> {
  const origins = needsHostPermission(provider, baseURL) ? [originPattern(baseURL)] : [];
  const consent = consentTo('websiteContent');
  if (origins.length === 0 && !consent.data_collection) return Promise.resolve(true);
  return browser.permissions.request({ origins, ...consent }).catch(() => false);
}
