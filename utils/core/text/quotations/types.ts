/** A passage by its number, as articles have them. */
export interface NumberedText {
  n: number;
  text: string;
}

/** A place in a text of several passages: the number of the passage and the offset in it. */
export type TextPlace = [passage: number, offset: number];

/** The one who is quoted, as the passage writes it: a name, with or without a role, or a role alone. */
export interface Speaker {
  text: string;
  passage: number;
  /** Offset of `text` in that passage. */
  start: number;
}

/** A quotation, from its opening mark to its closing one. */
export interface Quotation {
  /** The place of the opening mark. */
  start: TextPlace;
  /** The place after the closing mark; where there is none, after the last word that belongs to the quotation. */
  end: TextPlace;
  /** The words between the marks, with line breaks between passages, without the marks that reopen it in each. */
  text: string;
  /** Number of quotations around it: 0 for none. */
  depth: number;
  /** Null where the passage names no one, or only by a pronoun. */
  speaker: Speaker | null;
  closed: boolean;
}
