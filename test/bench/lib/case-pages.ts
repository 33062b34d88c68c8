import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { CaseArticle } from '../in-page/case-page.ts';
import { bundle, launchQuiet } from './browser.ts';

/** Pages shown in a real Chromium, with their style sheets and at their own addresses. */
export interface CasePages {
  /** The article read from `page.html` of the folder, served at `url`. */
  read(folder: string, url: string): Promise<CaseArticle | null>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
/** Longest that a page may take to load, ms: it is read then as it is. */
const LOAD_LIMIT = 20_000;

/** The file of the folder that answers a request: the page itself, or one named as the last part of the address. */
function fileOf(request: HTTPRequest, folder: string): string | null {
  if (request.isNavigationRequest() && request.frame()?.parentFrame() === null) return join(folder, 'page.html');
  const name = basename(new URL(request.url()).pathname);
  const file = join(folder, name);
  return name in { '': 1, 'case.json': 1 } || !existsSync(file) ? null : file;
}

async function answer(request: HTTPRequest, folder: string): Promise<void> {
  if (/^(?:data|blob|about):/.test(request.url())) return request.continue();
  const file = fileOf(request, folder);
  if (file === null) return request.abort();
  const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
  return request.respond({ status: 200, contentType, body: readFileSync(file) });
}

/** Runs the reader in a world of its own, as the extension does: the page's scripts cannot get in its way. */
async function readIn(page: Page, script: string): Promise<CaseArticle | null> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${script}\n;globalThis.recoupeCase()`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

export async function openCasePages(): Promise<CasePages> {
  const script = await bundle('test/bench/in-page/case-page.ts');
  const browser = await launchQuiet();
  return {
    async read(folder, url) {
      const page = await browser.newPage();
      try {
        await page.setRequestInterception(true);
        page.on('request', (request) => void answer(request, folder).catch(() => undefined));
        await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch((error: unknown) => {
          if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
        });
        return await readIn(page, script);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
