/** The options that wllama writes into its worker when it assembles it at run time. */
export interface RunOptions {
  pathConfig: { 'wllama.wasm': string };
  nbThread: number;
  compat: boolean;
}

/** Reads the settings from the worker's own address (`?threads=2&gpu=1`); llama.cpp is in the same folder. */
export function readSettings(address: string): { options: RunOptions; gpu: boolean } {
  const asked = new URL(address).searchParams;
  const options: RunOptions = {
    pathConfig: { 'wllama.wasm': new URL('wllama.wasm', address).href },
    nbThread: Number(asked.get('threads')),
    compat: false,
  };
  return { options, gpu: asked.get('gpu') === '1' };
}
