import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** Main-thread time of one script, ms: compiling and running it to the end of its first turn, and later turns. */
export interface ScriptTime {
  ms: number;
  /** Number of times that the script was run from its start. */
  runs: number;
}

const RUNS = ['EvaluateScript', 'FunctionCall', 'v8.run'];
const COMPILES = ['v8.compile', 'v8.produceCache'];

/** Traces a page, in Chromium's own timeline, while something is done with it. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  let trace: Uint8Array | undefined;
  try {
    await work();
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(trace ?? []).toString('utf8') || '{}');
  return traceEvents ?? [];
}

/** The time of the script whose address ends so; null where it did not run. Events within others count once. */
export function timeOf(events: readonly TraceEvent[], ending: string): ScriptTime | null {
  const own = events
    .filter(({ name, dur, args }) => {
      const url = args?.data?.url ?? args?.fileName ?? '';
      return dur !== undefined && url.endsWith(ending) && [...RUNS, ...COMPILES].includes(name);
    })
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  if (own.length === 0) return null;
  let [total, end, runs] = [0, 0, 0];
  for (const { name, ts, dur = 0 } of own) {
    if (name === 'EvaluateScript') runs++;
    if (ts >= end) total += dur;
    end = Math.max(end, ts + dur);
  }
  return { ms: total / 1000, runs };
}
