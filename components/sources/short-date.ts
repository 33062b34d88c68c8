import type { I18n } from '../../utils/core/shown/i18n';

const DAY_MS = 24 * 3_600_000;

/** "20 min ago" within a day, else the day alone: short enough for one line with other facts. */
export function shortDate(iso: string, i18n: I18n, now = Date.now()): string {
  const age = now - Date.parse(iso);
  return age >= 0 && age < DAY_MS ? i18n.ago(iso, now) : i18n.date(iso.slice(0, 10));
}
