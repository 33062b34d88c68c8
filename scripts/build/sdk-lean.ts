import type { Plugin } from 'vite';

/** Modules of the openai SDK that its client makes or names, and that nothing here calls: we ask for chat completions. */
const UNCALLED = /\/openai\/(?:resources\/(?!chat\/|index\.|shared\.)|lib\/ChatCompletion)[^?]*\.mjs$/;

/**
 * Leaves the uncalled resources of the openai SDK out of the package: a module there becomes its classes and functions,
 * empty. The rest of the SDK is as published. A module that exports anything else stays whole, so that a new release of
 * the SDK can make the package bigger, and not break it.
 */
export function sdkLean(): Plugin {
  return {
    name: 'sdk-lean',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!UNCALLED.test(id)) return null;
      const empty: string[] = [];
      for (const one of this.parse(code).body) {
        if (!one.type.startsWith('Export')) continue;
        const exported = one.type === 'ExportNamedDeclaration' ? one.declaration : null;
        if (exported?.type === 'ClassDeclaration') empty.push(`export class ${exported.id?.name} {}`);
        else if (exported?.type === 'FunctionDeclaration') empty.push(`export function ${exported.id?.name}() {}`);
        else return null;
      }
      return { code: empty.join('\n'), map: null };
    },
  };
}
