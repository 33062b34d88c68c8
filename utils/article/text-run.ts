const ENDS_SENTENCE = /\p{Ll}{2}[.!?…]["”»]?$/u;
const STARTS_SENTENCE = /^\p{Lu}/u;

/** Collapses white space; a single no-break space is kept, for French puts it before its punctuation. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .trim();
}

/** The inline text that is being gathered between two borders of blocks. Lengths count no white space at the ends. */
export class TextRun {
  text = '';
  linkChars = 0;
  boldChars = 0;
  /** Line breaks since the last text. */
  breaks = 0;
  /** Value of the first `<time datetime>`. */
  time: string | null = null;

  /** Adds a text node's value. Sentences of neighbouring elements without a space between are parted. */
  add(value: string, inLink: boolean, inBold: boolean): void {
    if (ENDS_SENTENCE.test(this.text.slice(-5)) && STARTS_SENTENCE.test(value)) this.text += ' ';
    this.text += value;
    const filled = value.trim().length;
    if (filled > 0) this.breaks = 0;
    if (inLink) this.linkChars += filled;
    if (inBold) this.boldChars += filled;
  }

  /** A line break: white space, or the end of the paragraph when it is the second in a row. */
  lineBreak(): 'space' | 'end' {
    this.breaks += 1;
    this.text += ' ';
    return this.breaks > 1 ? 'end' : 'space';
  }
}
