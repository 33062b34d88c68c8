/** Reports of one tab that are taken at once, and milliseconds after which one more is. */
const MOST_AT_ONCE = 8;
const REFILL_MS = 200;
/** Most tabs remembered; beyond that the oldest are forgotten, which lets their next reports through. */
const MOST_TABS = 500;

/**
 * Makes a gate that lets the reports of pages through, and drops those of a tab that sends more than any honest script
 * does: eight at once, then five a second. `now` in epoch ms; a clock set back lets nothing more through than one that
 * stands still.
 */
export function createFloodGate(now: () => number): (tabId: number) => boolean {
  const tabs = new Map<number, { left: number; at: number }>();
  return (tabId) => {
    const at = now();
    const before = tabs.get(tabId) ?? { left: MOST_AT_ONCE, at };
    const refilled = Math.max(0, at - before.at) / REFILL_MS;
    const left = Math.min(MOST_AT_ONCE, before.left + refilled);
    tabs.delete(tabId);
    tabs.set(tabId, { left: left >= 1 ? left - 1 : left, at });
    for (const id of tabs.keys()) {
      if (tabs.size <= MOST_TABS) break;
      tabs.delete(id);
    }
    return left >= 1;
  };
}
