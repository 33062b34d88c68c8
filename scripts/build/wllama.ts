import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { withKernels } from './kernels';

/** wllama's own folder; its package ships sources and built files alike. */
const folder = dirname(createRequire(import.meta.url).resolve('@wllama/wllama/package.json'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Where a browser lacks WebAssembly's promises (JSPI), llama.cpp runs without, if the names are there. */
const WITHOUT_PROMISES = `if (!WebAssembly.Suspending) {
  WebAssembly.Suspending = function (fn) { return fn; };
  WebAssembly.promising = (fn) => async (...args) => fn(...args);
}`;

/**
 * What wllama would put together at run time and start from a blob, which no extension may do: here it becomes two files. The
 * first reads its settings from its own address and starts threads from the second.
 */
const HEAD = `const asked = new URLSearchParams(location.search);
const RUN_OPTIONS = {
  pathConfig: { 'wllama.wasm': new URL('wllama.wasm', location.href).href },
  nbThread: Number(asked.get('threads')),
  compat: false,
};
const OwnWorker = self.Worker;
self.Worker = class extends OwnWorker {
  constructor(_blob, options) { super(new URL('thread.js', location.href), options); }
};
if (asked.get('gpu') !== '1') Object.defineProperty(WorkerNavigator.prototype, 'gpu', {
  get: () => ({ requestAdapter: async () => null }),
});`;

/** llama.cpp with our kernels; a file, because a package takes text or files. */
async function llamaFile(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'recoupe-llama-')), 'wllama.wasm');
  writeFileSync(file, await withKernels(readFileSync(join(folder, 'esm/wasm/wllama.wasm'))));
  return file;
}

type PublicFile = { relativeDest: string } & ({ contents: string } | { absoluteSrc: string });

/** wllama's own function that asks the page for bytes of the model. */
const READ_FROM_PAGE = 'const _wllama_js_file_read = async';

/**
 * Reads the model where llama.cpp runs: the page would read each piece, copy it here and wait its turn. The handles are given
 * back when nothing was read for a second, or the model could not be deleted. Where they cannot be had, the page reads.
 */
const READ_HERE = `let partFiles = [];
let openParts;
let givingBack;
addEventListener('message', (event) => {
  if (event.data?.verb !== 'parts') return;
  event.stopImmediatePropagation();
  partFiles = event.data.files;
});
async function openAll() {
  const opened = [];
  let start = 0;
  try {
    for (const file of partFiles) {
      const handle = await file.createSyncAccessHandle({ mode: 'read-only' });
      const end = start + handle.getSize();
      opened.push({ handle, start, end });
      start = end;
    }
  } catch {
    for (const { handle } of opened.splice(0)) handle.close();
  }
  return opened;
}
function giveBack() {
  openParts?.then((all) => { for (const { handle } of all) handle.close(); });
  openParts = undefined;
}
async function _wllama_js_file_read(path, offset, size, to) {
  clearTimeout(givingBack);
  openParts ??= openAll();
  const all = await openParts;
  const most = all.at(-1)?.end ?? 0;
  if (most === 0) return readFromPage(path, offset, size, to);
  const until = Math.min(offset + size, most);
  for (const { handle, start, end } of all) {
    const [from, past] = [Math.max(offset, start), Math.min(until, end)];
    if (from < past) handle.read(getHeapU8().subarray(to + from - offset, to + past - offset), { at: from - start });
  }
  givingBack = setTimeout(giveBack, 1000);
  return toSizeT(Math.max(0, until - offset));
}`;

function worker(): string {
  const own = read('src/workers-code/llama-cpp.js');
  if (!own.includes(READ_FROM_PAGE)) throw new Error('wllama reads files in another way now');
  return own.replace(READ_FROM_PAGE, 'const readFromPage = async');
}

/** The files of the folder `wllama/` in the package: llama.cpp in WebAssembly, and the scripts that run it. */
export async function wllamaFiles(): Promise<PublicFile[]> {
  const emscripten = read('src/wasm/wllama.js');
  const inFunction = emscripten.replace('var Module', 'var ___Module');
  return [
    { relativeDest: 'wllama/wllama.wasm', absoluteSrc: await llamaFile() },
    {
      relativeDest: 'wllama/main.js',
      contents: [
        HEAD,
        WITHOUT_PROMISES,
        `function wModuleInit() { ${inFunction}; return Module; }`,
        READ_HERE,
        worker(),
      ].join('\n'),
    },
    { relativeDest: 'wllama/thread.js', contents: `${WITHOUT_PROMISES}\n${emscripten}` },
  ];
}

/** Leaves out of the bundle what `wllamaFiles` ships, and the addresses of a network that wllama could load code from. */
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
