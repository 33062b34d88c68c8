import browser from 'webextension-polyfill';
import { believed } from '../../core/article/believed';
import { parseExtraction } from '../../core/article/schema';
import type { Extraction, ReadScope } from '../../core/article/types';
import { sleep } from '../../core/async/sleep';
import { withKnownOutlet } from '../../core/coverage/outlets/known-name';
import type { UnreadableReason } from '../../core/run/types';

/** Time limit (ms) for the page: its main thread may be busy, or its scripts hostile. */
const READING_TIMEOUT_MS = 10_000;
/** Pauses (ms) between attempts while the browser refuses access. */
const GRANT_PAUSES = [20, 60, 150, 400];

export type TabReading = Extraction | { ok: false; reason: UnreadableReason };

/**
 * Reads the article in a tab. Needs access to the tab (`activeTab` by the reader's click, or the site allowed). Never
 * rejects: a reading that failed has a reason.
 */
export async function readTab(tabId: number, scope: ReadScope): Promise<TabReading> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<TabReading>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), READING_TIMEOUT_MS);
  });
  try {
    return await Promise.race([injectWhenLet(tabId, scope), late]);
  } catch (error) {
    const reason = whyRefused(error);
    return { ok: false, reason: reason === 'noAccess' && (await isShown(tabId)) ? 'restricted' : reason };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs the script, several times if needed. A click's grant reaches the page's process a moment after the click itself:
 * Chromium refuses once or twice (seen in one click of eight on a busy machine) what it allows right after.
 */
async function injectWhenLet(tabId: number, scope: ReadScope): Promise<TabReading> {
  for (const pause of GRANT_PAUSES) {
    try {
      return await inject(tabId, scope);
    } catch (error) {
      if (whyRefused(error) !== 'noAccess') throw error;
      await sleep(pause);
    }
  }
  return inject(tabId, scope);
}

async function inject(tabId: number, scope: ReadScope): Promise<TabReading> {
  const target = { tabId };
  // A script file cannot be given arguments. The usual scope needs none, and is spared the second call.
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
  // Firefox returns no frame where it does not run scripts in a page of its own.
  if (!frame) return { ok: false, reason: 'restricted' };
  const read = parseExtraction(frame.result);
  return read.ok ? { ...read, article: withKnownOutlet(believed(read.article)) } : read;
}

/**
 * True when the browser reveals the tab's address: then the page refuses scripts for another reason than lack of
 * access.
 */
async function isShown(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return Boolean(tab?.url);
}

/** Addresses of the browser's own pages, of its store, and of files on the disk. */
const BROWSER_PAGE =
  /\b(chrome|chrome-extension|edge|brave|about|moz-extension|view-source|file|devtools):|extensions gallery|webstore/i;

/** The browsers explain only in prose why a page is closed to extensions; any other error is the page's or ours. */
function whyRefused(error: unknown): UnreadableReason {
  const text = error instanceof Error ? error.message : String(error);
  if (/no tab|tab was closed|frame .*removed|invalid tab/i.test(text)) return 'gone';
  if (BROWSER_PAGE.test(text)) return 'restricted';
  return /cannot (access|be scripted)|permission/i.test(text) ? 'noAccess' : 'failed';
}
