import browser from 'webextension-polyfill';

/** Chrome's side panel; the polyfill's types lack it. */
interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
}

declare const chrome: { sidePanel: SidePanelApi };

/**
 * Opens the panel in a window: the side panel of Chrome, the sidebar of Firefox.
 * Must be called within the reader's click, before anything is awaited; both browsers refuse otherwise.
 */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}
