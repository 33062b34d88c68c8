// The first part of `wllama/main.js`; wllama's own worker follows. Together they are one script, in which each sees the
// other's names.
import { allowOwnScripts } from '../../../utils/platform/own-scripts';
import { partsIn } from './parts-message';
import { createReader, type ReadFile } from './read-here';
import { type RunOptions, readSettings } from './settings';
import { nameMissingPromises } from './without-promises';

declare global {
  // Names that wllama's worker uses from here.
  var RUN_OPTIONS: RunOptions;
  var _wllama_js_file_read: ReadFile;
  // Names of wllama's worker. `readFromPage` was its `_wllama_js_file_read` (`readsHere`).
  const getHeapU8: () => Uint8Array;
  const toSizeT: (value: number) => number | bigint;
  const readFromPage: ReadFile;
  let isAwaitReading: boolean;
}

const { options, gpu } = readSettings(location.href);
globalThis.RUN_OPTIONS = options;

allowOwnScripts(globalThis);

// wllama starts threads from a blob, which no extension may do.
const OwnWorker = globalThis.Worker;
globalThis.Worker = class extends OwnWorker {
  constructor(_blob: string | URL, given?: WorkerOptions) {
    super(new URL('thread.js', location.href), given);
  }
};

if (!gpu)
  Object.defineProperty(Object.getPrototypeOf(navigator), 'gpu', {
    get: () => ({ requestAdapter: async () => null }),
  });

nameMissingPromises(WebAssembly);

const reader = createReader({
  heap: () => getHeapU8(),
  toSize: (value) => toSizeT(value),
  setWaiting: (waiting) => {
    isAwaitReading = waiting;
  },
  readFromPage: (...asked) => readFromPage(...asked),
});
globalThis._wllama_js_file_read = reader.read;
addEventListener('message', (event) => {
  const files = partsIn(event.data);
  if (!files) return;
  event.stopImmediatePropagation();
  reader.take(files);
});
