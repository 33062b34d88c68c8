/** `WebAssembly` with its promises (JSPI), which not every browser has. */
interface MayPromise {
  compile: unknown;
  Suspending?: unknown;
  promising?: unknown;
}

/** Where a browser lacks WebAssembly's promises, llama.cpp runs without, if the names are there. */
export function nameMissingPromises(wasm: MayPromise): void {
  if (wasm.Suspending) return;
  wasm.Suspending = function Suspending(fn: unknown) {
    return fn;
  };
  wasm.promising =
    (fn: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]) =>
      fn(...args);
}
