import type { Plugin } from 'vite';

/** Stands for the browser's own API. */
const NATIVE = '\0native-browser';

/**
 * Gives a page that is built apart the browser's own API instead of the polyfill: in both browsers its promises are native,
 * and such a page listens to ports alone. What the polyfill is for, answers to messages given as promises, is the background's
 * and the other pages' affair. `page`: part of the path that the page's files have, and no others.
 */
export function nativeBrowser(page: string): Plugin {
  let isApart = false;
  return {
    name: `native-browser:${page}`,
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const input = build.rolldownOptions?.input ?? build.rollupOptions?.input;
      const inputs = typeof input === 'string' ? [input] : Object.values(input ?? {});
      isApart = inputs.length > 0 && inputs.every((file) => String(file).replaceAll('\\', '/').includes(page));
    },
    resolveId: (id) => (isApart && id === 'webextension-polyfill' ? NATIVE : null),
    load: (id) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
  };
}
