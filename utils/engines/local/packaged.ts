import { Wllama as Library } from '@wllama/wllama';
import browser from 'webextension-polyfill';
import { EngineError } from '../../core/brief/engine-error';
import { allowOwnScripts } from '../../platform/own-scripts';
import type { Wllama } from './wllama';

/** A logger that drops everything: wllama's log holds the reader's text. */
const SILENT = { debug() {}, log() {}, warn() {}, error() {} };

allowOwnScripts(globalThis);

export interface PackagedOptions {
  threads: number;
  gpu: boolean;
  /** The files of the model that will be loaded: it reads them itself where it can. */
  files: FileSystemFileHandle[];
}

/**
 * Makes a llama.cpp from the extension's own files (`scripts/build/wllama.ts`). wllama starts its worker from a blob,
 * which no extension may run: while it starts, the file in the package replaces the blob.
 */
export async function createPackagedWllama({ threads, gpu, files }: PackagedOptions): Promise<Wllama> {
  const path = (name: string) => browser.runtime.getURL(`/wllama/${name}`);
  const library = new Library({ default: path('wllama.wasm') }, { logger: SILENT, suppressNativeLog: true });
  library.setCompat(null);
  return {
    async loadModel(blobs, params) {
      const OwnWorker = globalThis.Worker;
      const address = `${path('main.js')}?threads=${threads > 1 ? threads : 0}&gpu=${gpu && params.n_gpu_layers !== 0 ? 1 : 0}`;
      globalThis.Worker = class extends OwnWorker {
        constructor(_blob: string | URL, options?: WorkerOptions) {
          super(address, options);
          this.postMessage({ verb: 'parts', files });
        }
      };
      try {
        await library.loadModel(blobs, params);
        // wllama's promises do not reject when llama.cpp cannot load a model: the model then has no layers.
        if (library.getLoadedContextInfo().n_layer === 0) throw new EngineError('badModel');
      } finally {
        globalThis.Worker = OwnWorker;
      }
    },
    createChatCompletion: (options) => library.createChatCompletion(options),
    exit: () => library.exit(),
  };
}
