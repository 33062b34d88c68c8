import type { BriefLine, LineTag } from '../types';

/** Repeats in a row after which an answer is going round in circles. */
const MOST_REPEATS = 5;
/** The format's own length of a standfirst; what exceeds it is story. */
const STANDFIRST_LINES = 2;

/** Parts that may not repeat each other's sentences. */
const IN_STORY: ReadonlySet<LineTag> = new Set(['standfirst', 'story', 'context']);

/** Puts the sentences of an answer in their places. */
export interface Placer {
  /** The sentence as a line of the brief; none for a repetition, or for text without letters and digits. */
  place(tag: LineTag, text: string, citations: BriefLine['citations']): BriefLine[];
  /** A blank line came: the next sentence opens a paragraph. */
  blankLine(): void;
  /** Nothing but repetitions has come of late. */
  readonly looping: boolean;
}

/** A placer for one answer. */
export function createPlacer(): Placer {
  const seen = new Set<string>();
  let repeats = 0;
  let blank = false;
  let standfirst = 0;
  let storyBegun = false;

  function place(tag: LineTag, text: string, citations: BriefLine['citations']): BriefLine[] {
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    // A headline may be the story's first sentence, and so may what sources agree on; a sentence of the story comes
    // once.
    const key = `${IN_STORY.has(tag) ? '' : tag}:${text.toLowerCase()}`;
    if (seen.has(key)) {
      repeats++;
      return [];
    }
    seen.add(key);
    repeats = 0;
    const where = tag === 'standfirst' && standfirst >= STANDFIRST_LINES ? 'story' : tag;
    if (where === 'standfirst') standfirst++;
    const opens = blank || (where === 'story' && !storyBegun);
    if (where === 'story') storyBegun = true;
    blank = false;
    return [{ tag: where, text, citations, opens }];
  }

  return {
    place,
    blankLine: () => {
      blank = true;
    },
    get looping() {
      return repeats >= MOST_REPEATS;
    },
  };
}
