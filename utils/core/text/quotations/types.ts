/** A passage by its number, as articles have them. */
export interface NumberedText {
  n: number;
  text: string;
}

/** A place in a text of several passages: the number of the passage and the offset in it. */
export type TextPlace = [passage: number, offset: number];

/** The one whose words a quotation is, as the passage writes it: a name, with or without a role, or a role alone. */
export interface Speaker {
  text: string;
  passage: number;
  /** Offset of `text` in that passage. */
  start: number;
}

/** A quotation, from its opening mark to its closing one. */
export interface Quotation {
  /** Place of the opening mark. */
  start: TextPlace;
  /** Place after the closing mark; where there is none, after the last word that belongs to it. */
  end: TextPlace;
  /** The words between the marks, its passages joined by line breaks, without the marks that reopen it in each. */
  text: string;
  /** Quotations it stands inside of: 0 for none. */
  depth: number;
  /** Null where the passage names none, or only by a pronoun. */
  speaker: Speaker | null;
  closed: boolean;
}
