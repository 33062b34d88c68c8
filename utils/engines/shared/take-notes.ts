import type { Passage } from '../../core/article/types';
import { mapEach } from '../../core/async/map-each';
import { EngineError } from '../../core/brief/engine-error';
import { notesPerPart } from '../../core/brief/prompts/notes';
import { type Messages, notesPrompt } from '../../core/brief/prompts/prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { BriefLine } from '../../core/brief/types';
import type { EngineEvent } from './types';

/** What was noted, part by part, and whether all answers were whole. */
export interface Notes {
  notes: BriefLine[][];
  complete: boolean;
}

interface NoteTask {
  /** Passages of each part. */
  parts: readonly Passage[][];
  /** Tokens that all notes together may take. */
  room: number;
}

/**
 * Reads each part of a long article into notes, as many as fit `room` tokens; gives the events of the answers but their lines.
 * `ask` gives the events of one answer, and returns whether it came to its own end. Throws as `ask` does, but for a part of
 * which the model has nothing to say.
 */
export async function* takeNotes(
  { article, outputLang }: BriefRequest,
  { parts, room }: NoteTask,
  ask: (messages: Messages) => AsyncGenerator<EngineEvent, boolean>,
): AsyncGenerator<EngineEvent, Notes> {
  const notes: BriefLine[][] = [];
  let complete = true;
  for (const [i, passages] of parts.entries()) {
    const part = i + 1;
    yield { type: 'part', part, parts: parts.length };
    const lines = notesPerPart(parts.length, room);
    const messages = notesPrompt({ article, passages, part, parts: parts.length, lines, outputLang });
    const taken: BriefLine[] = [];
    try {
      const whole = yield* mapEach(ask(messages), (event) => {
        if (event.type !== 'line') return [event];
        taken.push(event.line);
        return [];
      });
      complete &&= whole;
    } catch (error) {
      // One part that the model had nothing to say of must not cost the reader all others.
      if (!(error instanceof EngineError) || error.kind !== 'empty') throw error;
      complete = false;
    }
    notes.push(taken.filter(({ tag, citations }) => tag !== 'category' && citations.length > 0));
  }
  return { notes, complete };
}
