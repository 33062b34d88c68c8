import browser from 'webextension-polyfill';
import { parseExtraction } from '../article/schema';
import type { ArticleScope, Extraction } from '../article/types';
import type { UnreadableReason } from './types';

/** The page gets this long (ms): its own main thread may be busy, or hostile. */
const TIME_LIMIT = 10_000;

export type TabReading = Extraction | { ok: false; reason: UnreadableReason };

/**
 * Reads the article in a tab. Needs access to the tab (`activeTab` by the reader's click, or the site allowed).
 * Never rejects: what stands in the way is the reason.
 */
export async function readTab(tabId: number, scope: ArticleScope): Promise<TabReading> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<TabReading>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), TIME_LIMIT);
  });
  try {
    return await Promise.race([inject(tabId, scope), late]);
  } catch (error) {
    return { ok: false, reason: whyRefused(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function inject(tabId: number, scope: ArticleScope): Promise<TabReading> {
  const target = { tabId };
  // A file cannot be given arguments; the usual case needs none, and is spared the second call.
  if (scope !== 'article') {
    await browser.scripting.executeScript({
      target,
      args: [scope],
      func: (wanted: unknown) => {
        Object.assign(globalThis, { recoupeScope: wanted });
      },
    });
  }
  const [frame] = await browser.scripting.executeScript({ target, files: ['/extract.js'] });
  return parseExtraction(frame?.result);
}

/** The browsers tell only in prose why a page is closed to extensions. */
function whyRefused(error: unknown): UnreadableReason {
  const text = error instanceof Error ? error.message : String(error);
  if (/no tab|closed|frame .*removed|invalid tab/i.test(text)) return 'gone';
  if (
    /chrome:|chrome-extension:|edge:|brave:|about:|extensions gallery|webstore|view-source|file:|devtools:/i.test(text)
  )
    return 'restricted';
  return 'noAccess';
}
