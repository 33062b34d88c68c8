import { isPrivate } from '../http/address';
import { originOf } from './clean-address';
import type { EndpointSettings } from './provider';

/** True for servers that may be sent no origin: the reader's own, on this machine or network. */
export function hidesOrigin(address: string): boolean {
  return /^https?:/.test(originOf(address)) && isPrivate(originOf(address));
}

/** The servers that are sent no origin, by what the reader agreed to; what was agreed for another address does not hold. */
export function hiddenOrigins(
  endpoints: readonly (Pick<EndpointSettings, 'baseURL' | 'noOriginAt'> | undefined)[],
): string[] {
  const agreed = endpoints.flatMap((one) => {
    const origin = originOf(one?.baseURL ?? '');
    return one?.noOriginAt && one.noOriginAt === origin && hidesOrigin(origin) ? [origin] : [];
  });
  return [...new Set(agreed)];
}
