import browser from 'webextension-polyfill';

/** Milliseconds between two questions to the browser; Chrome ends a worker after 30 s without any. */
const HEARTBEAT_MS = 20_000;

/** Keeps the worker alive until what is returned is called: asking the browser for anything at all counts as life. */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
  return () => clearInterval(timer);
}
