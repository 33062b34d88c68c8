import type { extract } from '../../core/article/extract';
import { type ParsedPage, parseHtml } from '../../core/coverage/reading/parse-html';
import { allowOwnScripts } from '../own-scripts';

/** Reads the article out of a page's HTML in this document; its thread is blocked until that is done. */
export async function parseHere(html: string, url: string): Promise<ParsedPage> {
  const emptyDocument = () => document.implementation.createHTMLDocument('');
  return parseHtml(html, url, { emptyDocument, extract: await loadExtract(), now: Date.now });
}

/**
 * Loads the extraction from the script that is also run in tabs: it is large, so it ships once and is loaded when
 * needed. Rejects where the script does not load.
 */
async function loadExtract(): Promise<typeof extract> {
  if (!globalThis.recoupeExtract) {
    allowOwnScripts(globalThis);
    const script = document.createElement('script');
    script.src = '/extract.js';
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('extract.js did not load'));
      document.documentElement.append(script);
    });
  }
  if (!globalThis.recoupeExtract) throw new Error('extract.js lends no extraction');
  return globalThis.recoupeExtract;
}
