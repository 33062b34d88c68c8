import type { Plugin } from 'vite';

/** A file within a package: the package's folder, and the file's path in it. */
export interface ShippedFile {
  folder: string;
  file: string;
}

/** Modules that tools make up: none of them is a file. */
const MADE_UP: readonly [RegExp, string][] = [
  [/^\0?virtual:wxt-/, 'wxt'],
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
];

export interface Shipped {
  /** The plugin of each bundle. */
  plugin(): Plugin;
  /** The files of packages among the modules. `root`: our own folder. Throws an Error for a module that is nobody's. */
  files(root: string): ShippedFile[];
}

/** Gathers the modules that a build puts into its files, whichever of its several bundles they are in. */
export function createShipped(): Shipped {
  const ids = new Set<string>();
  return {
    plugin: () => ({
      name: 'third-party',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) ids.add(id);
        }
      },
    }),
    files: (root) => [...ids].flatMap((id) => fileOf(id, root.replaceAll('\\', '/')) ?? []),
  };
}

/** Null for modules of our own. */
function fileOf(id: string, root: string): ShippedFile | null {
  const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
  const [, folder, file] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path) ?? [];
  if (folder && file) return { folder, file };
  const [, maker] = MADE_UP.find(([pattern]) => pattern.test(id)) ?? [];
  if (maker) return { folder: `${root}/node_modules/${maker}`, file: '' };
  if (!path.startsWith(`${root}/`)) throw new Error(`Whose is the module ${id}?`);
  return null;
}
