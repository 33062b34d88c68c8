import { readFile } from 'node:fs/promises';
import type { SavedBrief } from '../../test/e2e/support/saved-json.ts';
import { startNewsroom } from '../../test/newsroom/server.ts';
import type { NewsroomPage } from '../../test/newsroom/types.ts';
import { tryChromium } from './chromium.ts';
import { editionText, tryEdition } from './edition.ts';
import { tryFirefox } from './firefox.ts';
import { followedText, tryFollow } from './follow.ts';
import { tryLibrary } from './library.ts';
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
  if (options.follow) return follow(options);
  if (options.edition) return edition(options);
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
    return wholeBy(result.json, options.engine) ? 0 : 1;
  } finally {
    await newsroom?.close();
  }
}

/** True when the engine that was asked for wrote the brief, all of it. */
function wholeBy({ brief, error }: SavedBrief, engine: TryOptions['engine']): boolean {
  return brief.engine === engine && brief.complete && error === null;
}

async function follow(options: TryOptions): Promise<number> {
  const newsroom = await startNewsroom();
  say('Following the feeds of the sample newsroom, and asking them twice …');
  try {
    const followed = await tryFollow(options, newsroom);
    process.stdout.write(options.json ? `${JSON.stringify(followed, null, 2)}\n` : followedText(followed));
    return followed.stories.length > 0 ? 0 : 1;
  } finally {
    await newsroom.close();
  }
}

async function edition(options: TryOptions): Promise<number> {
  const newsroom = await startNewsroom();
  say('Following the feeds of the sample newsroom, and making an edition …');
  try {
    const tried = await tryEdition(options, newsroom);
    process.stdout.write(options.json ? `${JSON.stringify(tried, null, 2)}\n` : editionText(tried));
    return tried.edition.stories.length > 0 ? 0 : 1;
  } finally {
    await newsroom.close();
  }
}

function print({ json, words }: TryResult, options: TryOptions): void {
  if (!json) return;
  process.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : asText(words));
  const { brief, error } = json;
  if (!error) return;
  const instead = brief.engine === 'instant' ? 'the key sentences are shown instead' : 'what had come of it is shown';
  say(`The model gave no whole brief (${error.kind}); ${instead}.\n${error.message}\n${error.detail}`.trimEnd());
}

try {
  const options = readOptions(process.argv.slice(2));
  process.exitCode = await (options.library ? tryLibrary(options) : main(options));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
