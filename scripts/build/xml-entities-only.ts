import type { Plugin } from 'vite';

const TREE = 'entities/dist/generated/decode-data-html.js';

/**
 * Leaves the two thousand named references of HTML out of htmlparser2's decoder: 13 kB of the package. What feeds write is
 * decoded by `utils/coverage/html-entities.ts` before; the parser itself needs those of XML.
 */
export function xmlEntitiesOnly(): Plugin {
  return {
    name: 'xml-entities-only',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.split('?')[0]?.replaceAll('\\', '/').endsWith(`/node_modules/${TREE}`)) return null;
      if (!code.includes('export const htmlDecodeTree')) this.error(`${TREE} has changed: look at it again.`);
      return { code: "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';", map: null };
    },
  };
}
