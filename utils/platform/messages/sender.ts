import type { Runtime } from 'webextension-polyfill';

/** The kinds of sender of a message: one of our own pages, a content script of ours in a tab, or anyone else. */
export type SenderKind = 'page' | 'content' | 'stranger';

/**
 * Returns the kind of a message's sender. A page of ours is recognised by its address: a content script shares our
 * extension id, but its address is the web page's.
 * @param root `runtime.getURL('')`, e.g. "chrome-extension://abc/"
 */
export function senderKind(sender: Runtime.MessageSender | undefined, id: string, root: string): SenderKind {
  if (!sender || sender.id !== id) return 'stranger';
  if (sender.url?.startsWith(root)) return 'page';
  return sender.tab ? 'content' : 'stranger';
}
