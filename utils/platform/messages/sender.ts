import type { Runtime } from 'webextension-polyfill';

/** Who sent a message: one of our own pages, a content script of ours in a tab, or somebody else. */
export type SenderKind = 'page' | 'content' | 'stranger';

/**
 * Tells who sent a message. A page of ours is known by its address, not by its claims: a content script shares our id,
 * but its address is the web page's.
 * @param root `runtime.getURL('')`, e.g. "chrome-extension://abc/"
 */
export function senderKind(sender: Runtime.MessageSender | undefined, id: string, root: string): SenderKind {
  if (!sender || sender.id !== id) return 'stranger';
  if (sender.url?.startsWith(root)) return 'page';
  return sender.tab ? 'content' : 'stranger';
}
