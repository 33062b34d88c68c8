import { estimateTokens } from '../../text/tokens';
import type { BriefLine } from '../types';
import { noteLine } from './prompt';

/** Tokens of a note, its citations included: a sentence of some 25 words. */
const NOTE_TOKENS = 45;
const FEWEST_NOTES = 2;
const MOST_NOTES = 10;

/** The number of notes to take of each of `parts` parts, so that all of them fit `room` tokens. */
export function notesPerPart(parts: number, room: number): number {
  return Math.max(FEWEST_NOTES, Math.min(MOST_NOTES, Math.floor(room / (parts * NOTE_TOKENS))));
}

/**
 * The notes that fit `room` tokens, in reading order. Where not all fit, the first note of each part is taken before
 * the second of any, so that no part is left out.
 */
export function fitNotes(notes: readonly (readonly BriefLine[])[], room: number): BriefLine[] {
  const chosen = new Set<BriefLine>();
  const longest = Math.max(0, ...notes.map((part) => part.length));
  let left = room;
  for (let i = 0; i < longest; i++) {
    for (const part of notes) {
      const note = part[i];
      const cost = note ? estimateTokens(noteLine(note)) + 1 : 0;
      if (!note || cost > left) continue;
      chosen.add(note);
      left -= cost;
    }
  }
  return notes.flat().filter((note) => chosen.has(note));
}
