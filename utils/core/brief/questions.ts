import type { LangTag } from '../text/lang-tag';
import type { EngineErrorKind } from './engine-error';
import type { EngineName, Statement } from './types';

export type QuestionState =
  | 'asking'
  | 'answered'
  | 'none' // not in the sources
  | 'stopped' // by the reader, or because the browser ended the worker
  | 'failed'; // see `error`

/** A question of the reader's about the article and its sources, with its answer. Plain data. */
export interface Question {
  question: string;
  /** The answer as far as it has come, each statement with its check. */
  statements: Statement[];
  state: QuestionState;
  /**
   * The reason why there is no answer, or no whole one; `detail` is the endpoint's own sentence, `retryAfter` in
   * seconds.
   */
  error: { kind: EngineErrorKind; detail: string; retryAfter: number | null } | null;
  /** Epoch ms at which it was asked; no two of one run are the same. */
  at: number;
  /** The engine that answers; `instant` picks sentences. */
  engine: EngineName;
  model: string | null;
  /** Name of the service that the question is sent to; '' where it stays on the machine. */
  service: string;
  /** Language of the answer; 'und' where it is unknown. */
  lang: LangTag;
}

/** Longest question that is taken, in characters. */
export const LONGEST_QUESTION_CHARS = 500;

/** The questions with one more, which replaces the same question where that had no answer. */
export function withQuestion(questions: readonly Question[], asked: Question): Question[] {
  const cameToNothing = ({ question, state }: Question) =>
    question === asked.question && (state === 'failed' || state === 'stopped');
  return [...questions.filter((one) => !cameToNothing(one)), asked];
}

/** True while one is being answered. */
export function isAsking(questions: readonly Question[]): boolean {
  return questions.some(({ state }) => state === 'asking');
}

/** The questions after their worker was ended in mid-answer: the text so far stays, and no more is expected. */
export function interruptedQuestions(questions: Question[]): Question[] {
  if (!isAsking(questions)) return questions;
  return questions.map((one) => (one.state === 'asking' ? { ...one, state: 'stopped' as const } : one));
}
