/** wllama's own function that asks the page for bytes of the model, and what it tells of that. */
const READ_FROM_PAGE = 'const _wllama_js_file_read = async';
const READING = 'let isAwaitReading';

/**
 * Reads the model where llama.cpp runs: the page would read each piece, copy it here and wait its turn. The handles are given
 * back when nothing was read for a second, or the model could not be deleted. Where they cannot be had or read, the page reads.
 */
export const READ_HERE = `let partFiles = [];
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
  // As wllama has it: nothing else is asked of llama.cpp meanwhile.
  isAwaitReading = true;
  const all = await openParts;
  isAwaitReading = false;
  if (all.length === 0) return readFromPage(path, offset, size, to);
  let done = 0;
  try {
    for (const { handle, start, end } of all) {
      const [from, past] = [Math.max(offset, start), Math.min(offset + size, end)];
      if (from < past) done += handle.read(getHeapU8().subarray(to + from - offset, to + past - offset), { at: from - start });
    }
  } catch {
    partFiles = [];
    giveBack();
    return readFromPage(path, offset, size, to);
  }
  givingBack = setTimeout(giveBack, 1000);
  return toSizeT(done);
}`;

/** wllama's worker, with `READ_HERE` in place of its own reading. Throws an Error where it reads in another way now. */
export function readsHere(worker: string): string {
  if (!worker.includes(READ_FROM_PAGE) || !worker.includes(READING))
    throw new Error('wllama reads files in another way now');
  return worker.replace(READ_FROM_PAGE, 'const readFromPage = async');
}
