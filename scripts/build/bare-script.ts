import type { Plugin } from 'vite';

/**
 * Leaves out what WXT wraps around a script that runs in pages: a logger that is silent in production. The script that
 * runs in every page may have a few kilobytes, and has a reason of its own to be silent.
 */
export function bareScript(): Plugin {
  return {
    name: 'bare-script',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('content-script-main-world-entrypoint')) return null;
      const [definition] = /^import definition from .*$/m.exec(code) ?? [];
      return definition ? `${definition}\nexport default definition.main();` : null;
    },
  };
}
