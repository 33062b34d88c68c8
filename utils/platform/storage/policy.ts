import * as v from 'valibot';
import { originOf } from '../../core/settings/clean-address';
import { ENGINES } from '../../core/settings/engine';
import { FINDER_NAMES } from '../../core/settings/finders';
import { PROVIDERS } from '../../core/settings/presets';
import { type EndpointSettings, PROVIDER_IDS, type ProviderId } from '../../core/settings/provider';
import { endpointInUse } from '../../core/settings/saved-endpoints';
import { sites } from '../../core/settings/sites';
import { normalSite } from '../../core/text/site';
import type { Settings } from './settings';

const address = v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(/^https?:\/\//i));

/** The fields an organisation can set; `public/managed-schema.json` describes the same to browsers that ask for it. */
export const POLICY_FIELDS = {
  engine: v.picklist(ENGINES),
  provider: v.picklist(PROVIDER_IDS),
  /** The address up to, but without, `/chat/completions`. */
  endpoint: address,
  /** Models that may be used; the first one where the reader chose none of them. */
  models: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(300))), v.minLength(1)),
  headers: v.record(v.string(), v.string()),
  contextTokens: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2_000_000)),
  /** Finders that may be asked; all others are off. */
  finders: v.array(v.picklist(FINDER_NAMES)),
  searxng: address,
  keepBriefs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50_000)),
  coverageAuto: v.boolean(),
  readAuto: v.boolean(),
  lookUpOutlets: v.boolean(),
  verifyContext: v.boolean(),
  rewriteNotFound: v.boolean(),
  detectEverywhere: v.boolean(),
  /** Where keys are kept: on disk, or until the browser closes. */
  keyStorage: v.picklist(['local', 'session']),
  /** Sites added to the reader's own. */
  neverSites: sites,
};

/** The settings of an organisation. Plain data; a missing field leaves the choice to the reader. */
export type Policy = { [Name in keyof typeof POLICY_FIELDS]?: v.InferOutput<(typeof POLICY_FIELDS)[Name]> };

/** A setting, or a part of the endpoint in use, that an organisation can lock. */
export type Lockable = keyof Settings | 'baseURL' | 'model' | 'headers' | 'contextTokens';

const FIELD_NAMES = Object.keys(POLICY_FIELDS) as (keyof Policy)[];

/** Reads a policy from the browser's stored value; `wrong` names the fields that are unknown or cannot be used. */
export function parsePolicy(stored: unknown): { policy: Policy; wrong: string[] } {
  const read = v.safeParse(v.record(v.string(), v.unknown()), stored ?? {});
  if (!read.success) return { policy: {}, wrong: [] };
  const given = Object.entries(read.output);
  const fields = given.flatMap(([name, value]) => {
    const field = FIELD_NAMES.find((known) => known === name);
    const result = field && v.safeParse(POLICY_FIELDS[field], value);
    return result?.success ? [[name, result.output] as const] : [];
  });
  const right = new Set(fields.map(([name]) => name));
  return {
    policy: Object.fromEntries(fields),
    wrong: given.flatMap(([name, value]) => (right.has(name) ? wrongSites(name, value) : [name])),
  };
}

/** Entries of a list of sites that name none: each alone is left out, or one slip would open all the others. */
function wrongSites(name: string, value: unknown): string[] {
  if (name !== 'neverSites' || !Array.isArray(value)) return [];
  const wrong = value.filter((site) => typeof site !== 'string' || normalSite(site) === '');
  return wrong.map((site) => `neverSites: ${String(site)}`);
}

/**
 * The service that a policy names, directly or by an address of the organisation's own; null where the reader chooses.
 */
function lockedProvider({ provider, endpoint }: Policy): ProviderId | null {
  return provider ?? (endpoint ? 'custom' : null);
}

/** The address that a policy names. A service named without an address is used at its own address only. */
function lockedAddress(policy: Policy): string {
  const provider = lockedProvider(policy);
  return policy.endpoint ?? (provider ? PROVIDERS[provider].baseURL : '');
}

/** True when the organisation has set this field, so that the reader cannot. */
export function isLocked(policy: Policy, field: Lockable): boolean {
  switch (field) {
    case 'provider':
    case 'endpoint':
      return lockedProvider(policy) !== null;
    case 'baseURL':
      return lockedAddress(policy) !== '';
    case 'model':
      return policy.models?.length === 1;
    case 'rereadWith':
      return lockedProvider(policy) !== null || policy.engine !== undefined;
    case 'headers':
    case 'contextTokens':
    case 'engine':
    case 'searxng':
    case 'keepBriefs':
    case 'coverageAuto':
    case 'readAuto':
    case 'lookUpOutlets':
    case 'verifyContext':
    case 'rewriteNotFound':
    case 'detectEverywhere':
    case 'keyStorage':
      return policy[field] !== undefined;
    default:
      return false;
  }
}

const NO_ENDPOINT: EndpointSettings = { baseURL: '', model: '', headers: {}, contextTokens: 0, small: 'auto' };

