import { useEffect, useState } from 'preact/hooks';
import { useI18n } from './i18n';

/** Tries again; where the endpoint asked for a pause, only after it, counting down. */
export function RetryButton({ wait, onRetry }: { wait: number | null; onRetry(): void }) {
  const { t, number } = useI18n();
  const [left, setLeft] = useState(Math.ceil(wait ?? 0));
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <button type="button" class="primary" disabled={left > 0} onClick={onRetry}>
      {left > 0 ? t('retryIn', number(left)) : t('retry')}
    </button>
  );
}
