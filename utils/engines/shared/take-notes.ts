import type { Passage } from '../../core/article/types';
import { mapEach } from '../../core/async/map-each';
import { EngineError } from '../../core/brief/engine-error';
import { notesPerPart } from '../../core/brief/prompts/notes';
import { type Messages, notesPrompt } from '../../core/brief/prompts/prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { BriefLine } from '../../core/brief/types';
import type { EngineEvent } from './types';

/** The notes of each part, and whether all answers were complete. */
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
 * Reads each part of a long article into notes, as many as fit `room` tokens; yields all events of the answers except
 * their lines. `ask` yields the events of one answer, and returns true when it was complete. Throws as `ask` does,
 * except for a part that the model has nothing to say about.
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
        if (event.type === 'takeBack') {
          taken.length = 0;
          return [];
        }
        if (event.type !== 'line') return [event];
        taken.push(event.line);
        return [];
      });
      complete &&= whole;
    } catch (error) {
      // One part that the model says nothing about must not cost the reader all the others.
      if (!(error instanceof EngineError) || error.kind !== 'empty') throw error;
      complete = false;
    }
    notes.push(taken.filter(({ tag, citations }) => tag !== 'category' && citations.length > 0));
  }
  return { notes, complete };
}
