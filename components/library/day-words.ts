import type { I18n } from '../../utils/core/shown/i18n';

/** "Today", "Yesterday" or the date of a day, given by its start in local time. */
export function dayWords(day: number, now: number, i18n: I18n): string {
  const today = new Date(now).setHours(0, 0, 0, 0);
  if (day === today) return i18n.t('library_today');
  // A day may have 23 or 25 hours.
  if (day === new Date(today - 1).setHours(0, 0, 0, 0)) return i18n.t('library_yesterday');
  return i18n.date(localDay(day));
}

/** The date of an instant in local time, "2026-11-22". */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
