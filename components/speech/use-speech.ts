import { useEffect, useState } from 'preact/hooks';
import { ended } from '../../utils/core/run/reduce';
import type { Run } from '../../utils/core/run/types';

/** The reading aloud of a panel's brief. */
export interface Speech {
  /** True when enough of the brief is there to be read aloud. */
  possible: boolean;
  open: boolean;
  /** The sentence that is being read; null for none. */
  spoken: string | null;
  toggle(): void;
  close(): void;
  onSpoken(text: string | null): void;
}

/** Returns the reading aloud of a run's brief; it ends when the panel shows another run. */
export function useSpeech(run: Run | null): Speech {
  const [of, setOf] = useState<string | null>(null);
  const [spoken, onSpoken] = useState<string | null>(null);
  const open = run !== null && of === run.id;
  useEffect(() => {
    // A tab that the reader returns to does not start speaking.
    if (!open) setOf(null);
  }, [open]);
  return {
    possible: run !== null && ended(run),
    open,
    spoken: open ? spoken : null,
    toggle: () => setOf(open ? null : (run?.id ?? null)),
    close: () => setOf(null),
    onSpoken,
  };
}
