/** Chrome's offscreen documents; the polyfill's types lack them. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}

declare const chrome: { offscreen: OffscreenApi; runtime: Contexts };

let opening: Promise<void> | null = null;

/**
 * Makes the offscreen document where there is none; an earlier background may have left one. Only one can exist, so
 * simultaneous callers wait for the same one.
 */
export function openOffscreen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  await chrome.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification:
      'Takes the text of an article out of the HTML of a page that the reader asked for, and runs a language model that the reader downloaded.',
  });
}

export async function closeOffscreen(): Promise<void> {
  // No document left to close is fine too.
  await chrome.offscreen.closeDocument().catch(() => undefined);
}
