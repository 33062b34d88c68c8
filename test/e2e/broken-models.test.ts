import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { gguf } from '../unit/engines/local/files.ts';
import { answered, ask } from './support/asking.ts';
import { limitedBuild } from './support/limited-build.ts';
import { takeModelFile } from './support/model-file.ts';
import { offscreenDocument } from './support/offscreen.ts';
import { unfold } from './support/options.ts';
import { clickAndSettle, type Recoupe, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const HUB = 'models.hub.example';
const folder = mkdtempSync(join(tmpdir(), 'recoupe-broken-'));
let recoupe: Recoupe;
const pages: Page[] = [];
beforeAll(async () => {
  recoupe = await startRecoupe();
  await recoupe.set({ keepBriefs: 0 });
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});
afterAll(async () => {
  await recoupe?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, bytes: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Uses a file as the reader's model, and briefs the sample with it. */
async function briefWith(file: string): Promise<Page> {
  await recoupe.set({ localModel: '' });
  await takeModelFile(recoupe.chromium, file);
  const page = await recoupe.chromium.open(SAMPLE_URL);
  pages.push(page);
  return clickAndSettle(recoupe.chromium, page);
}

async function options({ chromium } = recoupe): Promise<Page> {
  const page = await chromium.options('models');
  pages.push(page);
  await (await page.waitForSelector('input[name="engine"][value="local"]'))?.click();
  await page.waitForSelector('.local-models input[type=file]');
  await unfold(page);
  return page;
}
const alertOf = (page: Page) => {
  const said = () => page.$$eval('.local-models [role=alert]', (all) => all.map((one) => one.textContent).join(''));
  return until(said, 30_000, 'what went wrong');
};
const buttons = (panel: Page, notice: string) =>
  panel.$$eval(`${notice} .notice-actions button`, (all) => all.map((one) => one.textContent));
/** The number of its key sentences. */
const story = (panel: Page) => panel.$$eval('.story .statement', (all) => all.length);

describe('a model that cannot be run', () => {
  const head = { 'general.architecture': 'llama', 'general.name': 'Made up' };
  it.each([
    [
      'of an architecture that nobody knows',
      'unknown.gguf',
      gguf({ 'general.architecture': 'nosuch' }, { size: 100_000 }),
    ],
    ['that ends after its head', 'early.gguf', gguf(head)],
    ['whose bytes are nought', 'nought.gguf', gguf(head, { size: 3_000_000 })],
  ])('says so for a file %s, with a way on; the key sentences stay', async (_, name, bytes) => {
    const panel = await briefWith(fileOf(name, bytes));
    expect(await words(panel)).toContain('This model cannot be run');
    expect(await buttons(panel, '.notice.warning')).toEqual(['Try again', 'Open the options']);
    expect(await story(panel)).toBeGreaterThan(2);
    // A question fails in the same way, in its own place.
    await ask(panel, 'Which company owns the dam?');
    await answered(panel, 'failed');
    expect(await panel.$eval('.question', (one) => one.textContent)).toContain('This model cannot be run');
    expect(await buttons(panel, '.question')).toEqual(['Try again', 'Open the options']);
  });

  it('says that the memory is too small before anything is loaded', async () => {
    const runner = await offscreenDocument(recoupe);
    await runner.evaluate(() => Object.defineProperty(navigator, 'deviceMemory', { value: 0.25 }));
    const panel = await briefWith(fileOf('large.gguf', gguf(head, { size: 100_000 })));
    expect(await words(panel)).toContain('Not enough memory for this model');
    expect(await buttons(panel, '.notice.warning')).toEqual(['Try again', 'Open the options']);
    expect(await story(panel)).toBeGreaterThan(2);
  });
});

describe('a model that cannot be had', () => {
  it('is refused where the file is of another kind, and nothing of it stays', async () => {
    const page = await options();
    const input = (await page.$('.local-models input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(fileOf('notes.gguf', 'These are notes. '.repeat(9000)));
    expect(await alertOf(page)).toBe('Not a GGUF file.');
    const left = await page.evaluate(async () => {
      const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      return Array.fromAsync(models.keys());
    });
    expect(left).not.toContain('notes');
  });

  it('keeps what came before the disk was full, and goes on when there is room', async () => {
    const bytes = gguf({ 'general.architecture': 'llama' }, { size: 60_000_000 });
    // With room without limit, the browser takes no other limit than the disk's own: this copy asks for none.
    const { dir, remove } = await limitedBuild();
    const own = await startRecoupe({ extensionDir: dir });
    try {
      own.newsroom.handle(HUB, (request, response) => {
        const start = Number(/^bytes=(\d+)-/.exec(String(request.headers.range ?? ''))?.[1] ?? 0);
        const range = { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` };
        // No length: only the disk itself can show that there is no room.
        response.writeHead(start > 0 ? 206 : 200, {
          'access-control-allow-origin': '*',
          etag: '"one"',
          ...(start > 0 ? range : {}),
        });
        response.end(bytes.subarray(start));
        return true;
      });
      const page = await options(own);
      const session = await page.createCDPSession();
      const origin = `chrome-extension://${own.chromium.extensionId}`;
      const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 45_000_000 });
      await page.type('.local-models input[inputmode="url"]', `https://${HUB}/vast.gguf`);
      await page.locator('::-p-aria([name="Download"][role="button"])').click();
      expect(await alertOf(page)).toContain('The disk is full');
      const have = Number(/Paused at (\d+) MB/.exec(await words(page))?.[1]);
      expect(have).toBeGreaterThan(30);
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await page.locator('::-p-aria([name="Resume: vast"][role="button"])').click();
      const ready = () => page.$eval('[data-model="vast"]', (one) => (one as HTMLElement).innerText.includes('Ready'));
      await until(ready, 20_000, 'the rest of the file');
      const ranges = own.newsroom.requests.filter(({ host }) => host === HUB).map(({ headers }) => headers.range ?? '');
      expect(ranges).toEqual(['', expect.stringMatching(/^bytes=\d{8}-$/)]);
    } finally {
      pages.length = 0;
      await own.close();
      await remove();
    }
  });
});
