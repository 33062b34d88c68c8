import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported } from '../../utils/core/export/exported.ts';
import { oneLine } from '../../utils/core/export/inert.ts';
import { hostileRun } from '../support/hostile-brief.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { testI18n } from '../support/i18n.ts';
import { READERS } from '../support/markdown-readers.ts';
import { type Recoupe, startRecoupe } from './support/recoupe.ts';
import { until } from './support/until.ts';

let recoupe: Recoupe;
let folder: string;
beforeAll(async () => {
  recoupe = await startRecoupe();
  folder = await mkdtemp(join(tmpdir(), 'recoupe-export-'));
});
afterAll(async () => {
  await recoupe?.close();
  if (folder) await rm(folder, { recursive: true });
});

const PATIENCE = 15_000;

/** Has a page briefed, also where it is no article. */
async function briefed(url: string): Promise<{ page: Page; panel: Page }> {
  const both = await recoupe.brief(url);
  await both.panel.evaluate(() => document.querySelector<HTMLElement>('.notice button.primary')?.click());
  await both.panel.waitForSelector('[data-action="save-html"]', { timeout: PATIENCE });
  return both;
}

/** Presses a button of the menu, and gives the file that the panel saves. */
async function saved(panel: Page, action: string, extension: string): Promise<string> {
  await panel.evaluate((name) => document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click(), action);
  const { downloadsDir } = recoupe.chromium;
  const name = await until(
    async () => (await readdir(downloadsDir).catch(() => [])).find((file) => file.endsWith(extension)),
    PATIENCE,
    'the file that the panel saves',
  );
  return join(downloadsDir, name);
}

/** Opens a file, and tells what it asked for beside itself, whether it ran anything, and what it broke of its policy. */
async function opened(file: string): Promise<{ asked: string[]; ran: boolean; text: string }> {
  const page = await recoupe.chromium.browser.newPage();
  const asked: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== own) asked.push(request.url());
  });
  await page.goto(own, { waitUntil: 'load' });
  const { ran, text } = await page.evaluate(() => ({ ran: 'PWNED' in window, text: document.body.innerText }));
  await page.close();
  return { asked, ran, text };
}

describe('a saved brief of a hostile page', () => {
  it('opens as a web page: nothing runs, nothing is asked for', async () => {
    const { page, panel } = await briefed('https://hostile.example/script-in-title');
    const file = await saved(panel, 'save-html', '.html');
    const headline = await panel.$eval('.brief h1', (heading) => heading.textContent ?? '');
    const { asked, ran, text } = await opened(file);
    expect({ asked, ran }).toEqual({ asked: [], ran: false });
    expect(headline).not.toBe('');
    expect(text).toContain(oneLine(headline));
    await page.close();
  });

  it('is Markdown with the passages as footnotes', async () => {
    const { page, panel } = await briefed('https://hostile.example/javascript-links');
    const file = await saved(panel, 'save-markdown', '.md');
    const markdown = await readFile(file, 'utf8');
    expect(markdown).toMatch(/^---\ntitle: "/);
    expect(markdown).toMatch(/^\[\^1-\d+\]: \[.*\]\(https:\/\/hostile\.example\/.*#:~:text=.*\): “/m);
    await page.close();
  });

  it('is printed with its passages and their addresses', async () => {
    const { page, panel } = await briefed('https://hostile.example/javascript-links');
    await panel.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
      document.querySelector<HTMLElement>('[data-action="print"]')?.click();
    });
    await panel.waitForSelector('[data-printed]', { timeout: PATIENCE });
    await panel.emulateMediaType('print');
    const shown = await panel.evaluate(() => {
      const link = document.querySelector('.printed-brief blockquote a');
      return {
        bar: document.querySelector('.bar')?.checkVisibility(),
        passage: document.querySelector('.printed-brief blockquote')?.checkVisibility(),
        address: link ? getComputedStyle(link, '::after').content : '',
      };
    });
    expect(shown).toMatchObject({ bar: false, passage: true, address: expect.stringContaining('hostile.example') });
    await page.close();
  });
});

describe('a brief that is hostile in every text', () => {
  const options = { i18n: testI18n('en'), now: Date.parse('2026-11-22T12:00:00Z') };
  const all = HOSTILE_TEXTS.filter((text) => oneLine(text) !== '');

  it('opens as a web page: nothing runs, nothing is asked for', async () => {
    for (const [i, text] of all.entries()) {
      const file = join(folder, `brief-${i}.html`);
      await writeFile(file, exported(hostileRun(text), 'html', options)?.text ?? '');
      const { asked, ran } = await opened(file);
      expect({ text, asked, ran }).toEqual({ text, asked: [], ran: false });
    }
  });

  it.each(Object.entries(READERS))(
    'opens as Markdown read by %s: nothing runs, nothing is asked for',
    async (_, read) => {
      const markdown = all.map((text) => exported(hostileRun(text), 'md', options)?.text ?? '');
      const file = join(folder, 'markdown.html');
      // No policy here: the text alone must be harmless.
      await writeFile(file, `<!doctype html><meta charset="utf-8">${markdown.map(read).join('\n')}`);
      expect(await opened(file)).toMatchObject({ asked: [], ran: false });
    },
  );
});
