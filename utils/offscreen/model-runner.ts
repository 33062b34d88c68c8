import type { Generated, GenerateRequest, LocalRunner } from '../engines/local/types';
import { MODEL_PORT, parseModelMessage } from '../messages/model-port';
import { openOffscreen } from './document';
import { portAnswers } from './port-answers';

/**
 * Runs models for the background. Firefox's background is a document and does it itself; in Chrome the offscreen document
 * does, for a worker may not start others there. If that document ends in the middle of an answer, `EngineError('modelEnded')`.
 */
export function createModelRunner(): LocalRunner {
  let here: Promise<LocalRunner> | null = null;
  return {
    async *generate(request, signal) {
      if (import.meta.env.FIREFOX) {
        here ??= import('../engines/local/here').then(({ createLlamaHere }) => createLlamaHere());
        yield* (await here).generate(request, signal);
      } else {
        yield* inOffscreen(request, signal);
      }
    },
  };
}

async function* inOffscreen(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Generated> {
  await openOffscreen();
  signal.throwIfAborted();
<<<<<<< HEAD
  yield* portAnswers(MODEL_PORT, request, parseModelMessage, signal);
=======
  const port = browser.runtime.connect({ name: MODEL_PORT });
  const queue: (ModelMessage | null)[] = [];
  let wake: () => void = () => undefined;
  const add = (said: ModelMessage | null) => {
    queue.push(said);
    wake();
  };
  const stop = () => add(null);
  port.onMessage.addListener((message: unknown) => add(parseModelMessage(message)));
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
      else if (said.type === 'failed') throw new EngineError(said.kind, said.detail);
      else if (said.type === 'done') return;
      else yield said;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    port.disconnect();
  }
>>>>>>> local
}
