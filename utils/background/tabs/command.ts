import browser from 'webextension-polyfill';

/** Opens the latest edition at the reader's keyboard command. */
export function answerCommand(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-today') void browser.tabs.create({ url: browser.runtime.getURL('/edition.html') });
  });
}
