import type { SpendingBook } from '../../core/cost/meter';
import { parseSpending, type Spending, together, withoutProvider, withSpent } from '../../core/cost/spending';
import type { ProviderId } from '../../core/settings/provider';
import { storageItem } from './item';

/**
 * Tokens of this month by provider, `storage.local`; cleared by "Delete everything", and provider by provider in the
 * options.
 */
const item = storageItem('local', 'spending');

function change(next: (spending: Spending) => Spending): Promise<void> {
  return navigator.locks.request('spending', async () => {
    await item.setValue(next(parseSpending(await item.getValue(), Date.now())));
  });
}

/** This month's spending as it is on disk, for pages. */
export const spendingItem = {
  get: async (): Promise<Spending> => parseSpending(await item.getValue(), Date.now()),
  /** Starts counting again from zero: for one provider, or all. */
  reset: (provider?: ProviderId): Promise<void> =>
    change((spending) => (provider ? withoutProvider(spending, provider) : { ...spending, providers: {} })),
  watch: (listener: (spending: Spending) => void): (() => void) =>
    item.watch((stored) => listener(parseSpending(stored, Date.now()))),
};

/** The background's record of spending; that of private windows stays in memory. */
export function spendingBook(): SpendingBook {
  let passing = parseSpending(null, Date.now());
  return {
    async read() {
      const onDisk = await spendingItem.get();
      passing = parseSpending(passing, Date.now());
      return together(onDisk, passing);
    },
    async add(provider, spent, { traces }) {
      if (traces) await change((spending) => withSpent(spending, provider, spent));
      else passing = withSpent(parseSpending(passing, Date.now()), provider, spent);
    },
  };
}
