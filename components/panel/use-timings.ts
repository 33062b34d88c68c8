import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Timings } from '../../utils/core/export/json';
import { ended } from '../../utils/core/run/reduce';
import type { Run } from '../../utils/core/run/types';
import { shownBrief } from '../../utils/core/shown/shown';

const EMPTY: Timings = { firstContentMs: null, firstStatementMs: null, doneMs: null };

/**
 * Milliseconds from the click until the reader saw each step, measured after the frame was painted. First content: the
 * article's headline. First statement: one of the standfirst or the story, by the engine that was asked for. Done: the
 * end of the run.
 */
export function useTimings(run: Run | null): () => Timings {
  const timings = useRef<{ id: string } & Timings>({ id: '', ...EMPTY });
  useLayoutEffect(() => {
    if (!run) return;
    if (timings.current.id !== run.id) timings.current = { id: run.id, ...EMPTY };
    const reached: (keyof Timings)[] = [];
    const brief = shownBrief(run);
    if (run.article && brief) reached.push('firstContentMs');
    if (run.engine && brief?.engine === run.engine.name && brief.standfirst.length + brief.story.length > 0)
      reached.push('firstStatementMs');
    if (ended(run)) reached.push('doneMs');
    if (reached.every((name) => timings.current[name] !== null)) return;
    return afterPaint(() => {
      for (const name of reached) {
        if (timings.current[name] !== null) continue;
        timings.current[name] = Date.now() - run.clickedAt;
        performance.mark(name);
      }
    });
  }, [run]);
  return () => {
    const { firstContentMs, firstStatementMs, doneMs } = timings.current;
    return { firstContentMs, firstStatementMs, doneMs };
  };
}

/** Runs a task once the next frame is on screen. */
function afterPaint(task: () => void): () => void {
  const channel = new MessageChannel();
  channel.port1.onmessage = task;
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
  return () => cancelAnimationFrame(frame);
}
