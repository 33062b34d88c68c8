import browser from 'webextension-polyfill';
import { cleanAddress, originOf } from '../../utils/core/settings/clean-address';
import { suggestedModels } from '../../utils/core/settings/gone-models';
import { needsHostPermission, originPattern } from '../../utils/core/settings/presets';
import type { EndpointSettings, ProviderId } from '../../utils/core/settings/provider';
import { baseURLOf, type EndpointChoice, endpointInUse, ownEndpoint } from '../../utils/core/settings/saved-endpoints';
import { consentTo } from '../../utils/platform/consent';
import type { EndpointAnswer, EndpointDraft } from '../../utils/platform/messages/calls';
import { send } from '../../utils/platform/messages/send';

/** The endpoint as the form shows it first. */
export function draftOf(settings: EndpointChoice): EndpointSettings {
  const saved = ownEndpoint(settings);
  return {
    ...saved,
    baseURL: baseURLOf(settings),
    model: saved?.model || suggestedModels(settings.provider, settings.goneModels)[0] || '',
    headers: saved?.headers ?? {},
    contextTokens: saved?.contextTokens ?? 0,
    small: saved?.small ?? 'auto',
  };
}

/** What is stored of a draft: what was pasted is cleaned, and headers are bound to the host they were entered for. */
export function cleanDraft(draft: EndpointSettings, settings: EndpointChoice): EndpointSettings {
  const saved = ownEndpoint(settings);
  const { headersFor: _before, ...rest } = draft;
  const baseURL = cleanAddress(draft.baseURL);
  const isSame = JSON.stringify(draft.headers) === JSON.stringify(saved?.headers ?? {});
  const before = saved?.headersFor ?? originOf(baseURLOf(settings));
  const headersFor = isSame ? before : originOf(baseURL);
  return { ...rest, baseURL, ...(Object.keys(draft.headers).length > 0 ? { headersFor } : {}) };
}

/** A draft as it is sent to be asked; `key` is '' where the saved one is to be used. */
export function askedOf(settings: EndpointChoice, clean: EndpointSettings, key: string): EndpointDraft {
  const { small: _small, contextTokens: _context, name: _name, told: _told, ...rest } = clean;
  const { provider } = settings;
  const id = endpointInUse(settings);
  return { provider, ...rest, ...(id === provider ? {} : { id }), ...(key ? { key } : {}) };
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
