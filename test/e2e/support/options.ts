import type { Page } from 'puppeteer-core';

/** The pages of the options, by the ends of their addresses. */
export const PLACES = ['briefs', 'models', 'reports', 'library', 'looks'] as const;
export type OptionsPlace = (typeof PLACES)[number];

/** Goes to a page of the options by its link, as a reader does. */
export async function goTo(page: Page, place: OptionsPlace): Promise<void> {
  await page.waitForSelector(`nav a[href="#/${place}"]`);
  await page.click(`nav a[href="#/${place}"]`);
  await page.waitForSelector(`nav a[href="#/${place}"][aria-current="page"]`);
}

/** Unfolds everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForSelector('details');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
