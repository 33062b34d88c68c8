const DAY_HOURS = 24;

/** The reader's hour of the day, last passed at `now`, epoch ms; in the machine's own time zone. */
export function lastHour(now: number, hour: number): number {
  const date = new Date(now);
  date.setHours(hour, 0, 0, 0);
  if (date.getTime() > now) date.setHours(hour - DAY_HOURS);
  return date.getTime();
}

/** The reader's hour that comes next after `now`, epoch ms. */
export function nextHour(now: number, hour: number): number {
  const date = new Date(lastHour(now, hour));
  date.setDate(date.getDate() + 1);
  return date.getTime();
}

/** The day of an instant in the machine's own time zone: "2026-11-25". An edition's name. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
