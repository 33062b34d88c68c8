import { Grouping } from '../../../utils/core/stories/group/grouping.ts';
import type { StreamItem } from './stream.ts';

const ITEMS = 10_000;
const MORE = 100;
/** Milliseconds from one item to the next: all of them stand within the window of hours in which items are compared. */
const STEP = 30_000;

export interface GroupingCost {
  /** Mean for one new item when so many are kept. */
  msAnItem: number;
  msFromNothing: number;
  msForHundred: number;
  /** Heap that the grouping holds. */
  megabytes: number;
}

/** The cost of grouping 10,000 items, and 100 more, in milliseconds of one core. Items are used again under other names. */
export function groupingCost(stream: readonly StreamItem[]): GroupingCost {
  const items = Array.from({ length: ITEMS + MORE }, (_, i): StreamItem => {
    const item = stream[i % Math.max(1, stream.length)];
    const round = Math.floor(i / Math.max(1, stream.length));
    // Of a second round each item is another event's: a word of its own stands in it.
    const title = round === 0 ? (item?.title ?? '') : `${item?.title} ${item?.story.replace(/\d/g, 'x')}${round}`;
    const base = item ?? { id: '', url: '', title, lead: '', lang: null, at: 0, story: '' };
    return { ...base, id: `${i}`, title, at: i * STEP };
  });
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const empty = heap();
  const grouping = new Grouping();
  const msFromNothing = msOf(() => {
    for (const item of items.slice(0, ITEMS)) grouping.add(item);
  });
  const megabytes = (heap() - empty) / 1e6;
  const msForHundred = msOf(() => {
    for (const item of items.slice(ITEMS)) grouping.add(item);
  });
  return { msAnItem: msForHundred / MORE, msFromNothing, msForHundred, megabytes };
}

function msOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
