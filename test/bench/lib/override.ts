import { registerHooks } from 'node:module';
import { withValue } from './constants.ts';

/*
 * Gives one constant of `utils/core/constants` another value than its table has, named by the environment variable
 * BENCH_CONSTANT as "PART NAME VALUE". Loaded before a bench (`node --import`): shipped code knows nothing of it.
 */
const [part = '', name = '', value = ''] = (process.env.BENCH_CONSTANT ?? '').split(' ');

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(`/utils/core/constants/${part}.ts`)) return loaded;
    const source =
      typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source ?? undefined);
    return { ...loaded, source: withValue(source, name, Number(value)) };
  },
});
