import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits until a panel is done, in several calls: a single call to the browser must not last so long. */
export async function settledSlowly(panel: Page, patience: number): Promise<void> {
  await until(() => panel.$('.brief'), 30_000, 'something to read');
  const ended = () => panel.evaluate(() => document.querySelector('.brief[data-ended="true"]') !== null);
  await until(ended, patience, 'the end of the run');
}
