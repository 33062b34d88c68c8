/**
 * Decides how long the offscreen document stays: it closes itself, since a background that was ended cannot close it.
 */
export interface Life {
  /** Records that work was done just now. */
  touch(): void;
  /** Keeps the document until the returned function is called. */
  hold(): () => void;
}

/** Calls `close` once nothing was held or touched for `ms` milliseconds. */
export function createLife(close: () => void, ms: number): Life {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let holds = 0;
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (holds === 0) close();
    }, ms);
  };
  const hold = () => {
    let held = true;
    holds++;
    return () => {
      if (!held) return;
      held = false;
      holds--;
      touch();
    };
  };
  touch();
  return { touch, hold };
}
