import type { Plugin } from 'vite';

interface Patch {
  /** End of the module's path. */
  module: string;
  from: string;
  to: string;
}

/*
 * The only places in the shipped libraries where text could become markup by assignment. We use none of them; with
 * them removed, no mistake of ours can reach them, and reviewers of the stores need not check them.
 */
const PATCHES: Patch[] = [
  // `dangerouslySetInnerHTML`: none of our views uses it. A string passed to it would be shown as text.
  { module: 'preact/dist/preact.mjs', from: 't.innerHTML=h.__html', to: 't.textContent=h.__html' },
  // The fallback where DOMParser returns nothing: it now returns nothing as well.
  {
    module: 'dompurify/dist/purify.es.mjs',
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: "doc.documentElement.textContent = '';",
  },
];

/**
 * Removes every assignment to `innerHTML` from the libraries that ship; fails when the code of a library has changed.
 * Without it Mozilla's linter gives three warnings of unsafe assignments, each of which a reviewer of the store looks
 * at; with it, none.
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
