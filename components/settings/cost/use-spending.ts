import { useEffect, useState } from 'preact/hooks';
import type { Spending } from '../../../utils/core/cost/spending';
import type { ProviderId } from '../../../utils/core/settings/provider';
import { spendingItem } from '../../../utils/platform/storage/spending';

export interface SpendingView {
  /** Null until it has been read. */
  month: Spending | null;
  failed: boolean;
  /** Counts anew: one provider, or all. */
  reset(provider?: ProviderId): void;
}

/** What this month has cost, followed as it grows. */
export function useSpending(): SpendingView {
  const [month, setMonth] = useState<Spending | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void spendingItem.get().then(setMonth, () => setFailed(true));
    return spendingItem.watch(setMonth);
  }, []);
  return { month, failed, reset: (provider) => void spendingItem.reset(provider).catch(() => setFailed(true)) };
}
