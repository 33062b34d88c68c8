import { calendarOf } from './calendars';
import { folded } from './fold';
import type { LangCode } from './lang-tag';

/**
 * The months and weekdays of a language (null: English), folded, long and short. For a language without a table they
 * come from Intl, whose short forms may differ from browser to browser.
 */
export function calendarWords(language: LangCode | null): string[] {
  const own = calendarOf(language ?? 'en');
  if (own) return [...new Set([...own.months, ...own.weekdays].flat().map(folded))];
  const words: string[] = [];
  for (const style of ['long', 'short'] as const) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(language ?? undefined, { weekday: style, month: style, timeZone: 'UTC' });
    } catch {
      return [];
    }
    for (let day = 1; day < 365; day += 4) {
      for (const { type, value } of format.formatToParts(Date.UTC(2026, 0, day))) {
        if (type === 'month' || type === 'weekday') words.push(folded(value));
      }
    }
  }
  return [...new Set(words)];
}
