import type { LangTag } from '../text/lang-tag';

/** A passage or a statement that the reader marked. */
export interface Highlight {
  /** The marked text, as it stood. */
  text: string;
  /** The reader's words on it; '' for none. */
  note: string;
}

/** What the reader adds to a kept brief. */
export interface Marks {
  /** Never pruned. */
  saved: boolean;
  /** As typed, without repeats. */
  tags: string[];
  /** Plain text; '' for none. */
  note: string;
  highlights: Highlight[];
}

/** A kept brief in a list: small, so that thousands of them can be read at once. */
export interface LibraryRow extends Marks {
  /** Key of the brief. */
  key: string;
  /** The article's canonical address. */
  url: string;
  title: string;
  outlet: string;
  lang: LangTag | null;
  /** Epoch ms at which it was kept. */
  savedAt: number;
  publishedAt: string | null;
  /** Its opening, to tell what it is about; at most `LEAD_CHARS` characters. */
  lead: string;
  /** Independent sources; 1 where nobody searched for others. */
  sources: number;
  differences: number;
  questions: number;
  /** About the bytes that its brief takes. */
  bytes: number;
  /** The same for briefs on the same event: the key of the first of them. */
  event: string;
  /** Number under which the search index knows it; 0 until it is indexed. */
  doc: number;
}

/** Most characters of a row's opening. */
export const LEAD_CHARS = 280;

export const NO_MARKS: Marks = { saved: false, tags: [], note: '', highlights: [] };
