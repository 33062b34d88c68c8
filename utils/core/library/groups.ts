import type { LibraryRow } from './types';

/** Briefs on one event, the newest first. */
export interface EventGroup {
  event: string;
  rows: LibraryRow[];
}

/** The events of a day, by the newest brief on each. */
export interface DayGroup {
  /** The start of the day in local time, epoch ms. */
  day: number;
  events: EventGroup[];
}

/** Groups rows, given newest first, by their event, and events by day. */
export function grouped(rows: readonly LibraryRow[]): DayGroup[] {
  const events = new Map<string, LibraryRow[]>();
  for (const row of rows) events.set(row.event, [...(events.get(row.event) ?? []), row]);
  const days = new Map<number, EventGroup[]>();
  for (const [event, members] of events) {
    const day = new Date(members[0]?.savedAt ?? 0).setHours(0, 0, 0, 0);
    days.set(day, [...(days.get(day) ?? []), { event, rows: members }]);
  }
  return [...days].map(([day, list]) => ({ day, events: list }));
}
