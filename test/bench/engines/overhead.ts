import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Recoupe, settled } from '../../e2e/support/recoupe.ts';
import { until } from '../../e2e/support/until.ts';
import { readChatRequest } from '../../newsroom/model-script.ts';
import { openStream } from '../../newsroom/model-stream.ts';
import { SAMPLE_URL } from '../../newsroom/server.ts';
import type { NewsroomHandler } from '../../newsroom/types.ts';

/** The extension's own share of the time of one run, in milliseconds. */
export interface OverheadRun {
  /** From the click to the article's headline and key sentences on screen. */
  content: number;
  /**
   * From the moment an endpoint sends its first token, which holds a whole first statement, to that statement on
   * screen.
   */
  statement: number;
}

const HOST = 'api.model.example';
const BEGINS =
  'HEADLINE [1.1]: Five villages cleared\nSTANDFIRST [1.2]: Thousands left.\nSTORY [1.1]: Five villages were cleared.\n';
const GOES_ON = 'STORY [1.2]: Inspectors found seepage.\nEND\n';
/** Milliseconds between the first statement and the rest, so that neither waits for the other. */
const BETWEEN = 400;

/** Milliseconds that the tab gets first: a reader clicks on a page that is there. */
const SETTLING = 700;

/** Milliseconds since 1970, finer than `Date.now`. */
const now = () => performance.timeOrigin + performance.now();

/** Runs the main path with an endpoint that costs no time itself: what is left is ours, and the browser's. */
export async function overheadRuns(recoupe: Recoupe, count: number): Promise<OverheadRun[]> {
  let sentAt = 0;
  recoupe.newsroom.handle(
    HOST,
    endpoint(() => (sentAt = now())),
  );
  await recoupe.set({
    engine: 'remote',
    provider: 'custom',
    endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'measured' } },
    keepBriefs: 0,
  });
  const runs: OverheadRun[] = [];
  for (let i = 0; i < count; i++) {
    const page = await recoupe.chromium.open(SAMPLE_URL);
    await pause(SETTLING);
    const clicked = now();
    const panel = await recoupe.chromium.clickAction(page);
    await settled(panel);
    // The panel's own marks, taken once the frame is on screen; all clocks are this machine's.
    const shown = await panel.evaluate(() =>
      ['firstContentMs', 'firstStatementMs'].map((name) => {
        const [mark] = performance.getEntriesByName(name);
        return mark ? performance.timeOrigin + mark.startTime : Number.NaN;
      }),
    );
    const [content = Number.NaN, statement = Number.NaN] = shown;
    runs.push({ content: content - clicked, statement: statement - sentAt });
    // A new panel each time, as most readers have it.
    await panel.close();
    await page.close();
    await until(async () => (await recoupe.chromium.panel()) === null, 5000, 'the panel to be gone');
  }
  return runs;
}

function endpoint(onFirst: () => void): NewsroomHandler {
  return async (request, response: ServerResponse) => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      const wanted = request.headers['access-control-request-headers'] ?? '*';
      response.writeHead(204, { 'access-control-allow-headers': wanted, 'access-control-allow-methods': '*' }).end();
      return true;
    }
    const chat = readChatRequest(request);
    const chunk = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
    const stream = openStream(response, chat, 0);
    await pause(BETWEEN);
    onFirst();
    response.write(chunk(BEGINS));
    await pause(BETWEEN);
    response.write(chunk(GOES_ON));
    stream.end(`${BEGINS}${GOES_ON}`);
    return true;
  };
}
