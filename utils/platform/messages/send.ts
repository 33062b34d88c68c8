import browser from 'webextension-polyfill';
import type { Call, CallResults } from './calls';

/** Sends a call to the background and waits for its answer. Rejects when the background refuses or dies. */
export function send<T extends Call['type']>(message: Extract<Call, { type: T }>): Promise<CallResults[T]> {
  return browser.runtime.sendMessage(message);
}
