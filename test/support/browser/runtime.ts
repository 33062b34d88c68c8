import type { Runtime } from 'webextension-polyfill';
import { clone } from './clone';
import { fakeEvent } from './event';
import { type FakePort, portPair } from './ports';

const ID = 'recoupe';
const ROOT = `chrome-extension://${ID}/`;
const getURL = (path: string) => ROOT + path.replace(/^\//, '');

/** The sender of a message, as a test names it. */
export interface FakeSender {
  id?: string;
  url?: string;
  tab?: { id: number };
}

/** The sender of a message, as the browser reports it. */
function reportedSender({ tab, ...sender }: FakeSender): Runtime.MessageSender {
  const about = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  return tab ? { ...sender, tab: { ...about, ...tab } } : sender;
}

/** A page of the extension, such as the side panel. */
const OWN_PAGE: FakeSender = { id: ID, url: getURL('sidepanel.html') };

/** Messages and ports between pages and the background, all of which are in one process here. */
export function fakeRuntime() {
  const onMessage = fakeEvent<[unknown, Runtime.MessageSender, () => void]>();
  const onConnect = fakeEvent<[FakePort]>();
  const calls = { openOptionsPage: 0, getPlatformInfo: 0 };

  /** Sends a message as a given sender; the answer is the first that a listener returns, as with the polyfill. */
  async function sendAs(sender: FakeSender, message: unknown): Promise<unknown> {
    const copy = clone(message);
    await Promise.resolve();
    const answers = onMessage.fire(copy, reportedSender(sender), () => undefined);
    if (answers.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    return clone(await answers.find((answer) => answer instanceof Promise));
  }

  /** Opens a port as a given sender. Without listeners it is disconnected at once. */
  function connectAs(sender: FakeSender, name: string): FakePort {
    const [near, far] = portPair(name, reportedSender(sender));
    queueMicrotask(() => {
      if (onConnect.fire(far).length === 0) far.disconnect();
    });
    return near;
  }

  return {
    runtime: {
      id: ID,
      getURL,
      getManifest: () => ({ manifest_version: 3, name: 'Recoupe', version: '0.1.0', host_permissions: [] as string[] }),
      getPlatformInfo: async () => {
        calls.getPlatformInfo++;
        return { os: 'linux', arch: 'x86-64' };
      },
      openOptionsPage: async () => {
        calls.openOptionsPage++;
      },
      sendMessage: (message: unknown) => sendAs(OWN_PAGE, message),
      connect: ({ name }: { name: string }) => connectAs(OWN_PAGE, name),
      onMessage,
      onConnect,
      onInstalled: fakeEvent<[{ reason: string }]>(),
    },
    calls,
    sendAs,
    connectAs,
    reset: () => void Object.assign(calls, { openOptionsPage: 0, getPlatformInfo: 0 }),
  };
}
