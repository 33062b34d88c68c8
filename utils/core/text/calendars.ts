import type { CalendarWords } from './lang/calendar-words';
import { calendar as GERMAN } from './lang/de/months';
import { calendar as ENGLISH } from './lang/en/months';
import { calendar as SPANISH } from './lang/es/months';
import { calendar as FRENCH } from './lang/fr/months';
import { calendar as ITALIAN } from './lang/it/months';
import type { LangCode } from './lang-tag';

/** The words of dates in each language that has its own, by code. Scripts in pages load these lists and no others. */
export const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
};

/** The words of dates in a language; null for a language that has none of its own. */
export function calendarOf(code: LangCode | null): CalendarWords | null {
  return code !== null && Object.hasOwn(CALENDARS, code) ? (CALENDARS[code] ?? null) : null;
}
