import { withoutUnseen } from '../../text/unseen';

const ENDS_SENTENCE = /\p{Ll}{2}[.!?…:]["”»]?$/u;
const STARTS_SENTENCE = /^\p{Lu}/u;
/** The end of a word, and a text of more than one word that begins like a sentence or with a quotation. */
const ENDS_WORD = /\p{Ll}{3}$/u;
const STARTS_TEXT = /^(?:\p{Lu}[\p{Ll}’']*\s+\S|[“„«‘]\s?\p{L})/u;

/** True when no space stands between two texts that are not one word: a term and its explanation, a head and its text. */
function areApart(tail: string, value: string): boolean {
  return (ENDS_SENTENCE.test(tail) && STARTS_SENTENCE.test(value)) || (ENDS_WORD.test(tail) && STARTS_TEXT.test(value));
}

/** Most characters of a line in bold print that heads a paragraph. */
const BOLD_LINE = 120;
/** Characters at the end that show whether a sentence ends. */
const TAIL = 5;

/**
 * Collapses white space and drops what no reader sees; a single no-break space is kept, for French puts it before its
 * punctuation.
 */
export function tidy(text: string): string {
  return withoutUnseen(text)
    .replace(/\s+/g, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .trim();
}

/** Links and bold prints that are open at a place of the page. */
export interface Around {
  links: number;
  bolds: number;
}

/** The inline text that is being gathered between two borders of blocks. Lengths count no white space at the ends. */
export class TextRun {
  private readonly pieces: string[] = [];
  private tail = '';
  linkChars = 0;
  boldChars = 0;
  /** Characters, white space at the ends of text nodes apart. */
  chars = 0;
  /** Line breaks since the last text. */
  breaks = 0;
  /** Value of the first `<time datetime>`. */
  time: string | null = null;

  private readonly around: Readonly<Around>;

  constructor(around: Readonly<Around>) {
    this.around = around;
  }

  get text(): string {
    return this.pieces.join('');
  }

  /**
   * Appends text and keeps its last characters: to look at the end of a long text that is still growing would copy it
   * each time.
   */
  private append(value: string): void {
    this.pieces.push(value);
    this.tail = (this.tail + value.slice(-TAIL)).slice(-TAIL);
  }

  /** Adds a text node's value. Texts of neighbouring elements that no space parts, and that are not one word, get one. */
  add(value: string): void {
    if (areApart(this.tail, value)) this.append(' ');
    this.append(value);
    const filled = value.trim().length;
    if (filled > 0) this.breaks = 0;
    this.chars += filled;
    if (this.around.links > 0) this.linkChars += filled;
    if (this.around.bolds > 0) this.boldChars += filled;
  }

  /**
   * A line break: white space, or the end of the paragraph when it is the second in a row or ends a line in bold print,
   * which heads what follows.
   */
  lineBreak(): 'space' | 'end' {
    this.breaks += 1;
    this.append(' ');
    return this.breaks > 1 || this.isBoldLine() ? 'end' : 'space';
  }

  private isBoldLine(): boolean {
    return this.chars > 0 && this.chars <= BOLD_LINE && this.boldChars === this.chars && !ENDS_SENTENCE.test(this.tail);
  }
}
