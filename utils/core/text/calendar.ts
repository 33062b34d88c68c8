import { folded } from './fold';

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
    for (let day = 1; day < 365; day += 4) {
      for (const { type, value } of format.formatToParts(Date.UTC(2026, 0, day))) {
        if (type === 'month' || type === 'weekday') words.push(folded(value));
      }
    }
  }
  return [...new Set(words)];
}
