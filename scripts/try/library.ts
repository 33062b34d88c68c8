import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../../test/bench/lib/browser.ts';
import { type Chromium, launchChromium } from '../../test/e2e/support/chromium.ts';
import { until } from '../../test/e2e/support/until.ts';
import { root } from '../lib/steps.mjs';
import type { TryOptions } from './options.ts';
import { asText } from './text.ts';

/** Made-up briefs in the library that is shown. */
const BRIEFS = 20;

/** The library as its page shows it. */
interface ShownLibrary {
  days: { day: string; briefs: ShownRow[] }[];
}

interface ShownRow {
  title: string;
  /** Outlet, when read, sources, differences, questions: as the page words them. */
  facts: string[];
  saved: boolean;
  tags: string[];
  /** Briefs on the same event, this one among them. */
  onEvent: number;
}

/** Opens the library on made-up briefs, in a Chrome-like browser, and prints what its page shows. */
export async function tryLibrary(options: TryOptions): Promise<number> {
  const chromium = await launchChromium({
    extensionDir: join(root, '.output', 'chrome-mv3'),
    lang: options.lang,
    headless: options.headless,
    ...(options.headless && options.screenshot ? { args: ['--window-size=1000,3000'] } : {}),
  });
  try {
    const page = await filled(chromium);
    if (options.screenshot) await page.screenshot({ path: pngPath(options.screenshot), captureBeyondViewport: false });
    if (options.json) process.stdout.write(`${JSON.stringify(await shown(page), null, 2)}\n`);
    else process.stdout.write(asText(await page.evaluate(() => document.querySelector('main')?.innerText ?? '')));
    if (!options.headless) {
      process.stderr.write('The browser stays open; close its window to end.\n');
      await until(() => !chromium.browser.connected, 24 * 3600_000, 'the window to be closed');
    }
    return 0;
  } finally {
    await chromium.close().catch(() => undefined);
  }
}

/** The library's page, with made-up briefs in it. */
async function filled(chromium: Chromium): Promise<Page> {
  const origin = `chrome-extension://${chromium.extensionId}`;
  // A page of the extension in which nothing runs: the briefs are there before the library is opened.
  const page = await chromium.open(`${origin}/THIRD-PARTY.txt`);
  await page.evaluate(await bundle('scripts/try/in-page/fill-library.ts'));
  await page.evaluate((count, newest) => fillMadeLibrary(count, newest), BRIEFS, Date.now());
  await page.goto(`${origin}/library.html`);
  await page.waitForSelector('.library-row');
  return page;
}

function shown(page: Page): Promise<ShownLibrary> {
  return page.evaluate(() => {
    const words = (element: Element | null) => element?.textContent?.trim() ?? '';
    const row = (element: Element) => ({
      title: words(element.querySelector('h3')),
      facts: words(element.querySelector('.library-facts')).split(' · '),
      saved: element.getAttribute('data-saved') === 'true',
      tags: [...element.querySelectorAll('.library-tags a')].map(words),
      onEvent: element.closest('.library-event')?.querySelectorAll('.library-row').length ?? 1,
    });
    const days = [...document.querySelectorAll('main section')].map((section) => ({
      day: words(section.querySelector('h2')),
      briefs: [...section.querySelectorAll('.library-row')].map(row),
    }));
    return { days };
  });
}

/** What the page gets, for calling it there. */
declare global {
  var fillMadeLibrary: (count: number, newest: number) => Promise<void>;
}

function pngPath(file: string): `${string}.png` {
  return file.endsWith('.png') ? (file as `${string}.png`) : `${file}.png`;
}
