import type { Messages } from '../../core/brief/prompts/prompt';
import type { LangTag } from '../../core/text/lang-tag';
import type { Piece } from '../shared/pieces';

/** Tokens that prompt and answer may have together: what a model is loaded for. */
export const LOCAL_CONTEXT = 4096;

/** One line of an answer. */
export interface LocalLine {
  /** Its tag and citation in the line format, up to the text: "STORY [1.3]:". */
  opening: string;
  messages: Messages;
  /** How the answer to these messages begins, and the model goes on: the opening, the text's first words, or ''. */
  begun: string;
}

/** One answer to be written by a model in the store. */
export interface GenerateRequest {
  /** The model's id. */
  model: string;
  lines: LocalLine[];
  /** Language of the answer. */
  lang: LangTag;
  /** Most tokens of a line. */
  lineTokens: number;
  /** Threads to calculate with, where there can be several; 0 leaves it to the device. */
  threads: number;
}

/** What a runner gives: whether the model is loaded, then its answer piece by piece. */
export type Generated = { type: 'loading'; loaded: boolean } | { type: 'piece'; piece: Piece };

/** Runs models, wherever the browser lets it: in this document or in another. */
export interface LocalRunner {
  /** Throws `EngineError`, or the signal's reason: generation then ends, wherever it runs. So it does when the loop is left. */
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<Generated>;
}
