import browser from 'webextension-polyfill';
import { i18n } from '../../platform/i18n/browser';

const LIBRARY = 'library';

/** Makes the icon's own menu anew: the browser keeps it, with the words of the version that made it. */
export async function makeIconMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LIBRARY, title: i18n.t('menu_library'), contexts: ['action'] });
}

/** Opens what is chosen in the icon's menu. */
export function answerIconMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === LIBRARY) void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  });
}
