/** This device's memory in GiB as the browser rounds it; undefined where it does not reveal it. */
export function deviceMemory(): number | undefined {
  return (navigator as Navigator & { deviceMemory?: number }).deviceMemory;
}
