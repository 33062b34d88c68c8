/** This device's memory in GiB as the browser rounds it; undefined where it keeps it to itself. */
export function deviceMemory(): number | undefined {
  return (navigator as Navigator & { deviceMemory?: number }).deviceMemory;
}
