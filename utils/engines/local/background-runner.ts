import { EngineError } from '../../core/brief/engine-error';
import { openOffscreen } from '../../platform/offscreen/document';
import { portAnswers } from '../../platform/offscreen/port-answers';
import { MODEL_PORT, parseModelMessage } from './port';
import type { Generated, GenerateRequest, LocalRunner } from './types';

/**
 * Runs models for the background. Firefox's background is a document and does it itself; in Chrome the offscreen document
 * does, for a worker may not start others there. If that document ends in the middle of an answer, `EngineError('modelEnded')`.
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
    // It may be ended before it has loaded, too.
    throw new EngineError('modelEnded', error instanceof Error ? error.message : String(error));
  }
  signal.throwIfAborted();
  yield* portAnswers(MODEL_PORT, request, { parse: parseModelMessage, signal });
}
