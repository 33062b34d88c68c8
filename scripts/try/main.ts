import { readFile } from 'node:fs/promises';
import type { SavedBrief } from '../../test/e2e/support/saved-json.ts';
import { startNewsroom } from '../../test/newsroom/server.ts';
import type { NewsroomPage } from '../../test/newsroom/types.ts';
import { tryChromium } from './chromium.ts';
import { tryFirefox } from './firefox.ts';
import { readOptions, type TryOptions } from './options.ts';
import { asText } from './text.ts';

/** The sample article of the local newsroom. */
const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

export interface TryResult {
  /** Null when no brief was shown; then `words` is the panel's text instead. */
  json: SavedBrief | null;
  words: string;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(options: TryOptions): Promise<number> {
  const pages: NewsroomPage[] = options.page
    ? [{ url: options.page.url, html: await readFile(options.page.file) }]
    : [];
  // A live page needs the real network; everything else is served from this machine.
  const newsroom = options.url ? null : await startNewsroom({ pages });
  // One of the indexes does not answer, as is usual.
  newsroom?.fault('searxng', 'http-503');
  const url = options.url ?? options.page?.url ?? SAMPLE;
  say(`Opening ${url} in ${options.browser} and clicking the Recoupe icon …`);
  try {
    const show = options.browser === 'firefox' ? tryFirefox : tryChromium;
    const result = await show({ ...options, url }, newsroom, (early) => print(early, options));
    if (!result.json) {
      say(`No brief was shown. The panel says:\n${result.words}`);
      return 1;
    }
    return 0;
  } finally {
    await newsroom?.close();
  }
}

function print({ json, words }: TryResult, options: TryOptions): void {
  if (!json) return;
  process.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : asText(words));
  if (json.error) say(`The model's part failed (${json.error.kind}); the key sentences are shown instead.`);
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
