import type { Block } from '../find/block';
import type { Box } from '../find/box';
import type { PageBlocks } from '../find/page-blocks';
import { parseDate } from './dates';

/** Fewest entries of a live report. */
const FEWEST = 4;
/** Most blocks between the first entry's time and its text. */
const BEFORE = 3;
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

/** A block that gives an entry's time. */
interface Stamp {
  block: Block;
  time: string;
}

/**
 * The time of each block of a live report, by block index. An entry is the widest box with one time in it, whether its
 * head stands before the time or after; what stands in no entry (a summary) has no time. Where times stand among the
 * paragraphs, an entry begins with its time and lasts until the next one. Empty where the page has fewer than four.
 */
export function liveTimes(page: PageBlocks, story: Block[], { day, now }: LiveOptions): Map<number, string> {
  const first = story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? -1;
  const stamps = page.blocks.slice(Math.max(0, first - BEFORE), last + 1).flatMap((block): Stamp[] => {
    const time = stamp(block, day, now);
    return time === null ? [] : [{ block, time }];
  });
  const boxed = entriesInBoxes(stamps, story);
  // A box that holds its time alone is no entry.
  const stamped = new Set(stamps.map(({ block }) => block.index));
  if (areEntries([...boxed].flatMap(([index, time]) => (stamped.has(index) ? [] : [time])))) return boxed;
  const running = entriesInRun(stamps, story);
  return areEntries([...running.values()]) ? running : new Map();
}

function areEntries(times: readonly string[]): boolean {
  const said = [...new Set(times)];
  // Days in ISO 8601 sort as strings do.
  const days = said.map((time) => time.slice(0, 10)).sort();
  return said.length >= FEWEST && Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '') <= LONGEST_EVENT;
}

/** The times of blocks in boxes with a single time each. */
function entriesInBoxes(stamps: readonly Stamp[], story: readonly Block[]): Map<number, string> {
  const held = new Map<Box, Set<string>>();
  for (const { block, time } of stamps)
    for (let box: Box | null = block.box; box; box = box.parent) {
      const times = held.get(box) ?? new Set();
      held.set(box, times);
      // Two are as good as more: a page of a hundred thousand times holds as many around itself.
      if (times.size < 2) times.add(time);
    }
  const times = new Map<number, string>();
  for (const block of story) {
    let box: Box | null = block.box;
    while (box && !held.has(box)) box = box.parent;
    const own = box && held.get(box);
    const [time] = own ?? [];
    if (own?.size === 1 && time !== undefined) times.set(block.index, time);
  }
  return times;
}

/** The times of blocks that stand after a time and before the next one. */
function entriesInRun(stamps: readonly Stamp[], story: readonly Block[]): Map<number, string> {
  const times = new Map<number, string>();
  let at = 0;
  let time: string | null = null;
  for (const block of story) {
    for (; (stamps[at]?.block.index ?? Number.POSITIVE_INFINITY) <= block.index; at++) time = stamps[at]?.time ?? time;
    if (time !== null) times.set(block.index, time);
  }
  return times;
}
