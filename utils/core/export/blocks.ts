import type { Citation } from '../article/types';
import type { Statement } from '../brief/types';
import type { LangTag } from '../text/lang-tag';

/**
 * A statement with the notes that a reader should have: what was not found, what Wikipedia says, what was flagged; ''
 * for none; and the head of its entry.
 */
export type NotedStatement = Statement & { note: string; entry: string };

/** A passage that a brief cites. */
export interface CitedPassage {
  source: number;
  passage: number;
  outlet: string;
  text: string;
  /** Opens the page at the passage; '' where it has no address fit for a link. */
  url: string;
  lang: LangTag | null;
}

/** An article as a list of sources has it. */
export interface ListedSource {
  /** Number by which it is cited; null where it is not. */
  n: number | null;
  outlet: string;
  title: string;
  url: string;
  /** Date, owner and the like, in words. */
  facts: string[];
  lang: LangTag | null;
}

/** A value on which sources differ, and the sources that give it. */
export interface DifferingValue {
  text: string;
  outlets: { name: string; citations: Citation[] }[];
}

/** A brief laid out for print or a file, before it becomes text, Markdown or HTML. */
export type Block =
  | { type: 'kicker' | 'note' | 'label' | 'title' | 'heading'; text: string }
  | { type: 'origin'; outlet: string; byline: string; url: string }
  | { type: 'statements'; role: 'standfirst' | 'story' | 'context'; statements: NotedStatement[] }
  | { type: 'difference'; about: string; values: DifferingValue[] }
  | { type: 'source'; source: ListedSource }
  | { type: 'passages'; title: string; passages: CitedPassage[] };

/** The name of a passage in a file: "1-2". */
export function passageKey([source, passage]: Citation): string {
  return `${source}-${passage}`;
}
