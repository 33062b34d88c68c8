import { useEffect, useState } from 'preact/hooks';
import type { Spending } from '../../../utils/core/cost/spending';
import type { ProviderId } from '../../../utils/core/settings/provider';
import { spendingItem } from '../../../utils/platform/storage/spending';

export interface SpendingView {
  /** Null until it has been read. */
  month: Spending | null;
  failed: boolean;
  /** Starts counting again from zero: for one provider, or all. */
  reset(provider?: ProviderId): void;
}

/** Returns this month's spending, and renders again as it grows. */
export function useSpending(): SpendingView {
  const [month, setMonth] = useState<Spending | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void spendingItem.get().then(setMonth, () => setFailed(true));
    return spendingItem.watch(setMonth);
  }, []);
  return { month, failed, reset: (provider) => void spendingItem.reset(provider).catch(() => setFailed(true)) };
}
