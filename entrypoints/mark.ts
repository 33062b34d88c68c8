import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Marked, markPassage, type PassageToMark } from '../utils/platform/page/mark-passage';

// This is all we need of the browser here; the polyfill would be too large for that.
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

declare global {
  /** The passage to mark; the background sets it in the script's isolated world before the script runs. */
  var recoupePassage: PassageToMark | undefined;
}

/** Run in the page when the reader opens a citation; its value is returned to the background. */
export default defineUnlistedScript((): Marked => {
  const passage = globalThis.recoupePassage;
  globalThis.recoupePassage = undefined;
  if (typeof passage?.text !== 'string') return 'gone';
  return markPassage(document, passage, (state) => {
    try {
      void chrome.runtime.sendMessage({ type: 'marked', state }).catch(() => undefined);
    } catch {
      // The extension was updated or removed: nobody is left to receive reports from this page.
    }
  });
});
