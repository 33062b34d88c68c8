import { originOf } from './clean-address';
import { PROVIDERS } from './presets';
import type { EndpointSettings, ProviderId } from './provider';

/** A field without which an endpoint cannot be asked. */
export type MissingField = 'baseURL' | 'key' | 'model';

interface Asked {
  provider: ProviderId;
  draft: Pick<EndpointSettings, 'baseURL' | 'model'>;
  /** True where a key is typed or saved for this address. */
  hasKey: boolean;
}

/**
 * The first field to be filled before an endpoint can be asked; null where none is missing. A service that wants a key
 * wants it at its own address: a gateway in its place may not.
 */
export function missingField({ provider, draft, hasKey }: Asked): MissingField | null {
  const { keyNeeded, baseURL } = PROVIDERS[provider];
  if (!/^https?:/.test(originOf(draft.baseURL))) return 'baseURL';
  if (keyNeeded && !hasKey && originOf(draft.baseURL) === originOf(baseURL)) return 'key';
  return draft.model === '' ? 'model' : null;
}
