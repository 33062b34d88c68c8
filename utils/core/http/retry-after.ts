/** Longest wait that is believed, in seconds: a day. */
const LONGEST_WAIT_SECONDS = 86_400;

/**
 * Seconds that an endpoint asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as an HTTP date (RFC 9110,
 * section 10.2.3), counted from `now` (epoch milliseconds), else what its message says. Null when it does not say, or
 * nonsense.
 */
export function retryAfter(headers: Headers | undefined, message: string, now: number): number | null {
  const ms = number(headers?.get('retry-after-ms'));
  if (ms !== null) return bounded(ms / 1000);
  const value = headers?.get('retry-after');
  if (!value) return spoken(message);
  const seconds = number(value);
  if (seconds !== null) return bounded(seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : bounded((date - now) / 1000);
}

/** "Please retry in 21.4s", "try again in 640ms". */
function spoken(message: string): number | null {
  const match = /(?:re)?try (?:again )?in (\d{1,6}(?:\.\d{1,12})?)\s?(ms|s)/i.exec(message);
  return match ? bounded(Number(match[1]) / (match[2]?.toLowerCase() === 'ms' ? 1000 : 1)) : null;
}

function number(value: string | null | undefined): number | null {
  return value && /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : null;
}

function bounded(seconds: number): number {
  return Math.max(0, Math.min(LONGEST_WAIT_SECONDS, Math.ceil(seconds)));
}
