import browser from 'webextension-polyfill';
import { createEventQueue } from '../../core/async/event-queue';
import { EngineError } from '../../core/brief/engine-error';

/** The last message of an answer over a port, sent by every server. */
export type LastWord = { type: 'done' } | { type: 'failed'; kind: EngineError['kind']; detail: string };

interface AnswerOptions<T> {
  parse(message: unknown): T | LastWord | null;
  signal: AbortSignal;
}

/**
 * Asks another document of ours over a port of this name, and yields its messages until it is done. Throws the other
 * document's failure as an `EngineError`, `EngineError('modelEnded')` where it goes away or sends something `parse`
 * does not know (null), or the signal's reason. Leaving the loop early closes the port, which ends the work there.
 */
export async function* portAnswers<T extends { type: string }>(
  name: string,
  request: unknown,
  { parse, signal }: AnswerOptions<T>,
): AsyncGenerator<Exclude<T, LastWord>> {
  const port = browser.runtime.connect({ name });
  const queue = createEventQueue<T | LastWord | null>();
  port.onMessage.addListener((message: unknown) => queue.push(parse(message)));
  port.onDisconnect.addListener(() => queue.push(null));
  try {
    port.postMessage(request);
    for await (const said of queue.events(signal)) {
      if (said === null) throw new EngineError('modelEnded');
      if (!isLast(said)) yield said as Exclude<T, LastWord>;
      else if (said.type === 'done') return;
      else throw new EngineError(said.kind, said.detail);
    }
  } finally {
    port.disconnect();
  }
}

function isLast(said: { type: string }): said is LastWord {
  return said.type === 'done' || said.type === 'failed';
}
