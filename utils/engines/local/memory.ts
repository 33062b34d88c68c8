/** Beside the file itself: the context's cache, the buffers of a calculation, llama.cpp and its page, in bytes. */
const BESIDE = 500e6;
const GIB = 2 ** 30;

/**
 * Whether a model file of so many bytes can be run in a device's memory. `deviceMemory` is the browser's rounded figure in
 * GiB, undefined where it keeps it to itself: then nothing speaks against trying. Half of the memory is others'.
 */
export function fitsMemory(bytes: number, deviceMemory: number | undefined): boolean {
  return deviceMemory === undefined || bytes + BESIDE <= (deviceMemory * GIB) / 2;
}

/** This device's memory in GiB as the browser tells it. */
export function deviceMemory(): number | undefined {
  return (navigator as Navigator & { deviceMemory?: number }).deviceMemory;
}
