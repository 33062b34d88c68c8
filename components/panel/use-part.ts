import { useLayoutEffect, useState } from 'preact/hooks';
import { moveFocus } from '../shared/keep-focus';
import type { Part } from '../shared/parts';
import { useSettings } from '../shared/use-settings';
import { useWide } from './use-wide';

/** The part of the panel that is on screen, and ways to another. */
export interface ShownPart {
  chosen: Part;
  /** True where the brief stands beside the chosen part. */
  wide: boolean;
  /** Shows a part, and remembers it. */
  choose(part: Part): void;
  /** Shows a part, and moves the focus to its heading. */
  go(part: Part): void;
}

/** Returns the part of the panel that was last on screen, in whatever panel. */
export function usePart(): ShownPart {
  const { settings, update } = useSettings();
  const wide = useWide();
  const [here, setHere] = useState<Part | null>(null);
  const [goal, setGoal] = useState<{ part: Part } | null>(null);
  const last = here ?? settings.part;
  const choose = (part: Part) => {
    setHere(part);
    void update({ part });
  };
  useLayoutEffect(() => {
    const place = goal && document.getElementById(`part-${goal.part}`);
    if (place) moveFocus(place);
  }, [goal]);
  return {
    // The brief is there anyway, where there is room for two.
    chosen: wide && last === 'brief' ? 'sources' : last,
    wide,
    choose,
    go(part) {
      if (!wide || part !== 'brief') choose(part);
      setGoal({ part });
    },
  };
}
