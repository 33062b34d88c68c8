import browser from 'webextension-polyfill';
import { i18n } from '../../platform/i18n/browser';

/** Pages of ours in the icon's menu, in order, with the words for them. */
const PAGES = [
  { id: 'edition', title: 'menu_edition', path: '/edition.html' },
  { id: 'library', title: 'menu_library', path: '/library.html' },
] as const;

/** Makes the icon's own menu anew: the browser keeps it, with the words of the version that made it. */
export async function makeIconMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of PAGES) browser.contextMenus.create({ id, title: i18n.t(title), contexts: ['action'] });
}

/** Opens what is chosen in the icon's menu. */
export function answerIconMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    const page = PAGES.find(({ id }) => id === menuItemId);
    if (page) void browser.tabs.create({ url: browser.runtime.getURL(page.path) });
  });
}
