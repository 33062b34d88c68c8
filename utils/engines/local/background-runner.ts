import { EngineError } from '../../core/brief/engine-error';
import { openOffscreen } from '../../platform/offscreen/document';
import { portAnswers } from '../../platform/offscreen/port-answers';
import { MODEL_PORT, parseModelMessage } from './port';
import type { Generated, GenerateRequest, LocalRunner } from './types';

/**
 * Runs models for the background. Firefox's background is a document and does it itself; in Chrome the offscreen
 * document does, since a worker may not start other workers there. Throws `EngineError('modelEnded')` if that document
 * ends in the middle of an answer.
 */
export function createModelRunner(): LocalRunner {
  let here: Promise<LocalRunner> | null = null;
  return {
    async *generate(request, signal) {
      if (import.meta.env.FIREFOX) {
        here ??= import('./here').then(({ createLlamaHere }) => createLlamaHere());
        yield* (await here).generate(request, signal);
      } else {
        yield* inOffscreen(request, signal);
      }
    },
  };
}

async function* inOffscreen(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Generated> {
  try {
    await openOffscreen();
  } catch (error) {
    // The document may also be ended before it has loaded.
    throw new EngineError('modelEnded', error instanceof Error ? error.message : String(error));
  }
  signal.throwIfAborted();
  yield* portAnswers(MODEL_PORT, request, { parse: parseModelMessage, signal });
}
