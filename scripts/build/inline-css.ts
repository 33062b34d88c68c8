import type { Plugin, Rolldown } from 'vite';

/** A stylesheet of the build, linked from one of its pages. */
const LINK = /<link rel="stylesheet"[^>]*href="\/(assets\/[^"]+\.css)"[^>]*>/g;

/**
 * Writes a page's stylesheets into the page itself. A panel opens with each click, and each file of its own costs it a
 * further trip through the busy browser process before it may paint.
 */
export function inlineCss(page: string): Plugin {
  return {
    name: 'inline-css',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const html = Object.values(bundle).find(
        (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith(page),
      );
      if (typeof html?.source !== 'string') return;
      html.source = html.source.replaceAll(LINK, (link, name: string) => {
        const css = bundle[name];
        if (css?.type !== 'asset') return link;
        delete bundle[name];
        return `<style>${String(css.source).trim()}</style>`;
      });
    },
  };
}
