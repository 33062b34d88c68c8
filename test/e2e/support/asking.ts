import type { Page } from 'puppeteer-core';
import { showPart } from './recoupe.ts';
import { until } from './until.ts';

/** The field for questions. */
export const FIELD = '.ask-form input';

/** Waits until the last question is in a state; one of a list. */
export async function answered(panel: Page, state: string | string[], patience = 30_000): Promise<void> {
  const wanted = [state].flat();
  const last = () =>
    panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.question')].at(-1)?.dataset.state ?? '');
  await until(async () => wanted.includes(await last()), patience, `a question that is ${wanted.join(' or ')}`);
}

/** Types a question, sends it with Enter, and waits until it is shown. */
export async function ask(panel: Page, question: string): Promise<void> {
  await showPart(panel, 'ask');
  await panel.waitForSelector(FIELD);
  await panel.focus(FIELD);
  await panel.keyboard.type(question);
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(
    (asked) => [...document.querySelectorAll('.question h3')].at(-1)?.textContent === asked,
    {},
    question,
  );
}
