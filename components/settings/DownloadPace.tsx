import { useRef } from 'preact/hooks';
import { downloadPace, type PaceSample } from '../../utils/core/settings/download-pace';
import { useI18n } from '../shared/i18n';

const MB_BYTES = 1e6;
const MINUTE_SECONDS = 60;

interface Props {
  have: number;
  total: number | null;
}

/**
 * How fast a download comes, and the time that is left, measured since this page watches it. Outside the status, or a
 * screen reader would count along.
 */
export function DownloadPace({ have, total }: Props) {
  const { t, number } = useI18n();
  const now = { have, at: Date.now() };
  const first = useRef<PaceSample>(now);
  const measured = downloadPace(first.current, now, total);
  if (!measured) return null;
  const { pace, left } = measured;
  const speed = t('local_pace', number(Math.round((pace / MB_BYTES) * 10) / 10));
  const minutes = left === null ? 0 : Math.ceil(left / MINUTE_SECONDS);
  const words =
    left === null ? '' : minutes > 1 ? t('local_minutesLeft', number(minutes)) : t('phase_left', number(left));
  return <p class="hint">{[speed, words].filter(Boolean).join(' · ')}</p>;
}
