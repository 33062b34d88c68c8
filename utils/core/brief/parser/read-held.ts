import type { BriefLine } from '../types';
import { linesFromJson } from './json-answer';
import { placeText } from './place-text';
import { readLine } from './read-line';
import type { ParserState } from './state';
import type { AnswerEnd } from './types';
import { answerLines, answerWithinThought, comparisonWithinThought } from './untagged';

/** At an answer's end, the lines in what was held back: an answer in JSON, within a thought, or without any tag. */
export function readHeld(state: ParserState, end: AnswerEnd): BriefLine[] {
  if (state.json !== null) return readJson(state, state.json);
  if (state.current) return [];
  return state.thoughts.open ? readThought(state) : readUntagged(state, end);
}

const readAll = (state: ParserState, lines: string[]) =>
  lines.flatMap((text) => readLine(state, { text, whole: true }));

function readJson(state: ParserState, json: string): BriefLine[] {
  const answer = linesFromJson(json, state.vocabulary);
  state.json = null;
  const lines = readAll(state, answer.lines);
  state.sawEnd = answer.whole && state.current !== null;
  state.cutLine = !answer.whole;
  return lines;
}

function readThought(state: ParserState): BriefLine[] {
  const { text } = state.thoughts;
  const compares = state.across || state.answers;
  return readAll(state, compares ? comparisonWithinThought(text, state.vocabulary) : answerWithinThought(text));
}

function readUntagged(state: ParserState, end: AnswerEnd): BriefLine[] {
  const untagged = answerLines(state.held, end);
  state.held = [];
  return untagged.flatMap(({ tag, text }) => {
    if (text !== '') return placeText(state, { tag: state.answers ? 'answer' : tag, citations: '', text, whole: true });
    state.placed.blankLine();
    return [];
  });
}
