import type { Runtime } from 'webextension-polyfill';
import { clone } from './clone';
import { fakeEvent } from './event';

/** One end of a port between two parts of the extension. */
export interface FakePort {
  name: string;
  sender?: Runtime.MessageSender;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: ReturnType<typeof fakeEvent<[unknown, FakePort]>>;
  onDisconnect: ReturnType<typeof fakeEvent<[FakePort]>>;
}

/**
 * Makes both ends of one port: messages arrive later, in order, as copies; the end that disconnects gets no event for
 * it.
 */
export function portPair(name: string, sender: Runtime.MessageSender): [near: FakePort, far: FakePort] {
  let open = true;
  const end = (other: () => FakePort, from?: Runtime.MessageSender): FakePort => ({
    name,
    ...(from ? { sender: from } : {}),
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = clone(message);
      queueMicrotask(() => open && other().onMessage.fire(copy, other()));
    },
    disconnect() {
      if (!open) return;
      // Messages posted before still arrive.
      queueMicrotask(() => {
        open = false;
        other().onDisconnect.fire(other());
      });
    },
    onMessage: fakeEvent(),
    onDisconnect: fakeEvent(),
  });
  const near: FakePort = end(() => far);
  const far: FakePort = end(() => near, sender);
  return [near, far];
}
