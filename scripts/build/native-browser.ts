import type { Plugin } from 'vite';

/**
 * Gives the panel's build the browser's own API instead of the polyfill: in both browsers its promises are native, and the
 * panel, which loads with each click, listens to ports alone. What the polyfill is for, answers to messages given as
 * promises, is the background's and the other pages' affair.
 */
export function nativeBrowser(page: string): Plugin {
  let isPanel = false;
  return {
    name: 'native-browser',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const input = build.rolldownOptions?.input ?? build.rollupOptions?.input;
      const inputs = typeof input === 'string' ? [input] : Object.values(input ?? {});
      isPanel = inputs.length > 0 && inputs.every((file) => String(file).replaceAll('\\', '/').includes(page));
    },
    resolveId: (id) => (isPanel && id === 'webextension-polyfill' ? '\0native-browser' : null),
    load: (id) => (id === '\0native-browser' ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
  };
}
