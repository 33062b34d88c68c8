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

// This area's own event: that of all areas would bring every run that is saved along. Firefox has it, and never calls it.
browser.storage.managed.onChanged.addListener(() => {
  latest = read();
  void latest.then((reading) => {
    for (const listener of listeners) listener(reading);
  });
});
