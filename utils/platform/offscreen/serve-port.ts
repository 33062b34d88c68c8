import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { senderKind } from '../messages/sender';
import type { Life } from './life';
import type { LastWord } from './port-answers';

/** A service over a port: how each request is read, and how it is answered. */
export interface PortService<Request, Said> {
  /** Name of the port. */
  name: string;
  /** Reads a request of the background; null for any other message. */
  parse(message: unknown): Request | null;
  /** Gives the answer, piece by piece; closing the port aborts the signal. */
  answers(request: Request, signal: AbortSignal): AsyncIterable<Said>;
  /** Describes a failure for the other end of the port. */
  failure(error: unknown): Omit<Extract<LastWord, { type: 'failed' }>, 'type'>;
}

/** Answers pages of ours over ports of one name, for as long as they are open; see `portAnswers`. */
export function servePort<Request, Said>(
  { name, parse, answers, failure }: PortService<Request, Said>,
  life: Life,
): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== name) return;
    if (senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('')) !== 'page') return port.disconnect();
    const stop = new AbortController();
    const done = life.hold();
    port.onDisconnect.addListener(() => {
      stop.abort();
      done();
    });
    const answer = async (message: unknown) => {
      const request = parse(message);
      if (request === null) return port.disconnect();
      const say = (said: Said | LastWord) => {
        if (!stop.signal.aborted) port.postMessage(said);
      };
      try {
        for await (const said of answers(request, stop.signal)) say(said);
        say({ type: 'done' });
      } catch (error) {
        const { kind, detail } = failure(error);
        say({ type: 'failed', kind, detail });
      }
    };
    port.onMessage.addListener((message: unknown) => void answer(message));
  });
}
