/** Calendars other than the Gregorian that newspapers use, and the average days of their years and months. */
const CALENDARS = {
  persian: { intl: 'persian', epoch: Date.UTC(622, 2, 22), yearDays: 365.2422, monthDays: 30.44 },
  hijri: { intl: 'islamic-umalqura', epoch: Date.UTC(622, 6, 19), yearDays: 354.3671, monthDays: 29.53 },
} as const;

export type Calendar = keyof typeof CALENDARS;

/** Years by which the Buddhist era is ahead of the Gregorian one: 2568 in Thailand is 2025. */
export const BUDDHIST_OFFSET = 543;

/** The year before the first of each era: 令和7年 is 2025. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};

const DAY_MS = 86_400_000;

/** Most corrections of a guess before it must be the day looked for; two are enough in every year from 1200 to 1600. */
const MOST_GUESSES = 5;

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${CALENDARS[calendar].intl}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, format);
  return format;
}

/** Year, month and day of an instant (epoch ms, UTC) in another calendar. */
function partsOf(instant: number, calendar: Calendar): [year: number, month: number, day: number] {
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatOf(calendar).formatToParts(instant)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number(value);
    // In a calendar with eras, Intl calls the year `relatedYear`.
    else if (/^relatedYear$/.test(type)) found.year = Number(value);
  }
  return [found.year, found.month, found.day];
}

/** A day of any calendar, its month from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/**
 * The Gregorian day (YYYY-MM-DD) of one in the Persian or the Islamic calendar (Umm al-Qura), or null where there is no
 * such day. Browsers convert to these calendars only, not from them, so a guess is corrected until its conversion is
 * the day given.
 */
export function gregorianDay(calendar: Calendar, { year, month, day }: CalendarDay): string | null {
  const { epoch, yearDays, monthDays } = CALENDARS[calendar];
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  let guess = Math.round(epoch / DAY_MS + (year - 1) * yearDays + (month - 1) * monthDays + day - 1);
  for (let tries = 0; tries < MOST_GUESSES; tries++) {
    const [y, m, d] = partsOf(guess * DAY_MS, calendar);
    if (y === year && m === month && d === day) return new Date(guess * DAY_MS).toISOString().slice(0, 10);
    const step = Math.round((year - y) * yearDays + (month - m) * monthDays + (day - d));
    if (step === 0) return null;
    guess += step;
  }
  return null;
}

/** A Gregorian day as YYYY-MM-DD, or null where the month has no such day. Years of the Buddhist era are converted. */
export function isoDay(year: number, month: number, day: number): string | null {
  const own = year >= 2400 ? year - BUDDHIST_OFFSET : year;
  const moment = new Date(Date.UTC(own, month - 1, day));
  return month >= 1 && day >= 1 && moment.getUTCMonth() === month - 1 ? moment.toISOString().slice(0, 10) : null;
}
