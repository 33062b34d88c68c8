import { createFraming } from './framing';
import { readHeld } from './read-held';
import { parserState } from './state';
import type { LineParser, LineParserOptions } from './types';

/**
 * A parser for one answer in the line format, for any model: it survives preambles, thoughts, fences, Markdown, HTML,
 * JSON, translated, decorated or missing tags, citations in any place and shape, numbers that do not exist, repetition,
 * and a break at any character. Gives plain text only. Never throws; time is linear in the answer, memory bounded.
 */
export function createLineParser(options: LineParserOptions): LineParser {
  const state = parserState(options);
  const framing = createFraming(state);
  return {
    push: framing.push,
    end: (how) => [...framing.end(how), ...readHeld(state, how)],
    get takenBack() {
      return state.takenBack;
    },
    get sawEnd() {
      return state.sawEnd;
    },
    get looping() {
      return framing.endless || state.placed.looping;
    },
    get thinking() {
      return state.thoughts.open;
    },
    get tagged() {
      return state.current !== null;
    },
    get cutLine() {
      return state.cutLine;
    },
  };
}
