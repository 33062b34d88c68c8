import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/core/article/extract';
import type { ReadScope } from '../utils/core/article/types';
import { tellSelection } from '../utils/platform/page/tell-selection';

// This is all we need of the browser here; the polyfill would be too large for that.
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

declare global {
  /** The part of the page to read; the background sets it in the script's isolated world before the script runs. */
  var recoupeScope: ReadScope | undefined;
  /** The extraction, for documents of our own: they use it to read pages that are in no tab. */
  var recoupeExtract: typeof extract | undefined;
}

/** Milliseconds for which reading may block the page's main thread. */
const READING_TIMEOUT_MS = 4000;

/** Run in the page on the reader's click; its value is returned to the background. */
export default defineUnlistedScript(() => {
  // No page can have an address like ours.
  if (location.protocol.endsWith('-extension:')) {
    globalThis.recoupeExtract = extract;
    return null;
  }
  // From now on, the panel shows which statements rest on the text selected here.
  tellSelection(document, (text) => {
    try {
      void chrome.runtime.sendMessage({ type: 'selected', text }).catch(() => undefined);
    } catch {
      // The extension was updated or removed: nobody is left to receive reports from this page.
    }
  });
  // An element of the page with this id is found under this name where nothing was set.
  const wanted: unknown = globalThis.recoupeScope;
  const scope = wanted === 'whole' || wanted === 'selection' || wanted === 'page' ? wanted : 'article';
  globalThis.recoupeScope = undefined;
  const end = performance.now() + READING_TIMEOUT_MS;
  return extract(document, location.href, { scope, deadline: () => performance.now() > end });
});
