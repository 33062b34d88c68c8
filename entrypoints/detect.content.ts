import type { ContentScriptDefinition } from 'wxt';
import { detect } from '../utils/core/article/detect/detect';

// The polyfill and WXT's content-script context would each be larger than this whole script may be.
declare const chrome: { runtime: { sendMessage(message: unknown): void } };

export default {
  // Registered at run time, when the reader switches it on, in the isolated world: the manifest does not mention it.
  registration: 'runtime',
  matches: [],
  // This only chooses WXT's wrapper without the context; the registration does not use it.
  world: 'MAIN',
  main() {
    try {
      chrome.runtime.sendMessage({ type: 'detected', ...detect(document, location.href) });
    } catch {
      // A form or picture of the page may have the name of a property we read: then there is no badge, and no error of
      // ours.
    }
  },
} satisfies ContentScriptDefinition;
