import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STARTER_FEEDS } from '../../utils/core/coverage/feeds/starter-feeds.ts';
import { faults } from './support/axe.ts';
import { unfold } from './support/options.ts';
import { CHROME_BUILD, type Recoupe, startRecoupe } from './support/recoupe.ts';
import { until } from './support/until.ts';

const HOST = 'feeds.ledger.example';
const FEED = `https://${HOST}/news.xml`;
const KEY = 'BSA-test-0123456789wxyz';

const rss = (title: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
  <link>https://www.ledger.example/</link><item><title>Dam fails</title><link>https://www.ledger.example/1</link></item>
  <item><title>Bridge closed</title><link>https://www.ledger.example/2</link></item></channel></rss>`;

let home: string;
let recoupe: Recoupe;
let page: Page;

beforeAll(async () => {
  // A headless browser's own prompt never ends, so this copy has access to all sites, as after a reader's "Allow".
  home = await mkdtemp(join(tmpdir(), 'recoupe-coverage-'));
  const extensionDir = join(home, 'extension');
  await cp(CHROME_BUILD, extensionDir, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['https://*/*', 'http://*/*'];
  await writeFile(join(extensionDir, 'manifest.json'), JSON.stringify(manifest));
  recoupe = await startRecoupe({ extensionDir });
  recoupe.newsroom.handle(HOST, (request, response) => {
    if (request.path === '/news.xml')
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss('<![CDATA[Ledger <i>News</i>]]>'));
    else if (request.path === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>');
    else response.writeHead(404).end();
    return true;
  });
});
afterAll(async () => {
  await recoupe?.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await recoupe.chromium.options('reports');
  await page.evaluate(() => chrome.storage.local.clear());
  await page.reload();
  await page.waitForSelector('#coverage');
  await unfold(page);
});
afterEach(() => page.close());

const named = (name: string, role?: string) =>
  page.locator(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`);
const press = (name: string) => named(name, 'button').click();
const said = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('#coverage')?.textContent?.includes(wanted),
    { timeout: 20_000 },
    text,
  );
const settings = async () => (await page.evaluate(() => chrome.storage.local.get('settings'))).settings ?? {};
const stored = (field: string, value: unknown) =>
  expect.poll(async () => (await settings())[field], { timeout: 5000 }).toEqual(value);
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

async function add(address: string): Promise<void> {
  await named('Address of a feed').fill(address);
  await press('Add this feed');
}

describe('feeds', () => {
  it('are added once they have been seen to be feeds, and kept', async () => {
    await add(FEED);
    await said('Added: Ledger News (2 articles).');
    await stored('feeds', [{ url: FEED, title: 'Ledger News' }]);
    await add(FEED.replace('https://', ''));
    await said('You have this feed already: Ledger News.');
    await page.reload();
    await said('1 feed followed');
  });

  it.each([
    ['nonsense here', 'This is not a web address that can be fetched.'],
    ['javascript:alert(1)', 'This is not a web address that can be fetched.'],
    [`https://${HOST}/page`, 'There is a page at this address, but no feed.'],
    [`https://${HOST}/nothing`, 'There is nothing at this address.'],
  ])('%s is none, and why is said', async (address, words) => {
    await add(address);
    await said(words);
    expect((await settings()).feeds ?? []).toEqual([]);
  });

  it('come in by the list, once', async () => {
    const most = STARTER_FEEDS.fr.length;
    await press(`Add ${most} outlets to start with (French)`);
    await said(`${most} feeds added.`);
    await press(`Add ${most} outlets to start with (French)`);
    await said(`0 feeds added. ${most} were there already.`);
  });

  it('come in as OPML and go out as OPML', async () => {
    const file = join(home, 'list.opml');
    const outlines = ['a', 'b'].map((name) => `<outline text="${name} &amp; co" xmlUrl="https://${name}.example/f"/>`);
    const bad = '<outline text="x" xmlUrl="file:///etc/passwd"/>';
    await writeFile(
      file,
      `<opml version="2.0"><body><outline text="Folder">${outlines.join('')}${bad}</outline></body></opml>`,
    );
    const [chooser] = await Promise.all([page.waitForFileChooser(), press('Import an OPML file')]);
    await chooser.accept([file]);
    await said('2 feeds added. 1 address could not be used.');
    const feeds = ['a', 'b'].map((name) => ({
      url: `https://${name}.example/f`,
      title: `${name} & co`,
      topic: 'Folder',
    }));
    await stored('feeds', feeds);

    await press('Export as OPML');
    const { downloadsDir } = recoupe.chromium;
    const saved = await until(
      async () => (await readdir(downloadsDir).catch(() => [])).find((name) => name.endsWith('.opml')),
      10_000,
      'the file to be saved',
    );
    const text = await readFile(join(downloadsDir, saved), 'utf8');
    for (const { url } of feeds) expect(text).toContain(`xmlUrl="${url}"`);
    expect(text).toContain('text="a &amp; co"');
  });

  it('of a file that is no list are none, and that is said', async () => {
    const file = join(home, 'page.xml');
    await writeFile(file, '<html><body>Hello</body></html>');
    const [chooser] = await Promise.all([page.waitForFileChooser(), press('Import an OPML file')]);
    await chooser.accept([file]);
    await said('This file is not an OPML list of feeds.');
  });

  it('go out one by one, by keyboard, without a lost place', async () => {
    await recoupe.set({ feeds: ['a', 'b', 'c'].map((title) => ({ url: `https://${title}.example/f`, title })) });
    await said('3 feeds followed');
    await page.focus('::-p-aria([name="Remove b"])');
    await page.keyboard.press('Enter');
    await said('Removed: b.');
    await until(async () => (await focused()) === 'Remove c', 5000, 'the next one to have the focus');
    await page.keyboard.press('Enter');
    await until(async () => (await focused()) === 'Remove a', 5000, 'the last one to have the focus');
    await page.keyboard.press('Enter');
    await until(async () => (await focused()) === 'UL', 5000, 'the list to have the focus');
    await stored('feeds', []);
  });
});

