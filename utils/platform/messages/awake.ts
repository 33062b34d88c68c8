import browser from 'webextension-polyfill';

const AWAKE = { type: 'awake' };

/** Tells the open panels that the background has begun to run. Never rejects: most often there are none. */
export async function sayAwake(): Promise<void> {
  await browser.runtime.sendMessage(AWAKE).catch(() => undefined);
}

/** Calls a function whenever the background begins to run. */
export function onAwake(listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const isAwake = typeof message === 'object' && message !== null && 'type' in message && message.type === AWAKE.type;
    if (isAwake) listener();
    return undefined;
  });
}
