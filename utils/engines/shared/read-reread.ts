import { EngineError } from '../../core/brief/engine-error';
import type { Usage } from '../../core/cost/usage';
import type { PlacedReread, RereadSession } from '../../core/reread/session';
import type { Piece } from './pieces';
import type { RereadEvent } from './types';

/** Most characters of reasoning before an answer. */
const LONGEST_THOUGHT = 150_000;
/** Most pieces without any text. */
const MOST_PIECES = 60_000;
/** Most characters read after the end was seen: the token count comes last. */
const AFTER_END = 2000;

type Given = { type: 'sending' } | Extract<RereadEvent, { type: 'usage' | 'reread' | 'canaries' }>;

const events = (rereads: readonly PlacedReread[]) => rereads.map((one) => ({ type: 'reread' as const, ...one }));

/**
 * Reads the answer of a second reading into its results and the outcome of its canaries. Returns true when the answer
 * was complete. An answer without end counts as one that came to its end: whoever never stops has had its say. One that a
 * canary speaks against is not read on where its tokens are known. Throws `EngineError('empty')` where nothing came, and
 * the errors of the pieces unless all had been said before.
 */
export async function* readReread(
  pieces: AsyncIterable<Piece | 'sending'>,
  session: RereadSession,
): AsyncGenerator<Given, boolean> {
  const read = { length: 0, thought: 0, count: 0, afterEnd: 0 };
  let finish: string | null = null;
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
      if (piece === 'sending') {
        yield { type: 'sending' };
        continue;
      }
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
    const said = session.over && error instanceof EngineError;
    yield* close({ whole: said });
    if (!said) throw error;
    return true;
  }
  if (read.length + read.thought === 0) throw new EngineError('empty');
  // One that fills all its room without a word on its canaries has had its say too.
  const whole = endless || session.over || finish !== null;
  yield* close({ whole });
  // Every endpoint says why it stopped; a stream that ends without that was broken off.
  if (!whole) throw new EngineError('cut');
  return session.over ? !endless : finish === 'stop' && !endless;
}
