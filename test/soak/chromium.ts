import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page, Target, WebWorker } from 'puppeteer-core';
import { grantedBuild } from '../bench/lib/granted-build.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { CHROME_BUILD } from '../e2e/support/recoupe.ts';
import { until } from '../e2e/support/until.ts';
import { moveClock } from './clock.ts';
import type { Subject } from './subject.ts';
import { within } from './within.ts';
import type { World } from './world.ts';

/** Longest wait (ms) for a call to a page that may be going away. */
const CALL_MS = 10_000;
const SURFACE_MS = 15_000;

/** A build that has all sites, and no room without limit: a full disk could not be played otherwise. */
async function soakBuild(): Promise<{ dir: string; remove(): Promise<void> }> {
  const build = await grantedBuild(CHROME_BUILD);
  const file = join(build.dir, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return build;
}

/** Collects the errors that nobody caught in anything of the extension's, from its beginning. */
function watchErrors(browser: { on(name: 'targetcreated', listener: (target: Target) => void): void }, origin: string) {
  const errors: string[] = [];
  browser.on('targetcreated', (target) => {
    if (!target.url().startsWith(origin) && target.type() !== 'service_worker') return;
    const listen = async () => {
      const session = await target.createCDPSession();
      session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
        errors.push(`${text} ${exception?.description ?? ''} (${url ?? target.url()})`.slice(0, 600));
      });
      await session.send('Runtime.enable');
    };
    // It may have gone again.
    listen().catch(() => undefined);
  });
  return errors;
}

async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

export async function chromiumSubject(world: World, args: string[] = []): Promise<Subject> {
  const build = await soakBuild();
  const chromium = await launchChromium({
    extensionDir: build.dir,
    newsroom: world.line,
    privateWindows: true,
    protocolTimeout: 60_000,
    args,
  });
  const { browser, extensionId } = chromium;
  const origin = `chrome-extension://${extensionId}/`;
  const errors = watchErrors(browser, origin);
  const tabs: Page[] = [];
  let quotaIsSet = false;

  const panel = async () => {
    const target = browser.targets().findLast((one) => one.url().startsWith(`${origin}sidepanel.html`));
    const page = await target?.asPage();
    if (!page) throw new Error('No panel');
    return page;
  };
  const inTime = <T>(work: Promise<T>) => within(work, CALL_MS, 'a page or the worker');
  const ownPage = async (name: string) => {
    const page = await browser.newPage();
    await page.goto(`${origin}${name}`, { waitUntil: 'domcontentloaded', timeout: SURFACE_MS });
    return page;
  };
  const withSession = async (task: (session: CDPSession) => Promise<unknown>) => {
    const page = await ownPage('THIRD-PARTY.txt');
    try {
      await task(await page.createCDPSession());
    } finally {
      await page.close();
    }
  };
  const setQuota = async (quota: { quotaSize?: number }) => {
    await withSession((session) => session.send('Storage.overrideQuotaForOrigin', { origin, ...quota }));
    quotaIsSet = quota.quotaSize !== undefined;
    // A database asks for its room when it is opened.
    await chromium.killWorker();
  };
  const inWorker = async (task: (worker: WebWorker) => Promise<unknown>) => {
    const worker = await chromium.worker();
    if (worker) await inTime(task(worker)).catch(() => undefined);
  };

  return {
    newsroom: world.newsroom,
    async open(url, isPrivate = false) {
      const home = isPrivate ? await browser.createBrowserContext() : browser.defaultBrowserContext();
      const page = await home.newPage();
      tabs.push(page);
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: SURFACE_MS });
    },
    async clickIcon() {
      const page = tabs.at(-1);
      if (page && !page.isClosed()) await inTime(chromium.clickAction(page));
    },
    inPanel: async (body, ...given) =>
      inTime(panel().then((page) => page.evaluate(`(() => { const args = ${JSON.stringify(given)}; ${body} })()`))),
    async inOwnPage(name, ...bodies) {
      const page = await ownPage(name);
      try {
        let last: unknown;
        for (const body of bodies) last = await inTime(page.evaluate(`(async () => { ${body} })()`));
        return last;
      } finally {
        await page.close();
      }
    },
    reopenPanel: async () => void (await (await panel()).reload({ timeout: SURFACE_MS })),
    async closeTab() {
      const page = tabs.pop();
      if (!page || page.isClosed()) return;
      const home = page.browserContext();
      if (home === browser.defaultBrowserContext()) await page.close();
      else await home.close();
    },
    async tidy() {
      while (tabs.length > 1) {
        const page = tabs.shift();
        const home = page?.browserContext();
        if (home && home !== browser.defaultBrowserContext()) await home.close().catch(() => undefined);
        else await page?.close().catch(() => undefined);
      }
    },
    faults: {
      ...world.faults,
      endWorker: () => chromium.killWorker(),
      endOffscreen: () =>
        inWorker((worker) =>
          worker.evaluate(() => {
            // Not awaited: where the document is already closed, the call may never return.
            void chrome.offscreen.closeDocument().catch(() => undefined);
          }),
        ),
      async closeTab() {
        await tabs.at(-1)?.close();
        tabs.pop();
      },
      fullDisk: () => setQuota({ quotaSize: 1 }),
      async clock(chance) {
        const days = [-40, -1, 1, 40][Math.floor(chance * 4)] ?? 1;
        await inWorker((worker) => worker.evaluate(moveClock(days)));
        await panel()
          .then((page) => page.evaluate(moveClock(days)))
          .catch(() => undefined);
      },
      async update() {
        const isWorker = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(origin);
        const before = browser.targets().find(isWorker);
        await inWorker((worker) => worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0)));
        const isNext = () => browser.targets().some((one) => isWorker(one) && one !== before);
        await until(isNext, SURFACE_MS, 'the worker of the extension that was loaded again');
      },
    },
    async mend() {
      world.mend();
      if (quotaIsSet) await setQuota({});
      await inWorker((worker) => worker.evaluate(moveClock(0)));
      await panel()
        .then((page) => page.evaluate(moveClock(0)))
        .catch(() => undefined);
    },
    uncaught: async () => errors.splice(0),
    async memory() {
      const worker = await chromium.worker();
      if (!worker) return null;
      const page = await panel();
      const session = await page.createCDPSession();
      const both = (await usedBytes(worker.client)) + (await usedBytes(session));
      await session.detach();
      return both;
    },
    async close() {
      await chromium.close();
      await build.remove();
    },
  };
}

/** The API calls made inside the extension's worker. */
declare const chrome: {
  offscreen: { closeDocument(): Promise<void> };
  runtime: { reload(): void };
};
