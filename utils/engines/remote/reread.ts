import { mapEach } from '../../core/async/map-each';
import { EngineError } from '../../core/brief/engine-error';
import { openReread } from '../../core/reread/session';
import type { RereadRequest } from '../../core/reread/types';
import type { Attempt } from '../shared/in-smaller';
import { readReread } from '../shared/read-reread';
import type { RereadEvent } from '../shared/types';
import type { Exchange } from './exchange';

/**
 * Has statements read a second time in one request of its own. Throws `EngineError('empty')` when there are none, or
 * when no answer came.
 */
export async function* rereadStatements(
  exchange: Exchange,
  request: RereadRequest,
  { contextTokens, signal }: Attempt,
): AsyncGenerator<RereadEvent> {
  if (request.statements.length === 0) throw new EngineError('empty');
  const session = openReread(request, { contextTokens });
  if (!session) {
    yield { type: 'canaries', outcome: 'none' };
    return yield { type: 'end', complete: true };
  }
  const { messages } = session;
  const events = readReread(exchange.send(messages, { signal }), session);
  const complete = yield* mapEach(events, (event): RereadEvent[] =>
    event.type === 'sending' ? [{ type: 'sent', request: { ...exchange.record(messages), task: 'reread' } }] : [event],
  );
  yield { type: 'end', complete };
}
