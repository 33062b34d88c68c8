import { folded } from '../../text/fold';
import type { Box } from './box';
import { spacedWords, weightOf } from './weight';

/** Characters of a text that are compared: some characters unfold to a sentence each. */
const COMPARED = 5000;

export interface BlockParts {
  /** Its place in `PageBlocks.blocks`. */
  index: number;
  text: string;
  /** Lower-case name of the nearest block element ("p", "h2", "li", "figcaption", "div"). */
  tag: string;
  /** Characters of `text` inside links, and in bold. */
  linkChars: number;
  boldChars: number;
  /** Value of the first `<time datetime>` in it. */
  time: string | null;
  /** The nearest block-level element around it. */
  box: Box;
}

/** A run of text that the page shows as one: a paragraph, a heading, a list item, a table cell. */
export class Block {
  readonly index: number;
  readonly text: string;
  readonly tag: string;
  readonly linkChars: number;
  readonly boldChars: number;
  readonly time: string | null;
  readonly box: Box;
  private plain: string | undefined;
  private weighed: number | undefined;
  private counted: number | undefined;

  constructor(parts: BlockParts) {
    this.index = parts.index;
    this.text = parts.text;
    this.tag = parts.tag;
    this.linkChars = parts.linkChars;
    this.boldChars = parts.boldChars;
    this.time = parts.time;
    this.box = parts.box;
  }

  /** Length in characters, an ideograph counted as three. */
  get weight(): number {
    this.weighed ??= weightOf(this.text);
    return this.weighed;
  }

  /** Number of words; in a script without spaces, estimated from the length. */
  get words(): number {
    this.counted ??= spacedWords(this.text, this.weight);
    return this.counted;
  }

  /** The start of the text without case, accents and punctuation, for comparing. Made once. */
  get folded(): string {
    this.plain ??= folded(this.text.slice(0, COMPARED));
    return this.plain;
  }
}
