import type { Plugin } from 'vite';

interface Patch {
  /** End of the module's path. */
  module: string;
  from: string;
  to: string;
}

/*
 * The only places in what ships where text could become markup by assignment. We use none of them on purpose; taken out,
 * neither a mistake of ours nor a reviewer of the stores has to wonder about them.
 */
const PATCHES: Patch[] = [
  // `dangerouslySetInnerHTML`: no view of ours has it. What came in that way would be shown as text.
  { module: 'preact/dist/preact.mjs', from: 't.innerHTML=h.__html', to: 't.textContent=h.__html' },
  // The way out where DOMParser gives nothing: give nothing.
  {
    module: 'dompurify/dist/purify.es.mjs',
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: "doc.documentElement.textContent = '';",
  },
];

/**
 * Takes every assignment to `innerHTML` out of the libraries that ship; fails when a library no longer is as known. Without it
 * Mozilla's linter gives three warnings of unsafe assignments, each of which a reviewer of the store looks at; with it, none.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const patches = PATCHES.filter(({ module }) => path.endsWith(`/node_modules/${module}`));
      if (patches.length === 0) return null;
      let patched = code;
      for (const { from, to, module } of patches) {
        if (!patched.includes(from)) this.error(`${module} has changed: look at its innerHTML again.`);
        patched = patched.replace(from, () => to);
      }
      return { code: patched, map: null };
    },
  };
}
