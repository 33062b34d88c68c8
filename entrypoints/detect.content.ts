import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../utils/core/article/detect/detect';

// The polyfill and WXT's content-script context are each larger than this whole script may be.
declare const chrome: { runtime: { sendMessage(message: unknown): void } };

export default defineContentScript({
  // Registered at run time, by those who switch it on, in the isolated world: nothing of this goes into the manifest.
  registration: 'runtime',
  matches: [],
  // Only chooses WXT's wrapper without the context; the registration does not use it.
  world: 'MAIN',
  main() {
    try {
      chrome.runtime.sendMessage({ type: 'detected', ...detect(document, location.href) });
    } catch {
      // A form or picture of the page bears the name of what is asked for: then there is no badge, and no error of ours.
    }
  },
});
