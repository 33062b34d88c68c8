import { registerHooks } from 'node:module';
import { overridden } from './constants.ts';

/*
 * Gives one constant of `utils/core/constants` another value than its table has (see `overridden`). Loaded before a bench (`node --import`): shipped code knows nothing of it.
 */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const text = () =>
      typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source ?? undefined);
    const source = overridden(url, text);
    return source === null ? loaded : { ...loaded, source };
  },
});
