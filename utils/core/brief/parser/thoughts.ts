/** Names of what is thought and not said, in the marks of models. */
const NAMES = '(?:think(?:ing)?|thoughts?|reasoning|reflection|scratchpad|analysis|commentary|internal_monologue)';
/** Words that stand with the name in a mark: "begin_of_thought", "seed:think", "START_THINKING". */
const BESIDE = String.raw`(?:[\w:.-]{1,16}?[_:.-])?`;
const ATTRIBUTES = String.raw`(?:[\s_][^<>\n]{0,60})?`;

/**
 * The marks with which models that think aloud open and close their thoughts: tags, brackets, special tokens, and the
 * names of channels, also where the tokens around these were lost ("analysisWe need …assistantfinal").
 */
const OPEN = new RegExp(
  [
    String.raw`<\|?(?!\/|\|?end)${BESIDE}${NAMES}${ATTRIBUTES}\|?>`,
    String.raw`[◁\[]\|?(?!\/)${BESIDE}${NAMES}\|?[▷\]]`,
    String.raw`(?:<\|start\|>assistant)?<\|?channel\|?>\s?${NAMES}(?:<\|?message\|?>)?`,
  ]
    .map((mark) => `(?:${mark})`)
    .join('|')
    .replace(/^/, String.raw`^[\s\`*]*(?:`)
    .concat(')'),
  'i',
);
/** A channel's name at the very start, without the tokens around it. */
const BARE_OPEN = /^\s*(?:analysis|commentary)(?=[A-Z\s])/;
const CLOSE = new RegExp(
  [
    String.raw`<\|?\/${BESIDE}${NAMES}\|?>`,
    String.raw`<\|?end[_-]?(?:of[_-])?${NAMES}\|?>`,
    String.raw`[◁\[]\|?\/${BESIDE}${NAMES}\|?[▷\]]`,
    String.raw`<\|?channel\|?>\s?(?:final|answer|response)(?:<\|?message\|?>)?`,
    String.raw`<channel\|>`,
    String.raw`assistant\s?(?:<\|?channel\|?>)?final(?:<\|?message\|?>)?(?=[\s*#]*(?:\p{Lu}|$))`,
  ].join('|'),
  'iu',
);

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
  let isFirst = true;

  function take(line: string): string | null {
    let rest = line;
    for (;;) {
      const opened = open ? null : (OPEN.exec(rest) ?? (isFirst ? BARE_OPEN.exec(rest) : null));
      if (rest.trim() !== '') isFirst = false;
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
