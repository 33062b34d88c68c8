import { EngineError } from '../../core/brief/engine-error';
import type { Deadline } from '../../core/http/deadline';
import { createJoin } from '../shared/join';
import { type Piece, readPiece } from '../shared/pieces';
import { Refusal } from '../shared/refusal';
import type { Timeouts } from './config';
import { reportsFault } from './wire/fault';
import { createFrames, type Frame } from './wire/frames';

/** Most characters in a row that hold nothing: blank lines, comments. Those of ten minutes are a hundredth of it. */
const MOST_IDLE_CHARS = 2 ** 20;

/** Longest time (ms) for which an answer may consist of such; services send comments for ten minutes at most. */
const LONGEST_IDLE_MS = 900_000;

interface Reading {
  deadline: Deadline;
  timeouts: Timeouts;
}

/** Reads the objects of a body as they come; any byte counts as life. `begun` is whether text has come. */
async function* framesOf(
  response: Response,
  { deadline, timeouts }: Reading,
  begun: () => boolean,
): AsyncGenerator<Frame[], { stray: string; streamed: boolean }> {
  const frames = createFrames();
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let idleSince = performance.now();
  try {
    while (reader) {
      const { done, value } = await deadline.wait(reader.read(), begun() ? timeouts.stall : timeouts.first);
      deadline.signal.throwIfAborted();
      const found = frames.push(done ? decoder.decode() : decoder.decode(value, { stream: true }));
      if (found.length > 0) idleSince = performance.now();
      yield found;
      if (done) break;
      if (performance.now() - idleSince > LONGEST_IDLE_MS) throw new EngineError('timeout');
      if (frames.idle > MOST_IDLE_CHARS) throw new EngineError('endless');
    }
    yield frames.end();
  } finally {
    // A stream that failed has nothing to cancel.
    void reader?.cancel().catch(() => undefined);
  }
  return { stray: frames.stray, streamed: frames.streamed };
}

/** An answer being read. */
interface Progress {
  text: ReturnType<typeof createJoin>;
  thought: ReturnType<typeof createJoin>;
  begun: boolean;
  /** Objects that came. */
  count: number;
  finished: boolean;
  whole: boolean;
}

function* take(value: unknown, progress: Progress): Generator<Piece> {
  const piece = readPiece(value);
  progress.count++;
  progress.finished ||= piece.finish !== null;
  progress.whole ||= piece.message === true;
  const text = progress.text.push(piece.text);
  const thought = progress.thought.push(piece.thought ?? '');
  const { thought: _, message: __, ...rest } = piece;
  if (text + thought !== '') progress.begun = true;
  yield { ...rest, text, ...(thought === '' ? {} : { thought }) };
}

/**
 * Reads the body of an answer, piece by piece, whatever its form and its label: server-sent events, one JSON object,
 * JSON lines. Throws `Refusal` for an error within it or a web page, `EngineError('cut')` where the connection
 * broke, `'timeout'` after silence.
 */
export async function* readAnswerBody(response: Response, reading: Reading): AsyncGenerator<Piece> {
  const progress: Progress = {
    ...{ text: createJoin(), thought: createJoin() },
    ...{ begun: false, count: 0, finished: false, whole: false },
  };
  const { headers } = response;
  const frames = framesOf(response, reading, () => progress.begun);
  const rest = (finish: Piece['finish'] = null): Piece => ({ text: progress.text.end(), finish, usage: null });
  let ended: { stray: string; streamed: boolean } | null = null;
  try {
    while (!ended) {
      const next = await frames.next();
      if (next.done) {
        ended = next.value;
        break;
      }
      for (const frame of next.value) {
        if (frame === 'done') return yield rest(progress.finished ? null : 'done');
        const { value, event } = frame;
        const isFault = reportsFault(value, event);
        if (isFault) {
          yield* take(value, progress);
          throw new Refusal({ status: null, headers, body: value, text: JSON.stringify(value) });
        }
        yield* take(value, progress);
      }
    }
  } catch (error) {
    yield rest();
    reading.deadline.signal.throwIfAborted();
    throw error instanceof Refusal || error instanceof EngineError ? error : new EngineError('cut');
  } finally {
    await frames.return({ stray: '', streamed: false });
  }
  // A body that is one object, and not a stream, is whole where it can be read.
  yield rest(!progress.finished && progress.whole && !ended.streamed ? 'done' : null);
  if (progress.count > 0) return;
  const stray = ended.stray.trim();
  const isPage = /^</.test(stray) || /text\/html/i.test(headers.get('content-type') ?? '');
  if (isPage && ended.streamed) throw new EngineError('cut');
  if (isPage) throw new Refusal({ status: 404, headers, body: null, text: stray });
  if (stray !== '') throw new Refusal({ status: null, headers, body: null, text: stray });
}
