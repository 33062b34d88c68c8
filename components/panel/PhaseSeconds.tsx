import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../utils/core/run/types';
import { useI18n } from '../shared/i18n';

/**
 * Seconds since a request began to wait, or until a pause ends. They stand outside the status, or a screen reader would
 * count along.
 */
export function PhaseSeconds({ phase }: { phase: NonNullable<Run['phase']> }) {
  const { t, number } = useI18n();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [phase.at]);
  const passed = Math.max(0, Math.floor((now - phase.at) / 1000));
  const left = phase.phase === 'pausing' && phase.seconds !== null ? Math.ceil(phase.seconds) - passed : null;
  const words =
    left !== null && left > 0 ? t('phase_left', number(left)) : passed > 0 ? t('seconds', number(passed)) : '';
  return <span class="phase-seconds">{words}</span>;
}
