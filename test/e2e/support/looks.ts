import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { faults } from './axe.ts';

/** Widths in CSS pixels: the narrowest panel of a reader who zooms, the designed width, and wider ones. */
const WIDTHS = [320, 360, 480, 600];
/** Those of the panel: also one of 380 px at 200 %, and two columns. */
export const PANEL_WIDTHS = [190, ...WIDTHS, 800];

/** Changes settings from within a page of the extension, so that no other tab comes to the front. */
async function setIn(page: Page, change: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...wanted } });
  }, change);
}

/** Waits until a page was drawn at its new width: scripts that fold buttons or move a menu hear of it in that frame. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
  );
}

/** Finds elements wider than their page, at every width and at the largest text: "320 px, 150 %: 344 px wide". */
export async function overflows(page: Page, widths = WIDTHS): Promise<string[]> {
  const found: string[] = [];
  for (const percent of [100, 150]) {
    await setIn(page, { textSize: percent });
    await page.waitForFunction(
      (size) => document.documentElement.style.getPropertyValue('--text-size') === size,
      {},
      `${percent}%`,
    );
    for (const width of widths) {
      await page.setViewport({ width, height: 800 });
      await drawn(page);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        // Content that a box can scroll, by keyboard too, may be wider than the box.
        const isScrolled = (element: Element): boolean => {
          const box = element.parentElement;
          if (!box) return false;
          const scrolls = ['auto', 'scroll'].includes(getComputedStyle(box).overflowX);
          return (scrolls && box.tabIndex >= 0) || isScrolled(box);
        };
        const outside = [...document.querySelectorAll('body *')].filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return element.checkVisibility() && (left < 0 || right > innerWidth) && !isScrolled(element);
        });
        const what = outside[0] ? `outside: ${outside[0].outerHTML.slice(0, 100)}` : '';
        return scrollWidth > clientWidth ? `${scrollWidth} px wide, ${what}` : what;
      });
      expect(await page.evaluate(() => innerWidth)).toBe(width);
      if (wide) found.push(`${width} px, ${percent} %: ${wide}`);
    }
  }
  await setIn(page, { textSize: 100 });
  await page.setViewport({ width: 360, height: 800 });
  return found;
}

/** The problems that axe finds in both colour schemes. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    found.push(...(await faults(page)).map((fault) => `${value}: ${fault}`));
  }
  return found;
}

/** The API calls made inside the extension's own pages. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
};
