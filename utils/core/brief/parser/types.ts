import type { LangTag } from '../../text/lang-tag';
import type { BriefLine } from '../types';
import type { Citable } from './citations';

export interface LineParserOptions {
  /**
   * The highest passage number of the article, higher ones are made up; or of each source by its number: then the
   * answer compares sources, and AGREE, DIFFER and ONLY are tags of it.
   */
  passages: Citable;
  /** Language of the answer, for its sentence borders; null when unknown. */
  lang?: LangTag | null;
  /**
   * True for an answer to a reader's question: its tags are ANSWER and NONE, and text without a tag is an answer as
   * well.
   */
  answers?: boolean;
}

/** The way an answer ended. */
export interface AnswerEnd {
  /** The answer came to its own end. Otherwise it was cut off, and only whole sentences of its last line count. */
  whole: boolean;
}

/** Reads a model's answer, piece by piece, into lines of a brief. */
export interface LineParser {
  /** Takes the next piece, cut anywhere; gives the lines that it completes. */
  push(chunk: string): BriefLine[];
  /** The answer is over. Gives what was held back. */
  end(how: AnswerEnd): BriefLine[];
  /** The format's END came, or the end of an answer in JSON. */
  readonly sawEnd: boolean;
  /** The same lines come again and again, or one line never ends: nothing new is to be expected. */
  readonly looping: boolean;
  /** The model is thinking aloud; no lines are to be expected before that is done. */
  readonly thinking: boolean;
  /** At least one tag came: the answer keeps to the format, however loosely. */
  readonly tagged: boolean;
  /**
   * Number of lines that have turned out to be thoughts of the model, all from the first: a closing mark came that had
   * no opening one.
   */
  readonly takenBack: number;
  /** The last line was broken off and (partly) dropped. */
  readonly cutLine: boolean;
}
