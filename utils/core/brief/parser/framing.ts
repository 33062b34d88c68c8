import type { BriefLine } from '../types';
import { holdJson, readLine } from './read-line';
import type { ParserState } from './state';
import { cutAtSentence, LONGEST_LINE_CHARS } from './statements';
import type { AnswerEnd } from './types';

/** Characters of one line that are passed over before the answer counts as endless. */
const ENDLESS_LINE_CHARS = 20_000;

/** Cuts an answer that arrives in pieces into its lines, and reads each. */
export interface Framing {
  push(chunk: string): BriefLine[];
  /** Reads the last line. */
  end(how: AnswerEnd): BriefLine[];
  /** One line never ends. */
  readonly endless: boolean;
}

/** Makes the framing for one answer. Only the beginning of an overlong line is read. */
export function createFraming(state: ParserState): Framing {
  let pending = '';
  let passedOver = -1; // Characters dropped from a line that was too long; -1 when not within one.
  let endless = false;

  /** Handles a line that has grown too long: reads its beginning and drops the rest. */
  function overflow(): BriefLine[] {
    const rest = state.thoughts.take(pending);
    if (rest === null) {
      pending = pending.slice(-40); // A closing mark may be half here.
      return [];
    }
    if (rest.length <= LONGEST_LINE_CHARS && rest.length < pending.length) {
      pending = rest;
      return [];
    }
    pending = '';
    if (holdJson(state, rest)) return [];
    passedOver = 0;
    return readLine(state, { text: cutAtSentence(rest), whole: true });
  }

  function take(piece: string): BriefLine[] {
    if (passedOver >= 0) {
      passedOver += piece.length;
      if (passedOver > ENDLESS_LINE_CHARS) endless = true;
      return [];
    }
    const lines: BriefLine[] = [];
    // In steps, so that the cut of a long line does not depend on the pieces in which it arrived.
    for (let from = 0; from < piece.length; ) {
      const room = LONGEST_LINE_CHARS + 1 - pending.length;
      pending += piece.slice(from, from + room);
      from += room;
      if (pending.length <= LONGEST_LINE_CHARS) continue;
      lines.push(...overflow());
      if (passedOver >= 0) return [...lines, ...take(piece.slice(from))];
    }
    return lines;
  }

  function endLine({ whole }: AnswerEnd): BriefLine[] {
    const text = passedOver >= 0 ? null : state.thoughts.take(pending);
    pending = '';
    passedOver = -1;
    return text === null ? [] : readLine(state, { text, whole });
  }

  return {
    push(chunk) {
      const lines: BriefLine[] = [];
      chunk.split(/[\n\u2028\u2029]/).forEach((piece, i) => {
        if (i > 0) lines.push(...endLine({ whole: true }));
        lines.push(...take(piece));
      });
      return lines;
    },
    end: (how) => (pending === '' ? [] : endLine(how)),
    get endless() {
      return endless;
    },
  };
}
