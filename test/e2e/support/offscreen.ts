import type { Page } from 'puppeteer-core';
import type { Recoupe } from './recoupe.ts';
import { until } from './until.ts';

/** Returns Chrome's document that runs a model; opens it where it is not open. */
export async function offscreenDocument({ chromium }: Recoupe): Promise<Page> {
  const worker = await chromium.worker();
  await worker?.evaluate(async () => {
    const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (there.length === 0)
      await chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification: 'A test' });
  });
  const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/offscreen.html'));
  return target.asPage();
}

/**
 * Ends the document that runs a model, again and again, until a panel shows the element that a selector names. Once
 * would not be enough: where the model has not been asked yet, another document is opened and nothing is interrupted.
 */
export async function endOffscreenUntil({ chromium }: Recoupe, panel: Page, selector: string): Promise<void> {
  const end = async () => {
    const worker = await chromium.worker();
    await worker?.evaluate(async () => {
      const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
      // This is not awaited: where the document is already closed, the call may never return.
      if (there.length > 0) void chrome.offscreen.closeDocument().catch(() => undefined);
    });
  };
  const broken = async () => {
    await end();
    return panel.$(selector);
  };
  await until(broken, 60_000, `an answer that is broken off (${selector})`);
}

/** The API calls made inside the extension's worker. */
declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  offscreen: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
};
