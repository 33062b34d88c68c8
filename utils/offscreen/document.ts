/** Chrome's offscreen documents, which the polyfill's types do not know. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}

declare const chrome: { offscreen: OffscreenApi; runtime: Contexts };

/** Makes the offscreen document where there is none; an earlier background may have left one. */
export async function openOffscreen(): Promise<void> {
  const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  await chrome.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Takes the text of an article out of the HTML of a page that the reader asked for.',
  });
}

export async function closeOffscreen(): Promise<void> {
  // None left to close is as good.
  await chrome.offscreen.closeDocument().catch(() => undefined);
}
