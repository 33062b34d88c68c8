import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/core/article/extract';
import type { ArticleScope } from '../utils/core/article/types';
import { tellSelection } from '../utils/platform/page/tell-selection';

// All that is asked of the browser here; the polyfill is larger than that is worth.
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

declare global {
  /** What the background wants read; set in the script's isolated world before it runs. */
  var recoupeScope: ArticleScope | undefined;
  /** What this script is for, in documents of our own: they lend it to read pages that are in no tab. */
  var recoupeExtract: typeof extract | undefined;
}

/** The reading of a page may hold up its main thread this long (ms). */
const TIME_LIMIT = 4000;

/** Run in the page on the reader's click; its value goes back to the background. */
export default defineUnlistedScript(() => {
  // No page can pretend to be ours.
  if (location.protocol.endsWith('-extension:')) {
    globalThis.recoupeExtract = extract;
    return null;
  }
  // From now on, what is selected here shows in the panel which statements rest on it.
  tellSelection(document, (text) => {
    try {
      void chrome.runtime.sendMessage({ type: 'selected', text }).catch(() => undefined);
    } catch {
      // The extension was updated or taken away: this page has nobody to tell any more.
    }
  });
  // An element of the page may bear the name, and then stands in for what was never set.
  const wanted: unknown = globalThis.recoupeScope;
  const scope = wanted === 'selection' || wanted === 'page' ? wanted : 'article';
  globalThis.recoupeScope = undefined;
  const end = performance.now() + TIME_LIMIT;
  return extract(document, location.href, { scope, deadline: () => performance.now() > end });
});
