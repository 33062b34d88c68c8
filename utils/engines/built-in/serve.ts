import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { senderKind } from '../../platform/messages/sender';
import type { Life } from '../../platform/offscreen/life';
import { builtInFailure } from './failure';
import { BUILT_IN_PORT, type BuiltInAsk, type BuiltInMessage, parseBuiltInAsk } from './port';
import type { BuiltInRunner } from './types';

/** Uses the browser's model for the background, one request a port; a port that is closed ends its request. */
export function serveBuiltIn(life: Life): void {
  let runner: Promise<BuiltInRunner> | null = null;
  // Loaded by those who use it.
  const start = async () => {
    const [{ modelsHere }, { createBuiltInRunner }] = await Promise.all([import('./here'), import('./runner')]);
    return createBuiltInRunner(modelsHere());
  };
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== BUILT_IN_PORT) return;
    if (senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('')) !== 'page') return port.disconnect();
    const stop = new AbortController();
    const done = life.hold();
    port.onDisconnect.addListener(() => {
      stop.abort();
      done();
    });
    const answer = async (message: unknown) => {
      const asked = parseBuiltInAsk(message);
      if (!asked) return port.disconnect();
      const say = (said: BuiltInMessage) => {
        if (!stop.signal.aborted) port.postMessage(said);
      };
      try {
        runner ??= start();
        for await (const said of answers(await runner, asked, stop.signal)) say(said);
        say({ type: 'done' });
      } catch (error) {
        const { kind, detail } = builtInFailure(error);
        say({ type: 'failed', kind, detail });
      }
    };
    port.onMessage.addListener((message: unknown) => void answer(message));
  });
}

async function* answers(runner: BuiltInRunner, asked: BuiltInAsk, signal: AbortSignal): AsyncGenerator<BuiltInMessage> {
  if (asked.ask === 'find') yield { type: 'found', status: await runner.find(asked.languages) };
  else if (asked.ask === 'context')
    yield { type: 'context', tokens: await runner.contextTokens(asked.kind, asked.languages, signal) };
  else yield* runner.generate(asked.request, signal);
}
