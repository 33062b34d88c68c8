import browser from 'webextension-polyfill';
import { EngineError } from '../../core/brief/engine-error';

/** What ends an answer over a port: the last word of every server. */
export type LastWord = { type: 'done' } | { type: 'failed'; kind: EngineError['kind']; detail: string };

interface AnswerOptions<T> {
  parse(message: unknown): T | LastWord | null;
  signal: AbortSignal;
}

/**
 * Asks another document of ours over a port of this name, and gives what it answers until it is done. Throws its failure as
 * `EngineError`, `EngineError('modelEnded')` where it goes away or says what `parse` does not know (null), or the signal's reason.
 * Left early, the port is closed, which ends the work there.
 */
export async function* portAnswers<T extends { type: string }>(
  name: string,
  request: unknown,
  { parse, signal }: AnswerOptions<T>,
): AsyncGenerator<Exclude<T, LastWord>> {
  const port = browser.runtime.connect({ name });
  const queue: (T | LastWord | null)[] = [];
  let wake: () => void = () => undefined;
  const add = (said: T | LastWord | null) => {
    queue.push(said);
    wake();
  };
  const stop = () => add(null);
  port.onMessage.addListener((message: unknown) => add(parse(message)));
  port.onDisconnect.addListener(stop);
  signal.addEventListener('abort', stop, { once: true });
  try {
    port.postMessage(request);
    for (;;) {
      const said = queue.shift();
      signal.throwIfAborted();
      if (said === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (said === null) throw new EngineError('modelEnded');
      else if (isLast(said)) {
        if (said.type === 'done') return;
        throw new EngineError(said.kind, said.detail);
      } else yield said as Exclude<T, LastWord>;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    port.disconnect();
  }
}

function isLast(said: { type: string }): said is LastWord {
  return said.type === 'done' || said.type === 'failed';
}
