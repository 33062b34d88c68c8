import type { ElementHandle } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

/** Time limit (ms) for copying a file. */
const PATIENCE = 180_000;

/** Gives the extension a model file as a reader would, in the options page: the local engine then uses it. */
export async function takeModelFile(chromium: Chromium, file: string): Promise<void> {
  const page = await chromium.options('models');
  await (await page.waitForSelector('input[name="engine"][value="local"]'))?.click();
  const input = (await page.waitForSelector(
    '.local-models input[type=file]',
  )) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  const isChosen = () => page.evaluate(() => document.querySelector('.local-model input:checked') !== null);
  await until(isChosen, PATIENCE, 'the model file to be taken');
  await page.close();
}
