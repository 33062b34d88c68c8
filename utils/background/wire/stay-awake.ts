import browser from 'webextension-polyfill';

/** Milliseconds between two calls to the browser; Chrome ends a worker after 30 s without any. */
const HEARTBEAT_MS = 20_000;

/** Keeps the worker alive until the returned function is called: any call to the browser's API counts as activity. */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
  return () => clearInterval(timer);
}
