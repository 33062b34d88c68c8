import { parseDate } from '../../article/dates';

/** The zones that RFC 822 names, which many feeds still use. Hours from UTC. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Clocks differ, and some outlets date a story ahead to tomorrow's paper; more is a mistake. Milliseconds. */
const AHEAD = 24 * 60 * 60 * 1000;

/**
 * A feed's date as an ISO 8601 instant in UTC; null where it is none, lies before 1990, or more than a day after `now`
 * (epoch ms). A time without a zone is read as UTC, a day without a time as its beginning.
 */
export function feedDate(value: string | null | undefined, now: number): string | null {
  if (!value) return null;
  const zoned = value
    .trim()
    .slice(0, 80)
    .replace(/\b(?:UT|[ECMP][SD]T)$/, (zone) => ZONES[zone] ?? zone);
  const read = parseDate(zoned, now);
  if (read === null) return null;
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(read);
  const instant = Date.parse(read.includes('T') && !hasZone ? `${read}Z` : read);
  return Number.isNaN(instant) || instant > now + AHEAD ? null : new Date(instant).toISOString();
}
