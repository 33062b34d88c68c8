import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a script of the folder `worker/` with all its imports, as text that runs wherever it is inserted. */
export async function workerScript(name: 'main' | 'thread'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'worker', `${name}.ts`), formats: ['iife'], name: 'recoupe' },
    },
  });
  const [output] = [built].flat();
  const script = output && 'output' in output ? output.output[0] : null;
  if (!script) throw new Error(`worker/${name}.ts was not built`);
  return script.code;
}
