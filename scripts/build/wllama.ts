import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { withKernels } from './kernels';
import { workerScript } from './worker-script';

/** wllama's own folder; its package ships sources and built files alike. */
const folder = dirname(createRequire(import.meta.url).resolve('@wllama/wllama/package.json'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The start of wllama's own function that asks the page for bytes of the model. */
const READ_FROM_PAGE = 'const _wllama_js_file_read = async';
const READING = 'let isAwaitReading';

/**
 * Renames the reading function in wllama's worker: `worker/main.ts` has the one that is called instead. Throws an Error
 * where wllama's function has changed.
 */
export function readsHere(worker: string): string {
  if (!worker.includes(READ_FROM_PAGE) || !worker.includes(READING))
    throw new Error('wllama reads files in another way now');
  return worker.replace(READ_FROM_PAGE, 'const readFromPage = async');
}

/** Folder for files made during a build; not part of the sources. */
const MADE = join(import.meta.dirname, '../../.wxt');

/**
 * Writes llama.cpp with our kernels to a file, because a package takes text or files. The file is put in place in one
 * step, since two builds may run at once.
 */
async function llamaFile(): Promise<string> {
  const file = join(MADE, 'wllama.wasm');
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(MADE, { recursive: true });
  writeFileSync(unfinished, await withKernels(readFileSync(join(folder, 'esm/wasm/wllama.wasm'))));
  renameSync(unfinished, file);
  return file;
}

type PublicFile = { relativeDest: string } & ({ contents: string } | { absoluteSrc: string });

/**
 * The files of the folder `wllama/` in the package: llama.cpp in WebAssembly, and the scripts that run it. wllama would
 * assemble them at run time and start them from a blob, which no extension may do.
 */
export async function wllamaFiles(): Promise<PublicFile[]> {
  const emscripten = read('src/wasm/wllama.js');
  const inFunction = emscripten.replace('var Module', 'var ___Module');
  return [
    { relativeDest: 'wllama/wllama.wasm', absoluteSrc: await llamaFile() },
    {
      relativeDest: 'wllama/main.js',
      contents: [
        await workerScript('main'),
        `function wModuleInit() { ${inFunction}; return Module; }`,
        readsHere(read('src/workers-code/llama-cpp.js')),
      ].join('\n'),
    },
    { relativeDest: 'wllama/thread.js', contents: `${await workerScript('thread')}\n${emscripten}` },
  ];
}

/**
 * Leaves code out of the bundle that `wllamaFiles` ships: 164 of 222 kB of the script that is loaded before a model's
 * first answer. It also removes two addresses of a CDN from which wllama could load code, which no store allows an
 * extension.
 */
export function wllamaLean(): Plugin {
  return {
    name: 'recoupe:wllama-lean',
    enforce: 'pre',
    resolveId(id) {
      return id === '@wllama/wllama' ? join(folder, 'src/index.ts') : undefined;
    },
    load(id) {
      if (id.endsWith('/@wllama/wllama/src/workers-code/generated.ts')) {
        const version = /LIBLLAMA_VERSION = '([^']+)'/.exec(read('src/workers-code/generated.ts'))?.[1];
        if (!version) throw new Error('wllama no longer tells its version');
        const empty = ['LLAMA_CPP_WORKER_CODE', 'OPFS_UTILS_WORKER_CODE', 'WLLAMA_EMSCRIPTEN_CODE'];
        return [
          `export const LIBLLAMA_VERSION = '${version}';`,
          ...empty.map((name) => `export const ${name} = '';`),
        ].join('\n');
      }
      return id.endsWith('/@wllama/wllama/src/wasm-from-cdn.ts')
        ? 'export const WasmCompatFromCDN = null; export default null;'
        : undefined;
    },
  };
}