describe('finders', () => {
  it('are switched off and on, and stay so', async () => {
    await named('Bing News', 'checkbox').click();
    await stored('findersOff', ['bing']);
    await page.reload();
    await page.waitForSelector('#coverage');
    await named('GDELT', 'checkbox').click();
    await stored('findersOff', ['bing', 'gdelt']);
    await named('Bing News', 'checkbox').click();
    await stored('findersOff', ['gdelt']);
  });

  it('say what the browser allows', async () => {
    const cell = await page.waitForSelector('[data-finder="bing"] [data-allowed="true"]');
    expect(await cell?.evaluate(({ textContent }) => textContent?.trim())).toBe('yes');
  });

  it('the key of Brave is shown masked once saved, and found nowhere but in its own place', async () => {
    await named('Key for Brave Search').fill(KEY);
    await press('Save the key');
    await said('A key is saved: …wxyz.');
    const { keys, ...rest } = await page.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(keys)).toContain(KEY);
    expect(JSON.stringify(rest)).not.toContain(KEY);
    await page.reload();
    await unfold(page);
    await said('A key is saved: …wxyz.');
    const fields = await page.$$eval('input', (inputs) => inputs.map(({ value }) => value).join());
    expect((await page.content()) + fields).not.toContain(KEY);
    await press('Forget this key');
    await page.waitForFunction(() => !document.querySelector('#coverage')?.textContent?.includes('A key is saved'));
    expect(JSON.stringify(await page.evaluate(() => chrome.storage.local.get(null)))).not.toContain(KEY);
  });

  it('the address of a SearXNG is stored, what is none is said', async () => {
    await named('Address of your instance').fill('not an address');
    await press('Save the address');
    await said('This is not a web address.');
    await named('Address of your instance').fill('search.example/searxng');
    await press('Save the address');
    await stored('searxng', 'https://search.example/searxng');
  });
});

describe('the other settings of coverage', () => {
  it('are stored', async () => {
    await named('Search for other reports with every brief', 'checkbox').click();
    await stored('coverageAuto', true);
    await named('Look up outlets at Wikidata', 'checkbox').click();
    await stored('lookUpOutlets', true);
    await named('Read the best sources found without asking again', 'checkbox').click();
    await stored('readAuto', true);
    await named('Search only in the language of the article I read', 'checkbox').click();
    await stored('alsoSearchIn', 'en');
    const select = await page.waitForSelector('#coverage select');
    await select?.select('fr');
    await stored('alsoSearchIn', 'fr');
    await named('Search only in the language of the article I read', 'checkbox').click();
    await stored('alsoSearchIn', '');
  });

  it('outlets that were hidden or pinned are let go', async () => {
    await recoupe.set({ hiddenOutlets: ['ledger.example'], pinnedOutlets: ['courier.example'] });
    await press('Remove ledger.example');
    await stored('hiddenOutlets', []);
    await press('Remove courier.example');
    await stored('pinnedOutlets', []);
    await said('None. Hide an outlet in the list of sources.');
  });

  it('have no fault that a machine can find', async () => {
    await recoupe.set({ feeds: [{ url: FEED, title: 'Ledger' }], hiddenOutlets: ['ledger.example'] });
    expect(await faults(page)).toEqual([]);
  });
});

/** The API calls made inside the options page. */
declare const chrome: {
  storage: {
    local: { get(key: string | null): Promise<Record<string, Record<string, unknown>>>; clear(): Promise<void> };
  };
};
