import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { readSite } from '../newsroom/sites.ts';
import { pictureShape } from './support/png.ts';

const OUTLET = 'www.vale-and-fen.example';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recoupe-try-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Saves a page of the newsroom; returns the options that serve it at an address of another outlet. */
async function saved(host: string, path: string): Promise<string[]> {
  const site = await readSite(host, path);
  if (!site) throw new Error(`The newsroom has no ${host}${path}`);
  const file = join(dir, 'page.html');
  await writeFile(file, site.body);
  return ['--page', file, '--at', `https://${OUTLET}${path}`];
}

/** Runs the command as `npm run try` does once it has built. */
async function tried(args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'try', 'main.ts'), '--headless', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', said: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.said += text;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return { code: await promise, ...texts };
}

// It also searches other reports, as far as the newsroom has them.
describe.each(['chromium', 'firefox'])('try in %s', { timeout: 180_000 }, (browser) => {
  it('ends with the brief of a saved page, a picture of a whole part of the panel and no more, and an export', async () => {
    const page = await saved('www.northmarch-courier.example', '/news/2026/11/tarrow-dam-evacuation');
    const picture = join(dir, `${browser}.png`);
    const exported = join(dir, `${browser}.md`);
    const drawn = ['--part', 'sources', '--screenshot', picture, '--export', exported];
    const { code, out, said } = await tried([...page, '--json', ...drawn, '--browser', browser]);
    expect(said).toContain('clicking the Recoupe icon');
    expect(code).toBe(0);
    const { article, brief } = JSON.parse(out);
    expect(article.isArticle).toBe(true);
    expect(brief).toMatchObject({ engine: 'instant', complete: true });
    expect(await readFile(exported, 'utf8')).toContain(brief.story[0].text.slice(0, 40));
    const { width, height, emptyTail } = pictureShape(await readFile(picture));
    expect(width).toBe(360);
    // More than fits a window, and nothing below the last line but a margin.
    expect(height).toBeGreaterThan(1200);
    expect(emptyTail).toBeGreaterThan(5);
    expect(emptyTail).toBeLessThan(40);
  });

  it('tells in the panel’s words why a page has no brief', async () => {
    const page = await saved('www.northmarch-courier.example', '/');
    const { code, out, said } = await tried([...page, '--json', '--browser', browser]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain('This does not look like a news article');
  });
});
