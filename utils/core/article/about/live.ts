import type { Block } from '../find/block';
import type { PageBlocks } from '../find/page-blocks';
import { parseDate } from './dates';

/** Fewest entries of a live report. */
const FEWEST = 4;
/** Most blocks between the first entry's time and its text. */
const BEFORE = 2;
/** Longest time that a live report covers (ms): the stories of a list cover more. */
const LONGEST_EVENT = 3 * 86_400_000;
const LONGEST_STAMP = 40;

/** A block that contains only an entry's time: "14:32", "14h32", "10.05 GMT", "2.15pm". */
const CLOCK = /^(?:\D{0,14})(\d{1,2})\s?[:h.]\s?(\d{2})(?:\s?([ap])\.?m\.?)?(?:\s?[A-Z]{2,4}|\s?Uhr|\s?h)?$/i;

function stamp(block: Block, day: string | null, now: number): string | null {
  if (block.text.length > LONGEST_STAMP) return null;
  const marked = parseDate(block.time, now);
  if (marked?.includes('T')) return marked;
  const clock = CLOCK.exec(block.text);
  if (!clock || day === null) return null;
  const half = clock[3]?.toLowerCase();
  const hours = (Number(clock[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return Number(clock[2]) < 60 ? `${day}T${String(hours).padStart(2, '0')}:${clock[2]}:00` : null;
}

export interface LiveOptions {
  /** The day ("YYYY-MM-DD") of times without a date; null when unknown. */
  day: string | null;
  /** Epoch ms. */
  now: number;
}

/**
 * The time of each block of a live report, by block index: an entry begins with its time and lasts until the next one.
 * Empty where the page has fewer than four entries.
 */
export function liveTimes(page: PageBlocks, story: Block[], { day, now }: LiveOptions): Map<number, string> {
  const times = new Map<number, string>();
  const stamps = new Set<string>();
  let at = Math.max(0, (story[0]?.index ?? 0) - BEFORE);
  let time: string | null = null;
  for (const block of story) {
    for (; at <= block.index; at++) {
      const candidate = page.blocks[at];
      if (candidate) time = stamp(candidate, day, now) ?? time;
    }
    if (time !== null) {
      times.set(block.index, time);
      stamps.add(time);
    }
  }
  // Days in ISO 8601 sort as strings do.
  const days = [...stamps].map((stamped) => stamped.slice(0, 10)).sort();
  const isOneEvent = Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '') <= LONGEST_EVENT;
  return stamps.size >= FEWEST && isOneEvent ? times : new Map();
}
