import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { createHide, type Hide } from '../shared/hide';

/** Makes a function that cuts the reader's key, and the values of extra headers, out of what an endpoint sends. */
export function hideSecrets({ key, headers, provider }: RemoteConfig): Hide {
  const own = Object.entries(headers).filter(([name, value]) => PROVIDERS[provider].headers[name] !== value);
  // Short values are names of teams and the like, and "Bearer" is no secret.
  const values = own
    .map(([, value]) => value.replace(/^(?:bearer|basic|token)\s+/i, ''))
    .filter((value) => value.length >= 12);
  return createHide([key, ...values].filter(Boolean));
}
