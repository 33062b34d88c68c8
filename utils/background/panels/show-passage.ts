import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PassageShown } from '../../platform/messages/port';
import type { PassageToMark } from '../../platform/page/mark-passage';

const marked = v.fallback(v.picklist(['marked', 'plain', 'hidden', 'gone']), 'gone');

/** Scrolls a tab to a passage of its article and marks it. Never rejects. */
export async function showPassage(
  tabId: number,
  passage: Pick<PassageToMark, 'text' | 'sentence'>,
): Promise<PassageShown> {
  const target = { tabId };
  // A page that knew the name could draw our mark anywhere.
  const name = `recoupe-${crypto.randomUUID()}`;
  try {
    await browser.scripting.executeScript({
      target,
      args: [{ ...passage, name }],
      func: (passage: unknown) => {
        Object.assign(globalThis, { recoupePassage: passage });
      },
    });
    const [frame] = await browser.scripting.executeScript({ target, files: ['/mark.js'] });
    return v.parse(marked, frame?.result);
  } catch {
    return 'noAccess';
  }
}
