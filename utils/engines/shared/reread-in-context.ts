import { mapEach } from '../../core/async/map-each';
import type { Messages } from '../../core/brief/prompts/prompt';
import { openReread } from '../../core/reread/session';
import type { RereadRequest } from '../../core/reread/types';
import { apartFromLoading, type Loading } from './loading';
import type { Piece } from './pieces';
import { readReread } from './read-reread';
import type { RereadEvent } from './types';

/** Has a model on this device answer, as pieces; its loading is told in between. */
export type Answering = (messages: Messages) => AsyncGenerator<Piece | Loading>;

/**
 * Has statements read a second time by a model on this device, in one request that fits its context (tokens). Throws
 * what `answer` throws, and what `readReread` does.
 */
export async function* rereadInContext(
  request: RereadRequest,
  contextTokens: number,
  answer: Answering,
): AsyncGenerator<RereadEvent> {
  const session = request.statements.length > 0 ? openReread(request, { contextTokens }) : null;
  if (!session) {
    yield { type: 'canaries', outcome: 'none' };
    return yield { type: 'end', complete: true };
  }
  const { pieces, takeNews } = apartFromLoading(answer(session.messages));
  const complete = yield* mapEach(readReread(pieces, session), (event): RereadEvent[] =>
    event.type === 'sending' ? takeNews() : [event],
  );
  yield { type: 'end', complete };
}
