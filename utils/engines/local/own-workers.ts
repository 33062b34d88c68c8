/** The part of Trusted Types that is needed here; browsers may lack it, and then enforce nothing. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Lets this document or worker start workers from the package, and from nowhere else: its content security policy takes
 * no address of a script that is a mere string. To be called once.
 */
export function allowOwnWorkers(scope: { trustedTypes?: TrustedTypes; location: { href: string } }): void {
  scope.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const own = new URL(scope.location.href);
      const { protocol, host } = new URL(url, own);
      if (protocol !== own.protocol || host !== own.host) throw new TypeError('A script from outside of the package');
      return url;
    },
  });
}
