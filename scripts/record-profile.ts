import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { grantedBuild } from '../test/bench/lib/granted-build.ts';
import { answered, ask } from '../test/e2e/support/asking.ts';
import { FOLLOWED, press, pressAction, read, SAMPLE, search } from '../test/e2e/support/coverage.ts';
import { CHROME_BUILD, type Recoupe, startRecoupe } from '../test/e2e/support/recoupe.ts';
import { until } from '../test/e2e/support/until.ts';
import { createModelHandler } from '../test/newsroom/model-server.ts';

/*
 * Records what a build of the extension stores: node scripts/record-profile.ts --build DIR --out DIR. A reader in a
 * real Chromium reads articles of the newsroom in many ways; storage and library are then saved as they are, one
 * file each. Later versions must be able to open the recording of a released one.
 */

const { values } = parseArgs({
  options: { build: { type: 'string', default: CHROME_BUILD }, out: { type: 'string', default: 'profile' } },
});
const HOST = 'api.model.example';
const WRONG = 'The dam holds 15 million cubic metres and supplies drinking water to 640,000 people.';
const BRIEF = `CATEGORY: Environment
HEADLINE [1.1]: Thousands told to leave below Tarrow Dam
STANDFIRST [1.1]: About 4,200 people in the Ellen valley were told to leave on Saturday night.
STORY [1.17]: Both bottom outlets have been fully open since Saturday evening.
STORY [1.11]: ${WRONG}

STORY [1.12]: The work was priced at £9.9m and put back 7 times.
CONTEXT: Tarrow Dam was completed in 1968, after six years of work.
CONTEXT: Events of this kind have been reported before.
END
`;
const LIVE = 'https://live.harbour-times.example/live/tarrow-dam-latest';
const OPINION = 'https://www.commonweal-review.example/opinion/a-dam-is-a-promise';
const LOCAL = 'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213';
const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
const SHOP = 'https://shop.bergstrom-outdoor.example/p/fjell-45-backpack';
const EDITED = 'https://www.northmarch-courier.example/news/2026/11/edited';

const writtenBy = (model: string) => ({
  engine: 'remote',
  provider: 'custom',
  endpoints: { custom: { baseURL: `https://${HOST}/v1`, model, headers: {}, contextTokens: 0 } },
});

/**
 * Uses everything that a brief offers: coverage, looking up context, rewriting a statement and flagging one, questions.
 */
async function readThoroughly({ brief }: Recoupe): Promise<void> {
  const { panel } = await brief(SAMPLE);
  await panel.$$eval(
    '.statement',
    (all, words) =>
      all
        .find((one) => one.querySelector('.statement-text')?.textContent === words)
        ?.querySelector<HTMLElement>('[data-action="rewrite"]')
        ?.click(),
    WRONG,
  );
  await panel.waitForFunction(() => document.body.innerText.includes('holds 31 million'));
  await pressAction(panel, 'verify-context');
  await panel.waitForFunction(() => document.querySelectorAll('.context-support').length === 2);
  await search(panel);
  // Outlets are looked up one after the other, until another task is started.
  await until(() => panel.evaluate(async () => (await chrome.storage.local.get(null)).outlets), 20_000, 'an outlet');
  await pause(3000);
  await read(panel);
  await ask(panel, 'Which company owns the dam?');
  await answered(panel, 'answered');
  await ask(panel, 'Who painted the Mona Lisa?');
  await answered(panel, 'none');
  await panel.click('.story .citation');
  await panel.click('.passage [data-action="flag"]');
  await panel.type('.passage textarea', 'They were opened on Friday.');
  await press(panel, 'Keep');
}

