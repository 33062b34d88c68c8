import type { Plugin } from 'vite';

/** A file within a package: the package's folder, and the file's path in that folder. */
export interface ShippedFile {
  folder: string;
  file: string;
}

/** Modules that build tools generate: none of them is a file. */
const MADE_UP: readonly [RegExp, string][] = [
  [/^\0?virtual:wxt-/, 'wxt'],
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
];

export interface Shipped {
  /** The plugin of each bundle. */
  plugin(): Plugin;
  /**
   * The files of packages among the modules. `root`: our own folder. Throws an Error for a module that belongs to no
   * known package.
   */
  files(root: string): ShippedFile[];
}

/** Collects the modules that a build puts into its files, in whichever of its several bundles they are. */
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

/** Returns null for modules of our own. */
function fileOf(id: string, root: string): ShippedFile | null {
  const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
  const [, folder, file] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path) ?? [];
  if (folder && file) return { folder, file };
  const [, maker] = MADE_UP.find(([pattern]) => pattern.test(id)) ?? [];
  if (maker) return { folder: `${root}/node_modules/${maker}`, file: '' };
  if (!path.startsWith(`${root}/`)) throw new Error(`Whose is the module ${id}?`);
  return null;
}
