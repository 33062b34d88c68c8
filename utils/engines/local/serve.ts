import type { Life } from '../../platform/offscreen/life';
import { servePort } from '../../platform/offscreen/serve-port';
import { loadFailure } from './load-failure';
import { MODEL_PORT, parseGenerate } from './port';
import type { Generated, GenerateRequest, LocalRunner } from './types';

/** Serves models to the background, one answer per port; closing the port ends its answer. */
export function serveModel(life: Life): void {
  let release: (() => void) | undefined;
  let runner: Promise<LocalRunner> | null = null;
  // Loaded at the first request only: it brings all of llama.cpp.
  const start = async () => {
    const { createLlamaHere } = await import('./here');
    return createLlamaHere(({ loaded }) => {
      release?.();
      release = loaded ? life.hold() : undefined;
    });
  };

  async function* answers(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Generated> {
    runner ??= start();
    yield* (await runner).generate(request, signal);
  }

  const failure = (error: unknown) => loadFailure(error, 'modelEnded');
  servePort({ name: MODEL_PORT, parse: parseGenerate, answers, failure }, life);
}
