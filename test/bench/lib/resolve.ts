import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * Lets Node load the project's own modules as they are: their imports name no file extension. Loaded before a bench that
 * needs no browser (`node --import`).
 */
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !context.parentURL) return next(specifier, context);
    const url = new URL(`${specifier}.ts`, context.parentURL);
    return existsSync(fileURLToPath(url)) ? next(url.href, context) : next(specifier, context);
  },
});
