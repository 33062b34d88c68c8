/** The part of Trusted Types that is used here. */
export interface TrustedTypes {
  readonly defaultPolicy?: unknown;
  createPolicy(
    name: string,
    rules: { createHTML?(html: string): string; createScriptURL?(url: string): string },
  ): { createHTML(html: string): string };
}

declare global {
  /** Undefined where a browser has no such types, and then asks for none. */
  var trustedTypes: TrustedTypes | undefined;
}

/** The browser's Trusted Types; undefined where it has none. */
export const trustedTypesHere = (): TrustedTypes | undefined => globalThis.trustedTypes;
