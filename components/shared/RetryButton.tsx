import { useEffect, useState } from 'preact/hooks';
import { useI18n } from './i18n';

interface Props {
  /** Seconds of the pause that the endpoint asked for; null for none. */
  wait: number | null;
  /** Epoch ms from which they count; now, where it is not known. */
  since?: number | null;
  onRetry(): void;
}

/** Tries again; where the endpoint asked for a pause, only after it, counting down. */
export function RetryButton({ wait, since = null, onRetry }: Props) {
  const { t, number } = useI18n();
  const [until] = useState(() => (since ?? Date.now()) + (wait ?? 0) * 1000);
  const [now, setNow] = useState(Date.now);
  const left = Math.ceil((until - now) / 1000);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), 1000);
    return () => clearTimeout(timer);
  }, [left, now]);
  return (
    <button type="button" class="primary" disabled={left > 0} onClick={onRetry}>
      {left > 0 ? t('retryIn', number(left)) : t('retry')}
    </button>
  );
}
