/**
 * The marks with which models that think aloud open and close their thoughts, gpt-oss's channels and Magistral's
 * brackets included.
 */
const OPEN =
  /^[\s`]*(?:<(?:think|thinking|thought|reasoning|reflection|scratchpad)>|\[THINK\]|<\|channel\|>(?:analysis|commentary))/i;
const CLOSE =
  /<\/(?:think|thinking|thought|reasoning|reflection|scratchpad)>|\[\/THINK\]|<\|channel\|>final(?:<\|message\|>)?/i;

/** Most characters of an unclosed thought that are kept, in case the answer turns out to stand in it. */
const MOST_KEPT_CHARS = 30_000;

/** Keeps thoughts out of an answer that comes in pieces. */
export interface ThoughtFilter {
  /**
   * The part of this line (or this beginning of a line) that is no thought; null when all of it is. A thought starts at
   * the start of a line: "<think>" within a sentence belongs to the sentence.
   */
  take(line: string): string | null;
  /** A thought stands open. */
  readonly open: boolean;
  /** Number of closing marks without an opening one: all text before the last of them was a thought, too. */
  readonly strayCloses: number;
  /** The open thought's text so far, its last `MOST_KEPT_CHARS` characters. */
  readonly text: string;
}

/** A filter for one answer. */
export function createThoughtFilter(): ThoughtFilter {
  let open = false;
  let text = '';
  let strayCloses = 0;

  function take(line: string): string | null {
    let rest = line;
    for (;;) {
      const opened = open ? null : OPEN.exec(rest);
      if (opened) {
        open = true;
        text = '';
        rest = rest.slice(opened[0].length);
      }
      const closed = CLOSE.exec(rest);
      if (open && !closed) {
        text = `${text}${rest}\n`.slice(-MOST_KEPT_CHARS);
        return null;
      }
      if (!closed) return rest;
      if (!open) strayCloses++;
      open = false;
      rest = rest.slice(closed.index + closed[0].length);
    }
  }

  return {
    take,
    get open() {
      return open;
    },
    get strayCloses() {
      return strayCloses;
    },
    get text() {
      return text;
    },
  };
}
