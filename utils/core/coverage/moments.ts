import { writtenInstant } from '../text/dates/instants';
import type { LangTag } from '../text/lang-tag';

/**
 * Most that a date may be ahead of the clock, in milliseconds, for missing time zones and wrong clocks; beyond it is
 * nonsense.
 */
const MOST_AHEAD_MS = 36 * 3_600_000;
/** News on the web is not older. */
const FIRST = Date.UTC(1990, 0);

/**
 * A date as a service writes it, as an ISO 8601 instant in UTC: one without an offset is taken as UTC, a day as its
 * start. Null where it is no date, one before 1990, or one after `now` (epoch ms). `lang`: that of the text beside it.
 */
export function toInstant(written: string | null | undefined, now: number, lang: LangTag | null = null): string | null {
  const time = written ? writtenInstant(written, { lang }) : null;
  return time === null || time < FIRST || time > now + MOST_AHEAD_MS ? null : new Date(time).toISOString();
}
