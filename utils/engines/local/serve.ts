import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { senderKind } from '../../platform/messages/sender';
import type { Life } from '../../platform/offscreen/life';
import { loadFailure } from './load-failure';
import { MODEL_PORT, type ModelMessage, parseGenerate } from './port';
import type { LocalRunner } from './types';

/** Runs models for the background, one answer a port; a port that is closed ends its answer. */
export function serveModel(life: Life): void {
  let release: (() => void) | undefined;
  let runner: Promise<LocalRunner> | null = null;
  // Loaded by those who use it: it brings all of llama.cpp.
  const start = async () => {
    const { createLlamaHere } = await import('./here');
    return createLlamaHere(({ loaded }) => {
      release?.();
      release = loaded ? life.hold() : undefined;
    });
  };
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== MODEL_PORT) return;
    if (senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('')) !== 'page') return port.disconnect();
    const stop = new AbortController();
    const done = life.hold();
    port.onDisconnect.addListener(() => {
      stop.abort();
      done();
    });
    const answer = async (message: unknown) => {
      const request = parseGenerate(message);
      if (!request) return port.disconnect();
      const say = (said: ModelMessage) => {
        if (!stop.signal.aborted) port.postMessage(said);
      };
      try {
        runner ??= start();
        for await (const given of (await runner).generate(request, stop.signal)) say(given);
        say({ type: 'done' });
      } catch (error) {
        const { kind, detail } = loadFailure(error, 'modelEnded');
        say({ type: 'failed', kind, detail });
      }
    };
    port.onMessage.addListener((message: unknown) => void answer(message));
  });
}
