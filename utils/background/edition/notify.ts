import browser from 'webextension-polyfill';

/** The notifications of the browser; null without the reader's permission. */
async function notifications(): Promise<typeof browser.notifications | null> {
  const granted = await browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false);
  // Browsers that are given the permission now may have the API only later.
  const { notifications: api }: Partial<typeof browser> = browser;
  return granted && api ? api : null;
}

/** Shows a notification, which opens the edition, where the reader has allowed them. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const api = await notifications();
  answerNotices();
  await api?.create(id, { type: 'basic', title, message, iconUrl: browser.runtime.getURL('/icon/128.png') });
}

const open = (id: string) => {
  void browser.tabs.create({ url: browser.runtime.getURL('/edition.html') });
  void browser.notifications.clear(id);
};

/** Opens the edition at a click on a notification; to be called when the worker wakes. */
export function answerNotices(): void {
  const { notifications: api }: Partial<typeof browser> = browser;
  if (api && !api.onClicked.hasListener(open)) api.onClicked.addListener(open);
}

/** Shows a number at the icon, in tabs that have no mark of their own; none for 0. */
export async function setCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5c6b' });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
