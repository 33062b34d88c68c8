import { parseDate } from '../article/about/dates';

/**
 * Most that a date may be ahead of the clock, in milliseconds, for missing time zones and wrong clocks; beyond it is
 * nonsense.
 */
const AHEAD = 36 * 3_600_000;

/**
 * A date as a service writes it, as an ISO 8601 instant in UTC: one without an offset is taken as UTC, a day as its
 * start. Null where it is no date, or one after `now` (epoch ms).
 */
export function toInstant(written: string | null | undefined, now: number): string | null {
  const parsed = parseDate(written ?? null, now);
  if (parsed === null) return null;
  const time = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(parsed) || !parsed.includes('T') ? parsed : `${parsed}Z`);
  return Number.isNaN(time) || time > now + AHEAD ? null : new Date(time).toISOString();
}
