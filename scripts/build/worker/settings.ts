/** What wllama's worker is told where it would be put together at run time. */
export interface RunOptions {
  pathConfig: { 'wllama.wasm': string };
  nbThread: number;
  compat: boolean;
}

/** The settings that the worker's own address brings (`?threads=2&gpu=1`); llama.cpp lies beside it. */
export function readSettings(address: string): { options: RunOptions; gpu: boolean } {
  const asked = new URL(address).searchParams;
  const options: RunOptions = {
    pathConfig: { 'wllama.wasm': new URL('wllama.wasm', address).href },
    nbThread: Number(asked.get('threads')),
    compat: false,
  };
  return { options, gpu: asked.get('gpu') === '1' };
}
