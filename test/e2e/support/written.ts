import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Run } from '../../../utils/core/run/types.ts';
import { PANEL_PORT } from '../../../utils/platform/messages/port.ts';
import { until } from './until.ts';

/** Milliseconds in which a run must be saved; the worker waits a tenth of a second after a change. */
const PATIENCE = 10_000;

/** The run that a panel shows, as saved, which is all that outlives the worker; null where it is not saved. */
export function writtenRun(panel: Page): Promise<Run | null> {
  return panel.evaluate(async () => {
    const shown = document.querySelector('main')?.dataset.run;
    const items = Object.values(await chrome.storage.session.get());
    return items.find((item) => item?.id !== undefined && item.id === shown) ?? null;
  });
}

/** Waits until the run of a panel's tab is saved as the worker knows it. Without a run it returns at once. */
export async function writtenDown(panel: Page): Promise<void> {
  const isWritten = async () => {
    const known = await knownRun(panel);
    return known === null || isDeepStrictEqual(await writtenItem(panel, known.tabId), known);
  };
  await until(isWritten, PATIENCE, 'the run to be written down');
}

/** The run of a panel's tab as the worker sends it to a panel that has just been opened. */
function knownRun(panel: Page): Promise<Run | null> {
  return panel.evaluate(async (name) => {
    const { id: windowId } = await chrome.windows.getCurrent();
    const port = chrome.runtime.connect({ name });
    const { promise, resolve, reject } = Promise.withResolvers<Run | null>();
    port.onMessage.addListener(({ type, view }) => {
      if (type === 'view') resolve(view?.run ?? null);
    });
    port.onDisconnect.addListener(() => reject(new Error('The worker has ended')));
    port.postMessage({ type: 'watch', windowId });
    return promise.finally(() => port.disconnect());
  }, PANEL_PORT);
}

/** The saved run of a tab, without the format number that is saved beside it. */
/** Waits until the worker answers a panel that connects to it. Rejects after `timeout` ms. */
export async function workerAnswers(panel: Page, timeout: number): Promise<void> {
  const asked = async (name: string) => {
    const { id: windowId } = await chrome.windows.getCurrent();
    const port = chrome.runtime.connect({ name });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    port.onMessage.addListener(() => resolve(true));
    port.onDisconnect.addListener(() => resolve(false));
    port.postMessage({ type: 'watch', windowId });
    return promise.finally(() => port.disconnect());
  };
  await panel.waitForFunction(asked, { timeout }, PANEL_PORT);
}

async function writtenItem(panel: Page, tabId: number): Promise<Run | null> {
  const item = await panel.evaluate(async (id) => {
    const items = Object.values(await chrome.storage.session.get());
    return items.find((one) => one?.tabId === id) ?? null;
  }, tabId);
  if (!item) return null;
  const { format: _, ...run } = item;
  return run;
}

interface Port {
  onMessage: { addListener(listener: (message: { type: string; view?: { run: Run | null } }) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: object): void;
  disconnect(): void;
}
/** The API calls made inside the extension's own pages. */
declare const chrome: {
  runtime: { connect(options: { name: string }): Port };
  storage: { session: { get(): Promise<Record<string, (Run & { format: number }) | undefined>> } };
  windows: { getCurrent(): Promise<{ id?: number }> };
};