/** The origin that the reader's own headers go to. */
function headersFor(own: EndpointSettings | undefined, provider: ProviderId): string {
  return own?.headersFor ?? originOf(own?.baseURL || PROVIDERS[provider].baseURL);
}

/** The settings in effect: the reader's, overridden by the policy. */
export function applyPolicy(own: Settings, policy: Policy): Settings {
  const { endpoint: _, models, headers, contextTokens, finders, neverSites, ...same } = policy;
  const provider = lockedProvider(policy) ?? own.provider;
  // Where the organisation chose the service, it is asked as the organisation set it up, and not at another endpoint.
  const chosenId = lockedProvider(policy) ? '' : own.endpoint;
  const id = endpointInUse({ ...own, provider, endpoint: chosenId });
  const before = own.endpoints[id];
  const chosen = before?.model ?? '';
  const address = lockedAddress(policy);
  const set: Partial<EndpointSettings> = {
    // The reader's own headers stay with the address that they were entered for; the organisation's go to its own.
    ...(address ? { baseURL: address, headersFor: headersFor(before, provider) } : {}),
    ...(models && !models.includes(chosen) ? { model: models[0] ?? '' } : {}),
    ...(headers ? { headers, headersFor: originOf(address) } : {}),
    ...(contextTokens ? { contextTokens } : {}),
  };
  const changed = Object.keys(set).length > 0;
  return {
    ...own,
    ...same,
    provider,
    endpoint: chosenId,
    // An article goes to no service beside the one that the organisation has chosen.
    rereadWith: isLocked(policy, 'rereadWith') ? 'same' : own.rereadWith,
    endpoints: changed ? { ...own.endpoints, [id]: { ...(before ?? NO_ENDPOINT), ...set } } : own.endpoints,
    findersOff: [...new Set([...own.findersOff, ...FINDER_NAMES.filter((name) => isBarred(policy, name))])],
    neverSites: [...new Set([...(neverSites ?? []), ...own.neverSites])],
  };
}

/** True when the organisation does not let this finder be asked. */
export function isBarred({ finders }: Policy, name: (typeof FINDER_NAMES)[number]): boolean {
  return finders !== undefined && !finders.includes(name);
}

/**
 * The part of a page's change that may be stored. Pages see settings under the policy, and the policy's values must not
 * get into the reader's own settings, which apply again when it is lifted. `own` are the settings before the change.
 */
export function withoutPolicy(change: Partial<Settings>, own: Settings, policy: Policy): Partial<Settings> {
  const next: Partial<Settings> = { ...change };
  for (const name of Object.keys(next) as (keyof Settings)[]) if (isLocked(policy, name)) delete next[name];
  if (next.findersOff) {
    const barred = own.findersOff.filter((name) => isBarred(policy, name));
    next.findersOff = [...next.findersOff.filter((name) => !isBarred(policy, name)), ...barred];
  }
  if (next.neverSites) {
    const set = policy.neverSites ?? [];
    next.neverSites = next.neverSites.filter((site) => !set.includes(site) || own.neverSites.includes(site));
  }
  if (next.endpoints) {
    // The page saw the policy in the endpoint that was in use, and may have changed which one is.
    const ids = [own, { ...own, ...next }].map((one) => lockedProvider(policy) ?? endpointInUse(one));
    next.endpoints = [...new Set(ids)].reduce((all, id) => ownEndpoints(all, { own, id, policy }), next.endpoints);
  }
  return next;
}

/** Endpoints with the reader's own values in one of them, wherever the policy has set its own. */
function ownEndpoints(
  changed: Settings['endpoints'],
  { own, id, policy }: { own: Settings; id: string; policy: Policy },
): Settings['endpoints'] {
  const after = changed[id];
  if (!after) return changed;
  const before = own.endpoints[id] ?? NO_ENDPOINT;
  const { headersFor: _policys, ...rest } = after;
  return {
    ...changed,
    [id]: {
      ...rest,
      ...(isLocked(policy, 'baseURL') ? { baseURL: before.baseURL } : {}),
      ...(isLocked(policy, 'model') ? { model: before.model } : {}),
      ...withOwnHeaders(after, before, policy),
      ...(isLocked(policy, 'contextTokens') ? { contextTokens: before.contextTokens } : {}),
    },
  };
}

const bound = ({ headersFor }: EndpointSettings) => (headersFor === undefined ? {} : { headersFor });

/** The reader's own headers, and where they go to, of an endpoint that a page saw under the policy. */
function withOwnHeaders(
  after: EndpointSettings,
  before: EndpointSettings,
  policy: Policy,
): Pick<EndpointSettings, 'headers' | 'headersFor'> {
  if (isLocked(policy, 'headers')) return { headers: before.headers, ...bound(before) };
  const isSame = JSON.stringify(after.headers) === JSON.stringify(before.headers);
  // Headers that were entered under the policy's address are meant for it.
  return { headers: after.headers, ...bound(isSame && isLocked(policy, 'baseURL') ? before : after) };
}
