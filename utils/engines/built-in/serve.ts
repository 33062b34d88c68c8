import type { Life } from '../../platform/offscreen/life';
import { servePort } from '../../platform/offscreen/serve-port';
import { builtInFailure } from './failure';
import { BUILT_IN_PORT, type BuiltInAsk, type BuiltInMessage, parseBuiltInAsk } from './port';
import type { BuiltInRunner } from './types';

/** Serves the browser's models to the background, one request per port; closing the port ends its request. */
export function serveBuiltIn(life: Life): void {
  let runner: Promise<BuiltInRunner> | null = null;
  // Loaded at the first request only.
  const start = async () => {
    const [{ modelsHere }, { createBuiltInRunner }] = await Promise.all([import('./here'), import('./runner')]);
    return createBuiltInRunner(modelsHere());
  };

  async function* answers(asked: BuiltInAsk, signal: AbortSignal): AsyncGenerator<BuiltInMessage> {
    runner ??= start();
    const here = await runner;
    if (asked.ask === 'find') yield { type: 'found', status: await here.find(asked.languages) };
    else if (asked.ask === 'context')
      yield { type: 'context', tokens: await here.contextTokens(asked.kind, asked.languages, signal) };
    else yield* here.generate(asked.request, signal);
  }

  servePort({ name: BUILT_IN_PORT, parse: parseBuiltInAsk, answers, failure: builtInFailure }, life);
}
