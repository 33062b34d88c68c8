import { join } from 'node:path';
import { launchFirefox } from '../../test/e2e/support/firefox.ts';
import { takeSavedJson } from '../../test/e2e/support/saved-json.ts';
import { WHOLE_WORDS } from '../../test/e2e/support/whole-words.ts';
import type { Newsroom } from '../../test/newsroom/types.ts';
import { root } from '../lib/steps.mjs';
import { COVERAGE_SETTINGS, pressThrough } from './coverage.ts';
import { exportTo } from './export-file.ts';
import type { TryResult } from './main.ts';
import type { TryOptions } from './options.ts';
import { PANEL_SIZE } from './panel-size.ts';
import { runEnded } from './run-ended.ts';

/** Time limit (ms) for a brief: an endpoint has its own, which is shorter. */
const PATIENCE = 1_200_000;

/** Opens the page in Firefox, clicks the real icon, and returns the contents of the real sidebar. */
export async function tryFirefox(
  options: TryOptions & { url: string },
  newsroom: Newsroom | null,
  print: (result: TryResult) => void,
): Promise<TryResult> {
  const firefox = await launchFirefox({
    extensionDir: join(root, '.output', 'firefox-mv3'),
    ...(newsroom ? { newsroom } : {}),
    ...(options.endpoint ? { direct: [new URL(options.endpoint.baseURL).hostname] } : {}),
    lang: options.lang,
    headless: options.headless,
  });
  try {
    await firefox.openOptions();
    await firefox.evaluate('tab', SET_UP, options.endpoint, newsroom ? COVERAGE_SETTINGS : {});
    await firefox.navigate(options.url);
    await firefox.clickAction();
    await runEnded((body) => firefox.evaluate('sidebar', body), PATIENCE);
    if (newsroom || options.coverage)
      await pressThrough(
        (body) => firefox.evaluate('sidebar', body),
        (selector) => firefox.press(selector),
      );
    if (options.part) await firefox.evaluate('sidebar', `document.getElementById('tab-${options.part}')?.click()`);
    if (options.screenshot) await firefox.screenshot(options.screenshot, PANEL_SIZE);
    const words = String(await firefox.evaluate('sidebar', WHOLE_WORDS));
    const shown = await firefox.evaluate('sidebar', 'return !!document.querySelector(".brief .story .statement")');
    if (!shown) return { json: null, words };
    await firefox.evaluate('sidebar', 'document.querySelector(\'[data-action="save-json"]\').click(); return true');
    const result = { json: await takeSavedJson(firefox.downloadsDir), words };
    print(result);
    if (options.exportFile)
      await exportTo(options.exportFile, (body) => firefox.evaluate('sidebar', body), firefox.downloadsDir);
    if (!options.headless) {
      process.stderr.write('The browser stays open; close its window to end.\n');
      await firefox.ended;
    }
    return result;
  } finally {
    await firefox.close();
  }
}

/** Code that runs in the options page: sets up an endpoint and finders as the page itself would. */
const SET_UP = `
  const [endpoint, finders] = args;
  const { baseURL = '', model = '' } = endpoint ?? {};
  const endpoints = { custom: { baseURL, model, headers: {}, contextTokens: 0 } };
  const engine = endpoint ? { engine: 'remote', provider: 'custom', endpoints } : {};
  await browser.storage.local.set({ settings: { ...finders, ...engine } });
  // A key is kept for the address that stands there.
  if (endpoint?.key)
    await browser.runtime.sendMessage({ type: 'saveKey', provider: 'custom', key: endpoint.key, place: 'session' });
  return true;
`;
