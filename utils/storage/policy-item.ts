import browser from 'webextension-polyfill';
import { type Policy, parsePolicy } from './policy';

/** A policy and what of it could not be used. */
export interface PolicyReading {
  policy: Policy;
  /** Names of fields. */
  wrong: string[];
}

let latest: Promise<PolicyReading> | null = null;
const listeners = new Set<(reading: PolicyReading) => void>();

async function read(): Promise<PolicyReading> {
  // Firefox refuses where no organisation has set anything.
  const stored = await browser.storage.managed.get(null).catch(() => null);
  return parsePolicy(stored);
}

/** What the organisation has set, `storage.managed`; read-only. */
export const policyItem = {
  get: (): Promise<PolicyReading> => {
    latest ??= read();
    return latest;
  },
  /** Chrome applies a new policy at once, Firefox when it starts. */
  watch: (listener: (reading: PolicyReading) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'managed') return;
  latest = read();
  void latest.then((reading) => {
    for (const listener of listeners) listener(reading);
  });
});
