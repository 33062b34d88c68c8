import browser from 'webextension-polyfill';
import { type Policy, parsePolicy } from './policy';

/** A policy, and the fields of it that could not be used. */
export interface PolicyReading {
  policy: Policy;
  /** Names of fields. */
  wrong: string[];
}

let latest: Promise<PolicyReading> | null = null;
const listeners = new Set<(reading: PolicyReading) => void>();

async function read(): Promise<PolicyReading> {
  // Firefox rejects where no organisation has set anything.
  const stored = await browser.storage.managed.get(null).catch(() => null);
  return parsePolicy(stored);
}

/** The settings of the reader's organisation, `storage.managed`; read-only. */
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

// The event of this area only: the one of all areas would also report every run that is saved. Firefox has it, but
// never fires it.
browser.storage.managed.onChanged.addListener(() => {
  latest = read();
  void latest.then((reading) => {
    for (const listener of listeners) listener(reading);
  });
});
