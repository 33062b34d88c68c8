/** A day in words: "Monday 30 November 2026". A day without a time is one of UTC. */
export function dayWords(day: string, lang: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, format).format(new Date(`${day}T00:00:00Z`));
}
