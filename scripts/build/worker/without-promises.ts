/** `WebAssembly` with promise integration (JSPI), which not every browser has. */
interface MayPromise {
  compile: unknown;
  Suspending?: unknown;
  promising?: unknown;
}

/** Defines the names of promise integration where a browser lacks them: llama.cpp then runs without it. */
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
