import browser from 'webextension-polyfill';
import { hideOrigins } from '../../platform/origin-rules';
import { moveKeys } from '../../platform/storage/keys';
import { type PolicyReading, policyItem } from '../../platform/storage/policy-item';
import { settingsItem } from '../../platform/storage/settings-item';

/** An API that the polyfill's types, and some browsers, lack. */
type Guarded = typeof browser.storage.local & {
  setAccessLevel?(options: { accessLevel: string }): Promise<void>;
};

/** Keeps content scripts, which share a process with the page, out of the stores. */
export function guardStores(): void {
  const { local, managed }: { local: Guarded; managed: Guarded } = browser.storage;
  for (const area of [local, managed])
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** Leaves the origin out of requests to the servers for which the reader agreed to that, as the settings change. */
export function followHiddenOrigins(): void {
  void hideOrigins();
  settingsItem.watch(() => void hideOrigins());
}

/** Moves keys to where an organisation wants them kept, including those saved before it said so. */
export function followKeyPolicy(): void {
  const keepKeys = ({ policy }: PolicyReading) => {
    if (policy.keyStorage) void moveKeys(policy.keyStorage);
  };
  void policyItem.get().then(keepKeys);
  policyItem.watch(keepKeys);
}
