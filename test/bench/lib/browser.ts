import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { root } from '../../../scripts/lib/steps.mjs';
import type { BenchInPage } from '../in-page/extractors.ts';
import { overridden } from './constants.ts';

/** A page in a real Chromium with the extractors in it; nothing that it parses is run or fetched. */
export interface BenchPage {
  /** Calls a function of `recoupeBench` there; a call that outlasts the limit fails, and the page is opened again. */
  call<Answer>(name: keyof BenchInPage, ...args: unknown[]): Promise<Answer>;
  close(): Promise<void>;
}

/** Longest a single call may take, ms: a page that hangs an extractor must not hang the bench. */
const CALL_LIMIT = 120_000;

/** One script for the browser, built from the sources as they are now; `define` as for Vite. */
export async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define,
    plugins: [{ name: 'override', enforce: 'pre', transform: (code, id) => overridden(id, () => code) }],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be built`);
  return output.output[0].code;
}

/** Starts a Chromium that finds no host but loopback. */
export function launchQuiet(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chrome-like browser found');
  return launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 2 * CALL_LIMIT,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Starts Chromium with the bench's script in an empty page served from loopback. */
export async function openBenchPage(): Promise<BenchPage> {
  const script = await bundle('test/bench/in-page/extractors.ts');
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchQuiet();
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return page;
  };
  let page = await open();
  return {
    async call(name, ...args) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${CALL_LIMIT / 1000} s`)), CALL_LIMIT);
      });
      const work = page.evaluate(
        (wanted, given) => {
          const call: (...all: never[]) => unknown = globalThis.recoupeBench[wanted];
          return call(...(given as never[]));
        },
        name,
        args,
      );
      try {
        return (await Promise.race([work, late])) as never;
      } catch (error) {
        work.catch(() => {});
        const broken = page;
        page = await open();
        void broken.close().catch(() => {});
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
