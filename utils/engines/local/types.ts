import type { Messages } from '../../core/brief/prompts/prompt';
import type { LangTag } from '../../core/text/lang-tag';
import type { Piece } from '../shared/pieces';

/** Tokens that prompt and answer may have together; models are loaded with this context. */
export const LOCAL_CONTEXT_TOKENS = 4096;

/** One line of an answer. */
export interface LocalLine {
  /** Its tag and citation in the line format, up to the text: "STORY [1.3]:". */
  opening: string;
  messages: Messages;
  /**
   * The beginning of the answer to these messages, from which the model continues: the opening, the text's first words,
   * or ''.
   */
  begun: string;
}

/** A model in the store, and how it calculates. */
interface ModelUse {
  /** The model's id. */
  model: string;
  /** Threads to calculate with, where there can be several; 0 leaves it to the device. */
  threads: number;
}

/** A request for an answer written line by line, the beginning of each line given. */
export interface LinesRequest extends ModelUse {
  lines: LocalLine[];
  /** Language of the answer. */
  lang: LangTag;
  /** Most tokens of a line. */
  lineTokens: number;
}

/** A request for an answer that the model gives in its own way, in one piece. */
export interface WholeRequest extends ModelUse {
  messages: Messages;
  /** Most tokens of the answer. */
  answerTokens: number;
}

/** A request for one answer by a model in the store. */
export type GenerateRequest = LinesRequest | WholeRequest;

/** The events of a runner: that the model is being loaded or has been, then its answer piece by piece. */
export type Generated = { type: 'loading'; loaded: boolean } | { type: 'piece'; piece: Piece };

/** Runs models, in whichever document the browser allows it. */
export interface LocalRunner {
  /**
   * Throws `EngineError`, or the signal's reason; generation then stops, wherever it runs. It also stops when the loop
   * is left.
   */
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<Generated>;
}
