import { EngineError } from '../../core/brief/engine-error';
import type { Usage } from '../../core/cost/usage';
import type { PlacedReread, RereadSession } from '../../core/reread/session';
import type { Finish } from './finish';
import { isPiece, type PhaseNote, type Sent } from './phase';
import { Refusal } from './refusal';
import type { RereadEvent } from './types';

/** Most characters of reasoning before an answer. */
const LONGEST_THOUGHT = 150_000;
/** Most pieces without any text. */
const MOST_PIECES = 60_000;
/** Most characters read after the end was seen: the token count comes last. */
const AFTER_END = 2000;

type Given =
  | { type: 'sending' }
  | ({ type: 'phase' } & PhaseNote)
  | Extract<RereadEvent, { type: 'usage' | 'reread' | 'canaries' }>;

const events = (rereads: readonly PlacedReread[]) => rereads.map((one) => ({ type: 'reread' as const, ...one }));

/**
 * Reads the answer of a second reading into its results and the outcome of its canaries. Returns true when the answer
 * was complete. An answer without end counts as one that came to its end: whoever never stops has had its say. One that a
 * canary speaks against is not read on where its tokens are known. Throws `EngineError('empty')` where nothing came, and
 * the errors of the pieces unless all had been said before.
 */
export async function* readReread(pieces: AsyncIterable<Sent>, session: RereadSession): AsyncGenerator<Given, boolean> {
  const read = { length: 0, thought: 0, count: 0, afterEnd: 0 };
  let finish: Finish | null = null;
  let thoughts = '';
  let usage: Usage | null = null;
  let endless = false;

  function* close(how: { whole: boolean }): Generator<Given> {
    if (usage) yield { type: 'usage', usage };
    const { rereads, outcome } = session.end(how);
    yield* events(rereads);
    yield { type: 'canaries', outcome };
  }

  try {
    for await (const piece of pieces) {
      if (!isPiece(piece)) {
        yield piece === 'sending' ? { type: 'sending' } : { type: 'phase', ...piece };
        continue;
      }
      thoughts = `${thoughts}${piece.thought ?? ''}`.slice(-LONGEST_THOUGHT);
      finish = piece.finish ?? finish;
      usage = piece.usage ?? usage;
      read[session.thinking ? 'thought' : 'length'] += piece.text.length;
      if (session.over) read.afterEnd += piece.text.length;
      yield* events(session.push(piece.text));
      endless =
        session.looping ||
        (session.lost && usage !== null) ||
        read.length > session.longest ||
        read.thought > LONGEST_THOUGHT ||
        ++read.count > MOST_PIECES;
      if (endless || read.afterEnd > AFTER_END || (session.over && usage)) break;
    }
  } catch (error) {
    const said = session.over && (error instanceof EngineError || error instanceof Refusal);
    yield* close({ whole: said });
    if (!said) throw error;
    return true;
  }
  // Some servers put all that a model writes where its thoughts belong.
  if (read.length + read.thought === 0 && thoughts !== '' && finish !== 'length') {
    read.thought += thoughts.length;
    yield* events(session.push(thoughts));
  }
  if (read.length + read.thought === 0 && finish === 'length') throw new EngineError('allThought');
  if (read.length + read.thought === 0) throw new EngineError('empty');
  // One that fills all its room without a word on its canaries has had its say too.
  const whole = endless || session.over || (finish !== null && finish !== 'done');
  yield* close({ whole });
  // Every endpoint says why it stopped; a stream that ends without that was broken off.
  if (!whole) throw new EngineError('cut');
  return session.over ? !endless : finish === 'stop' && !endless;
}
