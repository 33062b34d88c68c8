import { folded } from '../../article/plain';

/** Months and weekdays of a language (two-letter code; null: English), folded, long and short. */
export function calendarWords(language: string | null): string[] {
  const words: string[] = [];
  for (const style of ['long', 'short'] as const) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(language ?? 'en', { weekday: style, month: style, timeZone: 'UTC' });
    } catch {
      return [];
    }
    // Twelve days, a month and some days apart, meet every month and every weekday.
    for (let i = 0; i < 12; i++) {
      for (const { type, value } of format.formatToParts(Date.UTC(2026, i, 1 + i))) {
        if (type === 'month' || type === 'weekday') words.push(folded(value));
      }
    }
  }
  return words;
}
