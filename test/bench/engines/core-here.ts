import { build } from 'vite';
import { root } from '../../../scripts/lib/steps.mjs';

export type Core = typeof import('./core.ts');

let core: Promise<Core> | null = null;

async function bundle(): Promise<Core> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, target: 'es2022', ssr: 'test/bench/engines/core.ts' },
    ssr: { noExternal: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The core could not be built');
  return import(`data:text/javascript;base64,${Buffer.from(output.output[0].code).toString('base64')}`);
}

/** The core as one module for Node. */
export function loadCore(): Promise<Core> {
  core ??= bundle();
  return core;
}
