import type { TrustedTypes } from '../core/trusted-types';

/** A document's or worker's global object. */
interface Scope {
  trustedTypes?: TrustedTypes | undefined;
  location: { href: string };
}

/**
 * Lets this document or worker start scripts and workers of the package, and no others: its content security policy
 * takes no address of a script that is a mere string. Calls after the first do nothing.
 */
export function allowOwnScripts({ trustedTypes, location }: Scope): void {
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL(url) {
      const own = new URL(location.href);
      const { protocol, host } = new URL(url, own);
      if (protocol !== own.protocol || host !== own.host) throw new TypeError('A script from outside of the package');
      return url;
    },
  });
}
