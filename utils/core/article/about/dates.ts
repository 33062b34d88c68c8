import { monthOf } from '../../text/dates/month-names';
import { writtenDay } from '../../text/dates/written-day';

const FIRST_YEAR = 1990;

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)(?:,?[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2}):?(\d{2})(?::?(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MAIL_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const SCRIPT_DATE =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{1,2}):(\d{2}):(\d{2})\s*(?:GMT|UTC)?\s*([+-]\d{4})?/i;

type Part = string | undefined;

function offset(zone: Part): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** A date in ISO 8601 from year, month and day, with hours, minutes, seconds and zone where there is a time. */
function assemble([y, m, d]: readonly Part[], [hours, minutes, seconds, zone]: readonly Part[] = []): string | null {
  if (y === undefined || m === undefined || d === undefined) return null;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const value =
    hours === undefined ? day : `${day}T${hours.padStart(2, '0')}:${minutes ?? '00'}:${seconds ?? '00'}${offset(zone)}`;
  return Number.isNaN(Date.parse(value)) || new Date(Date.parse(day)).getUTCDate() !== Number(d) ? null : value;
}

function monthNumber(name: Part): string | undefined {
  const month = monthOf(name ?? '');
  return month === 0 ? undefined : String(month);
}

/**
 * A date in any form that pages use, as ISO 8601: "YYYY-MM-DD", or with the time and the offset that it gives. Null
 * where it is no date, or not one between 1990 and the year after `now` (epoch ms).
 */
export function parseDate(value: string | null, now: number): string | null {
  if (value === null) return null;
  const text = value.trim().slice(0, 80);
  return believed(parseKnown(text) ?? writtenDay(text), now);
}

/** A parsed date, or null where its year is too early or too late for news on the web. */
export function believed(parsed: string | null, now: number): string | null {
  if (parsed === null) return null;
  const year = Number(parsed.slice(0, 4));
  return year >= FIRST_YEAR && year <= new Date(now).getUTCFullYear() + 1 ? parsed : null;
}

function parseKnown(text: string): string | null {
  let match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match) {
    const [, y, m, d, ...time] = match;
    const day = [y, m, d];
    // An impossible time of day does not spoil the day.
    return assemble(day, time) ?? assemble(day);
  }
  match = MAIL_DATE.exec(text);
  if (match) return assemble([match[3], monthNumber(match[2]), match[1]], match.slice(4));
  match = SCRIPT_DATE.exec(text);
  if (match) return assemble([match[3], monthNumber(match[1]), match[2]], match.slice(4));
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const moment = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(moment).toISOString().replace(/\.\d{3}/, '');
  }
  return null;
}

/** The day in a path such as /2024/05/12/ or /20240512-; null for none. */
export function dateInUrl(url: string, now: number): string | null {
  const match = /[/_.-]((?:19|20)\d{2})([/_.-]?)(\d{1,2})\2(\d{1,2})(?:[/_.-]|$)/.exec(url.split(/[?#]/)[0] ?? '');
  const parts = match && (match[2] !== '' || (match[3]?.length === 2 && match[4]?.length === 2)) ? match : null;
  return parts ? parseDate(assemble([parts[1], parts[3], parts[4]]), now) : null;
}
