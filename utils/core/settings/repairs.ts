import type { EngineErrorKind } from '../brief/engine-error';
import { isLoopback, isPrivate } from '../http/address';
import { cleanAddress, originOf } from './clean-address';
import { hidesOrigin } from './hidden-origins';
import { PROVIDERS } from './presets';
import type { EndpointSettings, ProviderId } from './provider';

/** The way to mend an endpoint whose test failed, as a button. Each has words in every locale (`repair_<type>`). */
export type Repair =
  | { type: 'address'; baseURL: string } // asks there
  | { type: 'model'; model: string } // asks that one
  | { type: 'thinking' } // leaves the level of thinking out, or thinking itself
  | { type: 'extra' } // leaves the reader's own fields out
  | { type: 'headers' } // leaves the extra headers out
  | { type: 'patience' } // waits as long as usual
  | { type: 'key'; url: string } // opens the page where the service gives keys
  | { type: 'account'; url: string } // opens the service's own page
  | { type: 'open'; url: string } // opens the address in a tab, where the browser says what is wrong
  | { type: 'origin'; origin: string }; // sends that server no origin

/** A failed test of an endpoint. */
export interface FailedTest {
  provider: ProviderId;
  draft: EndpointSettings;
  kind: EngineErrorKind;
  /** Models that it lists all the same. */
  models: readonly string[];
  /** True where the browser can send a server requests without an origin. */
  canHideOrigin: boolean;
}

/** Most buttons that are offered at once. */
const MOST = 3;
/** Fewest first letters that names of the same model share. */
const FEWEST_SHARED = 3;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The model in a list that was likely meant; the first where none is alike. */
export function nearestModel(asked: string, models: readonly string[]): string | null {
  const meant = asked.toLowerCase();
  const lower = (name: string) => name.toLowerCase();
  const alike = (name: string) =>
    Math.max(sharedStart(lower(name), meant), sharedStart(lower(name).split('/').at(-1) ?? '', meant));
  // A letter or two are within too many names.
  const within =
    meant.length < FEWEST_SHARED
      ? []
      : models.filter((name) => lower(name).includes(meant) || meant.includes(lower(name)));
  const close = [...models].sort((a, b) => alike(b) - alike(a)).filter((name) => alike(name) >= FEWEST_SHARED);
  const best = [...within, ...close, ...models].find((name) => name !== asked);
  return best ?? null;
}

/** The service's own address, where that is another one on the same machine or host. */
function ownAddress({ provider, draft }: FailedTest): string[] {
  const own = PROVIDERS[provider].baseURL;
  const isThere = originOf(own) === originOf(draft.baseURL) || (isLoopback(own) && isLoopback(draft.baseURL));
  return own !== '' && isThere ? [own] : [];
}

/** Addresses on the same host at which the service may stand instead: up to a version, or with the one that all have. */
function otherPaths(baseURL: string): string[] {
  if (!URL.canParse(baseURL)) return [];
  const { origin, pathname, search } = new URL(baseURL);
  const upTo = /^.*?\/v\d+[a-z\d]*(?=\/)/.exec(pathname)?.[0];
  return [...(upTo ? [`${origin}${upTo}${search}`] : []), `${origin}/v1${search}`];
}

/** Where a server that does not answer may listen: with or without encryption, or on this machine's other name. */
function otherDoors(baseURL: string): string[] {
  if (!URL.canParse(baseURL)) return [];
  const isEncrypted = baseURL.startsWith('https:');
  // On the reader's own network few servers have a certificate; elsewhere all have.
  const swapped = isEncrypted ? baseURL.replace(/^https:/, 'http:') : baseURL.replace(/^http:/, 'https:');
  const doors = isEncrypted === isPrivate(baseURL) ? [swapped] : [];
  // "localhost" may mean an address of the newer protocol, at which the server does not listen.
  if (new URL(baseURL).hostname === 'localhost') doors.push(baseURL.replace('//localhost', '//127.0.0.1'));
  return doors;
}

const addresses = (all: readonly string[], { draft }: FailedTest): Repair[] =>
  [...new Set(all.map(cleanAddress))]
    .filter((baseURL) => baseURL !== cleanAddress(draft.baseURL))
    .map((baseURL) => ({ type: 'address', baseURL }));

function forRequest({ draft }: FailedTest): Repair[] {
  return [
    ...(Object.keys(draft.extra ?? {}).length > 0 ? [{ type: 'extra' as const }] : []),
    ...((draft.thinking ?? 'auto') !== 'auto' ? [{ type: 'thinking' as const }] : []),
    ...(Object.keys(draft.headers).length > 0 ? [{ type: 'headers' as const }] : []),
  ];
}

function all(failed: FailedTest): Repair[] {
  const { provider, draft, kind, models, canHideOrigin } = failed;
  const { keyUrl } = PROVIDERS[provider];
  const baseURL = cleanAddress(draft.baseURL);
  switch (kind) {
    case 'notFound':
      return addresses([...ownAddress(failed), ...otherPaths(baseURL)], failed);
    case 'offline':
      return addresses([...otherDoors(baseURL), ...ownAddress(failed)], failed);
    case 'certificate':
      return [{ type: 'open', url: originOf(baseURL) }, ...addresses(otherDoors(baseURL), failed)];
    case 'wrongKey':
      return keyUrl === '' ? [] : [{ type: 'key', url: keyUrl }];
    case 'noCredit':
    case 'forbidden':
      return keyUrl === '' ? [] : [{ type: 'account', url: keyUrl }];
    case 'unknownModel':
    case 'empty':
    case 'endless': {
      const model = nearestModel(draft.model, models);
      return model === null ? [] : [{ type: 'model', model }];
    }
    case 'allThought':
      return draft.thinking === 'off' ? [] : [{ type: 'thinking' }];
    case 'badRequest':
      return forRequest(failed);
    case 'timeout':
      return (draft.patience ?? 0) > 0 ? [{ type: 'patience' }] : [];
    case 'ollamaOrigins':
      return canHideOrigin && hidesOrigin(baseURL) && draft.noOriginAt !== originOf(baseURL)
        ? [{ type: 'origin', origin: originOf(baseURL) }]
        : [];
    default:
      return [];
  }
}

/** The ways to mend an endpoint, the likeliest first, as far as its failure says which. */
export function repairsFor(failed: FailedTest): Repair[] {
  return all(failed).slice(0, MOST);
}

/** The change of the endpoint that a repair makes; null where it makes none. */
export function changeOf(repair: Repair, kind: EngineErrorKind): Partial<EndpointSettings> | null {
  switch (repair.type) {
    case 'address':
      return { baseURL: repair.baseURL };
    case 'model':
      return { model: repair.model };
    case 'thinking':
      return { thinking: kind === 'allThought' ? 'off' : 'auto' };
    case 'extra':
      return { extra: {} };
    case 'headers':
      return { headers: {} };
    case 'patience':
      return { patience: 0 };
    case 'origin':
      return { noOriginAt: repair.origin };
    default:
      return null;
  }
}
