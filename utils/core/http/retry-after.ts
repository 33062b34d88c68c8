/** Longest wait that is believed, in seconds: a day. */
const LONGEST_WAIT_SECONDS = 86_400;
/** Numbers from here on are points in time, in seconds or milliseconds since 1970, and no lengths. */
const EPOCH_SECONDS = 1_000_000_000;
const EPOCH_MS = 1_000_000_000_000;

/**
 * Seconds that an endpoint asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as an HTTP date (RFC 9110,
 * section 10.2.3), else the time at which its limit starts anew, counted from `now` (epoch milliseconds), else what its
 * message says. Null when it does not say, or nonsense.
 */
export function retryAfter(headers: Headers | undefined, message: string, now: number): number | null {
  const ms = number(headers?.get('retry-after-ms'));
  if (ms !== null) return bounded(ms / 1000);
  const value = headers?.get('retry-after');
  if (!value) return reset(headers, now) ?? spoken(message);
  const seconds = number(value);
  if (seconds !== null) return until(seconds, now);
  const lasting = duration(value);
  if (lasting !== null) return bounded(lasting);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : bounded((date - now) / 1000);
}

/** A length of time, or the time until a point in time. */
function until(value: number, now: number): number {
  if (value >= EPOCH_MS) return bounded((value - now) / 1000);
  return bounded(value >= EPOCH_SECONDS ? value - now / 1000 : value);
}

/** "7m12.5s", "450ms", "1 min 3 s", "2 minutes"; null for anything else. */
function duration(text: string): number | null {
  const match =
    /^\s*(?:(\d{1,3})\s?h(?:ours?)?)?\s?(?:(\d{1,5})\s?m(?:in(?:ute)?s?)?(?!s))?\s?(?:(\d{1,6}(?:\.\d{1,12})?)\s?(ms|milliseconds?|s(?:ec(?:ond)?s?)?))?(?!\w)/i.exec(
      text,
    );
  if (!match || match[0].trim() === '') return null;
  const [, hours = 0, minutes = 0, rest = 0, unit = ''] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) / (/^m/i.test(unit) ? 1000 : 1);
}

/**
 * The time until a limit starts anew, as `x-ratelimit-reset…` and their kin tell it: of the limits of which nothing
 * remains, else of the one that is told last.
 */
function reset(headers: Headers | undefined, now: number): number | null {
  let found: number | null = null;
  let isUsedUp = false;
  for (const [name, value] of headers ?? []) {
    if (!/ratelimit.*reset/i.test(name)) continue;
    const seconds = number(value);
    const date = Date.parse(value);
    const wait =
      seconds !== null
        ? until(seconds, now)
        : (boundedOrNull(duration(value)) ?? (Number.isNaN(date) ? null : bounded((date - now) / 1000)));
    if (wait === null) continue;
    const remaining = headers?.get(name.replace(/reset/i, 'remaining')) ?? '';
    const nothing = /^\s*0+(?:\.0+)?\s*$/.test(remaining);
    if (nothing || !isUsedUp) found = nothing && isUsedUp && found !== null ? Math.max(found, wait) : wait;
    isUsedUp ||= nothing;
  }
  return found;
}

/** "Please retry in 21.4s", "try again in 7m12s", "retry after 22 seconds", "wait 2 minutes". */
function spoken(message: string): number | null {
  const match =
    /(?:re)?try (?:again )?(?:in|after)|retry.?delay\W{1,5}|wait(?: for| at least)?|available (?:again )?in/gi;
  for (const { 0: words, index } of message.matchAll(match)) {
    const seconds = duration(message.slice(index + words.length, index + words.length + 40));
    if (seconds !== null) return bounded(seconds);
  }
  return null;
}

function number(value: string | null | undefined): number | null {
  return value && /^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : null;
}

const boundedOrNull = (seconds: number | null) => (seconds === null ? null : bounded(seconds));

function bounded(seconds: number): number {
  return Math.max(0, Math.min(LONGEST_WAIT_SECONDS, Math.ceil(seconds)));
}