/** Everything that the extension stores, as its own pages see it. */
async function stored({ chromium }: Recoupe): Promise<Record<string, unknown>> {
  const page = await chromium.options();
  const all = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('recoupe');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const library = await new Promise<unknown[]>((resolve) => {
      const getting = database.transaction('briefs').objectStore('briefs').getAll();
      getting.onsuccess = () => resolve(getting.result);
    });
    const unsaid = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, one) => sum + unsaid(one), 0)
        : Number(value === undefined);
    const local = await chrome.storage.local.get(null);
    const session = await chrome.storage.session.get(null);
    // JSON would silently drop undefined values.
    if (unsaid([library, local, session]) > 0) throw new Error('Something undefined is stored.');
    return { library, local, session };
  });
  await page.close();
  return all;
}

async function readAll(recoupe: Recoupe): Promise<void> {
  const { chromium, newsroom, brief, set } = recoupe;
  const model = createModelHandler();
  newsroom.handle(HOST, model.handler);
  await set({ ...writtenBy('newsroom-large'), ...FOLLOWED, lookUpOutlets: true });
  // More finders would only make the recording larger.
  await set({ findersOff: ['gdelt', 'google', 'brave', 'searxng', 'model'] });
  const options = await chromium.options();
  for (const provider of ['custom', 'brave'])
    await options.evaluate(
      (name) => chrome.runtime.sendMessage({ type: 'saveKey', provider: name, key: `no-key-${name}`, place: 'local' }),
      provider,
    );

  model.script([{ type: 'ok', text: BRIEF }]);
  await readThoroughly(recoupe);

  await set(writtenBy('newsroom-1b'));
  await brief(FRENCH);
  model.script([{ type: 'ok', text: 'STORY [1.1]: The mayor of Elbonia owns 77 dams.\nEND\n' }]);
  await brief(OPINION);
  await set({ engine: 'instant' });
  await brief(LIVE);
  await brief(SHOP);

  const html = (await sourceOf(await chromium.open(SAMPLE))).replaceAll(SAMPLE, EDITED);
  newsroom.addPage({ url: EDITED, html });
  await (await brief(EDITED)).page.close();
  newsroom.addPage({
    url: EDITED,
    html: html.replaceAll('About 4,200', 'About 3,800').replace(/<p>Schools[^<]*/, '<p>'),
  });
  await brief(EDITED);

  await set(writtenBy('newsroom-large'));
  model.script([{ type: 'wrongKey' }]);
  await brief(`${OPINION}?failed`);
  model.script([{ type: 'endless', delay: 200 }]);
  const page = await chromium.open(LOCAL);
  const panel = await chromium.clickAction(page);
  // The key sentences are there before the brief.
  await panel.waitForFunction(
    () =>
      document.querySelector('.engine-label')?.textContent?.includes('newsroom-large') &&
      document.querySelectorAll('.story .statement').length > 2,
  );
  await chooseDark(options);
  // Runs are saved a tenth of a second after they change.
  await pause(500);
}

/** Changes one setting in the page: the extension then stores all settings itself. */
async function chooseDark(options: Page): Promise<void> {
  await options.reload();
  await options.waitForSelector('select option[value="dark"]');
  await options.evaluate(() => {
    const theme = document.querySelector('select:has(option[value="dark"])');
    if (!(theme instanceof HTMLSelectElement)) throw new Error('No choice of a theme');
    theme.value = 'dark';
    theme.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(
    () => options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)).includes('"dark"')),
    5000,
    'the change to be written',
  );
  await options.close();
}

/** Returns the page's HTML as it arrived, and closes its tab. */
async function sourceOf(page: Page): Promise<string> {
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  await page.close();
  return html;
}

const build = await grantedBuild(values.build);
const recoupe = await startRecoupe({ extensionDir: build.dir });
try {
  await readAll(recoupe);
  const all = await stored(recoupe);
  await mkdir(values.out, { recursive: true });
  for (const [name, items] of Object.entries(all))
    await writeFile(join(values.out, `${name}.json`), `${JSON.stringify(items, null, 1)}\n`);
} finally {
  await recoupe.close();
  await build.remove();
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}
/** The API calls made inside the extension's own pages. */
declare const chrome: {
  storage: { local: Area; session: Area };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
