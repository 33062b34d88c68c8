import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import type { NewsroomHandler } from '../newsroom/types.ts';
import { goTo, type OptionsPlace, PLACES, unfold } from './support/options.ts';
import { CHROME_BUILD, type Recoupe, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOST = 'api.model.example';
const BASE = `https://${HOST}/v1`;
const KEY = 'sk-test-0123456789abcdef';

let extensionDir: string;
let recoupe: Recoupe;
let model: ModelServer;
let page: Page;

beforeAll(async () => {
  // A headless browser's own prompt never ends, so this copy has access to the local machine, as after a reader's
  // "Allow".
  extensionDir = await mkdtemp(join(tmpdir(), 'recoupe-extension-'));
  await cp(CHROME_BUILD, extensionDir, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['http://localhost/*'];
  await writeFile(join(extensionDir, 'manifest.json'), JSON.stringify(manifest));
  recoupe = await startRecoupe({ extensionDir });
  model = createModelHandler({ key: KEY });
  recoupe.newsroom.handle(HOST, model.handler);
});
afterAll(async () => {
  await recoupe?.close();
  await rm(extensionDir, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await openOptions();
});
afterEach(() => page.close());

async function openOptions(): Promise<Page> {
  const options = await recoupe.chromium.options('models');
  await options.waitForSelector('#engine');
  return options;
}

/** A control by its accessible name. */
const named = (name: string, role?: string) =>
  page.locator(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`);
const press = (name: string) => named(name, 'button').click();
const said = (text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20_000 }, text);

async function chooseService(name: string): Promise<void> {
  await page.click('input[value="remote"]');
  const select = await page.waitForSelector('.endpoint select');
  const value = await select?.$$eval(
    'option',
    // A service that is set up stands there with its model, and one without a name by its address.
    (options, wanted) =>
      options.find(
        ({ value, textContent }) =>
          textContent?.split(' · ')[0] === wanted || (wanted.startsWith('Other') && value === 'custom'),
      )?.value ?? '',
    name,
  );
  await page.select('.endpoint select', value ?? '');
}

/** Sets up the scripted model as a reader would. */
async function setUp(key = KEY, baseURL = BASE, name = 'newsroom-large'): Promise<void> {
  await chooseService('Other (OpenAI-compatible)');
  await named('Base address').fill(baseURL);
  if (key) await named('Key (if the server wants one)').fill(key);
  await named('Model').fill(name);
}

/** Everything the extension's three stores hold. */
async function stored() {
  return await page.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
  }));
}

/** Everything that the page contains, as markup and in its fields. */
const contents = () =>
  page.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value).join('\n'),
  );

describe('the key', () => {
  it('is shown masked once saved, and found nowhere but in its own place', async () => {
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
    expect(await contents()).not.toContain(KEY);
    const { local, session, sync } = await stored();
    expect(JSON.stringify(local.keys)).toContain(KEY);
    expect(JSON.stringify({ ...local, keys: null })).not.toContain(KEY);
    expect(JSON.stringify([session, sync])).not.toContain(KEY);

    await page.reload();
    await said('A key is saved: …cdef.');
    expect(await contents()).not.toContain(KEY);
  });

  it('is in no message to a page of the extension, and in nothing the article page could see', async () => {
    await setUp();
    await press('Save');
    await said('Saved.');
    model.script([{ type: 'wrongKey' }]);
    const article = await recoupe.chromium.open(SAMPLE);
    await page.evaluate(async () => {
      const { id: windowId } = await chrome.windows.getCurrent();
      const port = chrome.runtime.connect({ name: 'panel' });
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      port.onMessage.addListener((message) => heard.push(message));
      port.postMessage({ type: 'watch', windowId });
    });
    const panel = await recoupe.chromium.clickAction(article);
    await panel.waitForFunction(() => document.body.innerText.includes('does not accept the key'));
    const heard = () => page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
    await until(async () => (await heard()).includes('"failed"'), 10_000, 'the run to be told');
    expect(await heard()).not.toContain(KEY);
    expect(await page.evaluate(() => chrome.runtime.sendMessage({ type: 'maskedKeys' }))).toEqual({ custom: '…cdef' });
    expect(await panel.content()).not.toContain(KEY);
    expect(await article.content()).not.toContain(KEY);
    expect(JSON.stringify((await stored()).session)).not.toContain(KEY);
    await article.close();
  });

  it('goes to the host that it was given for and to no other, whatever address is typed later', async () => {
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
    const other = createModelHandler();
    recoupe.newsroom.handle('api.other.example', other.handler);
    await named('Base address').fill('https://api.other.example/v1');
    await press('Test the connection');
    await until(async () => other.requests.some(({ method }) => method === 'POST'), 10_000, 'the other to be asked');
    await said('It works');
    expect(other.requests.map(({ headers }) => headers.authorization).filter(Boolean)).toEqual([]);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('A key is saved');
    // Back at its own address, the key is there again.
    model.requests.length = 0;
    await named('Base address').fill(BASE);
    await press('Test the connection');
    await said('A key is saved: …cdef.');
    await until(async () => model.requests.some(({ method }) => method === 'POST'), 10_000, 'the first to be asked');
    expect(model.requests.findLast(({ method }) => method === 'POST')?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('that is only tried is kept nowhere, and goes to no other host either', async () => {
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'forgetKeys' }));
    await page.reload();
    const before = await stored();
    await setUp('sk-test-not-the-right-one');
    await press('Test the connection');
    await said('Check: the key');
    expect(await page.$eval('[data-field="key"]', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    await named('Key (if the server wants one)').fill(KEY);
    await press('Test the connection');
    await said('It works');
    const after = await stored();
    expect(JSON.stringify(after)).not.toContain('sk-test');
    expect(after.local.settings).toMatchObject({ endpoints: Object(before.local.settings).endpoints ?? {} });
    const other = createModelHandler();
    recoupe.newsroom.handle('api.third.example', other.handler);
    await named('Base address').fill('https://api.third.example/v1');
    await press('Test the connection');
    await until(async () => other.requests.some(({ method }) => method === 'POST'), 10_000, 'the other to be asked');
    expect(other.requests.map(({ headers }) => headers.authorization).filter(Boolean)).toEqual([]);
  });

  it('kept until the browser closes is in session storage and not on disk, whenever that was chosen', async () => {
    await setUp();
    await press('Save');
    await said('Saved.');
    await page.select(await selectOf('Keep the key'), 'session');
    await until(async () => JSON.stringify((await stored()).session).includes(KEY), 5000, 'the key to move');
    expect(JSON.stringify((await stored()).local)).not.toContain(KEY);

    await named('Key (if the server wants one)').fill('sk-test-another-9876');
    await press('Save');
    await said('A key is saved: …9876.');
    const { local, session } = await stored();
    expect(JSON.stringify(session)).toContain('sk-test-another-9876');
    expect(JSON.stringify(local)).not.toContain('sk-test');

    await page.select(await selectOf('Keep the key'), 'local');
    await until(async () => JSON.stringify((await stored()).local).includes('9876'), 5000, 'the key to move back');
    expect(JSON.stringify((await stored()).session)).not.toContain('9876');
  });

  it('of every service goes with "Forget all keys", that of one with "Forget this key"', async () => {
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
    await chooseService('OpenAI');
    await named('Key', 'textbox').fill('sk-proj-0123456789');
    await press('Save');
    await said('A key is saved: …6789.');
    await press('Forget this key');
    await page.waitForFunction(() => !document.body.innerText.includes('A key is saved'));
    expect(JSON.stringify(await stored())).toContain(KEY);
    expect(JSON.stringify(await stored())).not.toContain('sk-proj');
    await press('Forget all keys');
    await until(async () => !JSON.stringify(await stored()).includes(KEY), 5000, 'the keys to go');
    await chooseService('Other (OpenAI-compatible)');
    expect(await words(page)).not.toContain('A key is saved');
  });
});

/** The selector of a select by its label. */
async function selectOf(label: string): Promise<string> {
  const id = await page.$$eval(
    'label',
    (labels, wanted) => labels.find((one) => one.textContent === wanted)?.htmlFor ?? '',
    label,
  );
  return `[id="${id}"]`;
}

describe('several endpoints of one service', () => {
  it('are saved by name, each with its key, chosen in the list, and removed one by one', async () => {
    await recoupe.set({ provider: 'custom', endpoint: '', endpoints: {} });
    await page.reload();
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
    await named('Base address').fill('https://api.second.example/v1');
    await named('Key (if the server wants one)').fill('sk-test-second-4321');
    await named('Name of this connection').fill('Second desk');
    await press('Save as another connection');
    await said('A key is saved: …4321.');
    const offered = () =>
      page.$$eval('.endpoint optgroup:first-of-type option', (all) => all.map((one) => one.textContent));
    expect(await offered()).toEqual([`${HOST} · newsroom-large`, 'Second desk']);
    expect((await stored()).local.settings).toMatchObject({
      provider: 'custom',
      endpoint: 'custom~2',
      endpoints: { custom: { baseURL: BASE }, 'custom~2': { baseURL: 'https://api.second.example/v1' } },
    });
    await page.select('.endpoint select', 'custom');
    await said('A key is saved: …cdef.');
    expect(await page.$eval('input[type=url]', (field) => field.value)).toBe(BASE);
    await page.select('.endpoint select', 'custom~2');
    await said('A key is saved: …4321.');
    await press('Remove this connection');
    await said('A key is saved: …cdef.');
    expect(await offered()).toEqual([`${HOST} · newsroom-large`]);
    expect(JSON.stringify(await stored())).not.toContain('sk-test-second');
  });
});

describe('the endpoint', () => {
  it('is said to search the web, to stay here or to take a form where it does, and not where it does not', async () => {
    const can = () => page.$eval('[data-can]', (line) => line.textContent);
    await chooseService('OpenAI');
    await page.waitForFunction(() => document.querySelector('[data-can]')?.textContent?.includes('400,000'));
    expect(await can()).toBe(
      'Reads 400,000 tokens at a time, text and answer. Can search the web for other reports, unless you switch that off under “Other reports”.',
    );
    await chooseService('llama.cpp server');
    await page.waitForFunction(() => document.querySelector('[data-can]')?.textContent?.includes('8,192'));
    expect(await can()).toContain('Answers can be held to a form');
    expect(await can()).toContain('The text stays on this device');
    await named('Base address').fill('https://gateway.example/v1');
    await page.waitForFunction(() => !document.querySelector('[data-can]')?.textContent?.includes('this device'));
  });

  it('whose field is empty is named, and nobody is asked', async () => {
    await chooseService('Other (OpenAI-compatible)');
    const shown = () => page.$eval('input[type=url]', (field) => field.value);
    await until(async () => [BASE, ''].includes(await shown()), 5000, 'the form of another service');
    await page.click('input[type=url]', { count: 3 });
    await page.keyboard.press('Backspace');
    await press('Test the connection');
    await said('The base address is missing');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-field'));
    await until(async () => (await focused()) === 'baseURL', 5000, 'the field to have the focus');
  });

  it('lists its models for the field to offer', async () => {
    await setUp();
    await press('List the models');
    await said('2 models offered');
    const offered = await page.$$eval('#models option', (options) => options.map((option) => option.value));
    expect(offered.sort()).toEqual(['newsroom-large', 'newsroom-small']);
  });

  it('that works is said to work', async () => {
    await setUp();
    await press('Test the connection');
    await said('It works: answered in');
  });

  const faults: [string, ModelScript, string[]][] = [
    ['an unknown model', { type: 'unknownModel' }, ['does not know this model', 'does not exist']],
    ['no credit (402)', { type: 'payment' }, ['No credit left at', 'Insufficient Balance']],
    ['no credit (429)', { type: 'noCredit' }, ['No credit left at', 'exceeded your current quota']],
    ['a rate limit', { type: 'rateLimited', retryAfter: 17 }, ['asks for a pause', 'It asks to wait 17 seconds.']],
    ['not allowed', { type: 'forbidden' }, ['does not allow this request', 'territory not supported']],
    ['a fault of the server', { type: 'serverError', status: 503 }, ['has a problem']],
  ];
  it.each(faults)('%s has its own words', async (_, script, expected) => {
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
    model.script([script]);
    await press('Test the connection');
    for (const text of expected) await said(text);
    expect(await contents()).not.toContain(KEY);
  });

  it('a wrong key has its own words', async () => {
    await setUp('sk-test-not-the-right-one');
    await press('Test the connection');
    await said('does not accept the key');
    await said('Incorrect API key provided.');
  });

  it('without CORS headers asks for permission', async () => {
    recoupe.newsroom.handle('closed.model.example', createModelHandler({ cors: false }).handler);
    await setUp('', 'https://closed.model.example/v1');
    await press('Test the connection');
    await said('does not answer browser extensions without your permission');
    expect(await page.$('::-p-aria([name="Allow closed.model.example"][role="button"])')).not.toBeNull();
  });

  it('that nothing answers at is said not to answer', async () => {
    recoupe.newsroom.handle('nobody.example', (_, response) => {
      response.destroy();
      return true;
    });
    await setUp('', 'https://nobody.example/v1');
    await press('Test the connection');
    await said('does not answer');
    await said('Check your network.');
  });

  it('that is a web site and no model service is said to be none', async () => {
    await setUp('', 'https://www.northmarch-courier.example/v1');
    await press('Test the connection');
    await said('browser extensions without your permission');
    const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    recoupe.newsroom.handle('pages.example', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...open }).end('<p>Hello</p>');
      return true;
    });
    await named('Base address').fill('https://pages.example/v1');
    await press('Test the connection');
    await said('There is no model service at this address');
  });

  it('that never answers takes too long', async () => {
    let hungUp = 0;
    const silent: NewsroomHandler = async (_, response) => {
      await once(response, 'close');
      hungUp += 1;
      return true;
    };
    recoupe.newsroom.handle('silent.example', silent);
    await setUp('', 'https://silent.example/v1');
    await press('Test the connection');
    await said('Asking the service…');
    await said('took too long');
    await until(() => hungUp > 0, 5000, 'the endpoint to be hung up on');
  });

  it.each(['http://localhost:11434/v1', 'http://127.0.0.1:11434/v1'])(
    "Ollama's refusal of extensions at %s shows the line that mends it",
    async (baseURL) => {
      const refuse: NewsroomHandler = (_, response) => {
        response.writeHead(403).end();
        return true;
      };
      recoupe.newsroom.handle(`${new URL(baseURL).hostname}:11434`, refuse);
      await chooseService('Ollama');
      await named('Base address').fill(baseURL);
      await named('Model').fill('newsroom-small');
      await press('Test the connection');
      await said('Ollama refuses requests from extensions');
      const line = await page.$eval('pre.line', (element) => element.textContent);
      const origin = `chrome-extension://${recoupe.chromium.extensionId}`;
      expect(line).toBe(`OLLAMA_ORIGINS="${origin}"`);
      // The same for good, by operating system.
      await page.select(await selectOf('Your system'), 'mac');
      const lines = await page.waitForSelector('pre[data-system="mac"]');
      expect(await lines?.evaluate(({ textContent }) => textContent)).toBe(
        `launchctl setenv OLLAMA_ORIGINS "${origin}"`,
      );
    },
  );

  it("that refuses extensions is sent no origin at a click, for as long as the reader's yes is saved", async () => {
    const local = createModelHandler({ models: ['newsroom-small'] });
    const origins: (string | undefined)[] = [];
    // As Ollama does: it answers where no origin is sent, or one that it knows.
    recoupe.newsroom.handle('localhost:11434', (request, response) => {
      origins.push(request.headers.origin);
      if (request.headers.origin === undefined) return local.handler(request, response);
      response.writeHead(403).end();
      return true;
    });
    await chooseService('Ollama');
    await named('Base address').fill('http://localhost:11434/v1');
    await named('Model').fill('newsroom-small');
    await press('Test the connection');
    await said('Ollama refuses requests from extensions');
    await press('Send localhost:11434 no origin');
    await said('It works: answered in');
    await press('Save');
    await said('Saved.');
    origins.length = 0;
    await press('Test the connection');
    await said('It works: answered in');
    expect(origins.length).toBeGreaterThan(0);
    expect(new Set(origins)).toEqual(new Set([undefined]));
    // Requests of pages in tabs keep theirs, even those of the extension's own.
    origins.length = 0;
    await page.evaluate(() => fetch('http://localhost:11434/v1/models', { method: 'POST' }).catch(() => undefined));
    await until(async () => origins.length > 0, 5000, 'the page to ask');
    expect(origins).toEqual([`chrome-extension://${recoupe.chromium.extensionId}`]);
    await press('Remove this connection');
    await until(
      async () => {
        const rules = await page.evaluate(() => chrome.declarativeNetRequest.getSessionRules());
        return rules.length === 0;
      },
      5000,
      'the rule to go',
    );
  });

  it('is never a reason for a question at install', async () => {
    const warnings = await page.evaluate(() => {
      const { host_permissions: _granted, ...manifest } = chrome.runtime.getManifest();
      return chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
    });
    expect(warnings).toEqual([]);
  });

  it('whose model is misspelt is mended by the one that it lists', async () => {
    await setUp('', BASE, 'newsroom-lage');
    model.script([{ type: 'unknownModel' }]);
    await press('Test the connection');
    await said('does not know this model');
    await press('Use the model newsroom-large');
    await said('It works: answered in');
    expect(await page.$eval('input[list=models]', (field) => Reflect.get(field, 'value'))).toBe('newsroom-large');
  });

  it('on this machine is saved as it comes, and answers', async () => {
    const local = createModelHandler({ models: ['newsroom-small'] });
    recoupe.newsroom.handle('localhost:11434', local.handler);
    await chooseService('Ollama');
    await named('Base address').fill('http://localhost:11434/v1');
    await named('Model').fill('newsroom-small');
    await press('Save');
    await said('Saved.');
    await press('Test the connection');
    await said('It works: answered in');
    expect(local.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });
});

describe('settings', () => {
  it('are all kept across a reload', async () => {
    await setUp('');
    await unfold(page);
    await named('Extra headers').fill('X-Team: desk\nX-Desk: night');
    await fillNumber('Context window, in tokens', '16384');
    await press('Save');
    await said('Saved.');
    const choices: [OptionsPlace, string, string][] = [
      ['models', 'Keep the key', 'session'],
      ['briefs', 'Language of briefs', 'fr'],
      ['briefs', 'Length', 'long'],
      ['looks', 'Colours', 'dark'],
      ['looks', 'Text size', '130'],
    ];
    await goTo(page, 'briefs');
    await named('In the language of the article I read', 'checkbox').click();
    for (const [place, label, value] of choices) {
      await goTo(page, place);
      await page.select(await selectOf(label), value);
    }
    await goTo(page, 'briefs');
    await unfold(page);
    await named('Ask for AI context', 'checkbox').click();
    await fillNumber('Token budget for one brief', '12345');
    await goTo(page, 'library');
    await fillNumber('Briefs to keep', '77');
    await goTo(page, 'looks');
    await named('Sites never to read').fill('https://www.shop.example/basket\nforum.example');
    await page.focus('nav a');
    await until(async () => JSON.stringify((await stored()).local).includes('forum.example'), 5000, 'the last setting');

    await page.reload();
    for (const place of PLACES) await goTo(page, place);
    await page.waitForSelector('.endpoint');
    await unfold(page);
    await goTo(page, 'models');
    for (const [, label, value] of choices)
      expect(await page.$eval(await selectOf(label), contentOf), label).toBe(value);
    expect(await valueNamed('Base address')).toBe(BASE);
    expect(await valueNamed('Model')).toBe('newsroom-large');
    expect((await valueNamed('Extra headers'))?.split('\n').sort()).toEqual(['X-Desk: night', 'X-Team: desk']);
    expect(await valueNamed('Context window, in tokens')).toBe('16384');
    await goTo(page, 'briefs');
    expect(await valueNamed('Token budget for one brief')).toBe('12345');
    await goTo(page, 'library');
    expect(await valueNamed('Briefs to keep')).toBe('77');
    await goTo(page, 'looks');
    expect(await valueNamed('Sites never to read')).toBe('shop.example\nforum.example');
    expect(await page.$$eval('#brief .field.switch', contextOf)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('changed at the same time are both kept', async () => {
    await goTo(page, 'looks');
    const [theme, size] = [await selectOf('Colours'), await selectOf('Text size')];
    await page.evaluate(
      (...pairs) => {
        for (const [selector, value] of pairs) {
          const select = document.querySelector<HTMLSelectElement>(selector ?? '');
          if (!select) continue;
          select.value = value ?? '';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      [theme, 'light'],
      [size, '90'],
    );
    await until(
      async () => JSON.stringify((await stored()).local.settings).includes('"textSize":90'),
      5000,
      'the text size',
    );
    expect((await stored()).local.settings).toMatchObject({ theme: 'light', textSize: 90 });
  });

  const nonsense: [string, string, number][] = [
    ['a number below what is possible', '-5', 2000],
    ['a number above what is possible', '99999999999', 1_000_000],
    ['a number beyond all bounds', '1e99', 1_000_000],
    ['no number', 'e', 30_000],
    ['nothing', '', 30_000],
  ];
  it.each(nonsense)('%s is brought within bounds, and said', async (_, typed, kept) => {
    await recoupe.set({ tokenBudget: 30_000 });
    await page.reload();
    await page.waitForSelector('main');
    await goTo(page, 'briefs');
    await unfold(page);
    await fillNumber('Token budget for one brief', typed);
    await page.waitForSelector('#brief [role="alert"]');
    expect(await page.$eval('#brief [role="alert"]', (element) => element.textContent?.length ?? 0)).toBeGreaterThan(5);
    await until(
      async () => (await valueNamed('Token budget for one brief')) === String(kept),
      5000,
      'the budget to be brought within bounds',
    );
    expect((await stored()).local.settings).toMatchObject({ tokenBudget: kept });
    await fillNumber('Token budget for one brief', '5000');
    await page.waitForFunction(() => !document.querySelector('#brief [role="alert"]'));
  });

  it('what is no site is said, and stays to be corrected; the sites beside it are kept', async () => {
    await goTo(page, 'looks');
    await named('Sites never to read').fill('news.example\n???\njavascript:alert(1)\nhttps://[::1\n<b>x</b>');
    await page.focus('nav a');
    await said('Not a site: ');
    const alert = await page.$eval('#pages [role="alert"]', (element) => element.textContent ?? '');
    for (const wrong of ['???', 'javascript:alert(1)', 'https://[::1', '<b>x</b>']) expect(alert).toContain(wrong);
    expect(await valueNamed('Sites never to read')).toContain('???');
    await until(
      async () => JSON.stringify((await stored()).local.settings).includes('"neverSites":["news.example"]'),
      5000,
      'the one site to be stored',
    );
  });

  it.each([
    ['text', 'junk'],
    ['a number', 7],
    ['a list', [1, 2, 3]],
    [
      'broken fields',
      {
        engine: 'warp',
        provider: { a: 1 },
        endpoints: { custom: 5, openai: { baseURL: BASE, headers: 'none' } },
        neverSites: ['kept.example', 4, 'not a site'],
        tokenBudget: '<b>9</b>',
        theme: 'dark',
      },
    ],
  ])('of which %s is stored do not break the page', async (_, junk) => {
    await page.evaluate((settings) => chrome.storage.local.set({ settings, keys: 'junk', settings$: 'junk' }), junk);
    await page.reload();
    for (const place of PLACES) await goTo(page, place);
    await page.waitForSelector('#delete button');
    await goTo(page, 'briefs');
    await unfold(page);
    expect(await page.$eval('input[value="instant"]', (radio) => 'checked' in radio && radio.checked)).toBe(true);
    expect(await valueNamed('Token budget for one brief')).toBe('60000');
    if (typeof junk === 'object' && !Array.isArray(junk)) {
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await goTo(page, 'looks');
      expect(await valueNamed('Sites never to read')).toBe('kept.example');
      await goTo(page, 'models');
      await chooseService('OpenAI');
      await page.waitForFunction(
        (base) => document.querySelector<HTMLInputElement>('input[type=url]')?.value === base,
        {},
        BASE,
      );
    }
    await goTo(page, 'models');
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
  });
});

describe('"Delete everything"', () => {
  it('empties every store, says so, and leaves nothing on the page to come back', async () => {
    await recoupe.set({ engine: 'instant', keepBriefs: 50 });
    const brief = await recoupe.brief(SAMPLE);
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('main');
    await setUp();
    await press('Save');
    await said('A key is saved: …cdef.');
    await page.select(await selectOf('Keep the key'), 'session');
    await goTo(page, 'looks');
    await named('Sites never to read').fill('shop.example');
    await page.focus('nav a');
    await until(async () => JSON.stringify((await stored()).local).includes('shop.example'), 5000, 'the last setting');
    await until(async () => (await keptInDatabase()) === 1, 5000, 'the brief to be kept');
    expect(Object.keys((await stored()).session)).not.toEqual([]);

    await goTo(page, 'library');
    await page.waitForSelector('#delete button');
    await page.click('#delete button');
    await press('Cancel');
    expect(await keptInDatabase()).toBe(1);
    await page.click('#delete button');
    await page.click('#delete .buttons .danger');
    await said('Everything has been deleted.');

    expect(await keptInDatabase()).toBe(0);
    await said('0 briefs are kept');
    await goTo(page, 'looks');
    expect(await valueNamed('Sites never to read')).toBe('');
    await page.focus('#pages textarea');
    await page.focus('#appearance select');
    await brief.page.bringToFront();
    expect(await stored()).toEqual({ local: {}, session: {}, sync: {} });
    await brief.panel.waitForFunction(() => !document.querySelector('.brief'));
    await brief.page.close();
  });
});

/** The state of the switch for AI context. */
const contextOf = (rows: Element[]) =>
  rows.find(({ textContent }) => textContent?.startsWith('Ask for AI context'))?.querySelector('input')?.checked;
const contentOf = (element: Element) => ('value' in element ? String(element.value) : '');
const valueNamed = async (name: string) =>
  (await page.waitForSelector(`::-p-aria([name="${name}"])`))?.evaluate(contentOf);

/** Types into a number field as a reader does, and leaves it. */
async function fillNumber(name: string, typed: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${name}"])`);
  await field?.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(typed);
  await page.keyboard.press('Tab');
}

/** The number of briefs in the database, read without the extension. */
function keptInDatabase(): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('recoupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('briefs').objectStore('briefs').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** The API calls made inside the options page. */
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}
declare const chrome: {
  storage: { local: Area; session: Area; sync: Area };
  windows: { getCurrent(): Promise<{ id: number }> };
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  declarativeNetRequest: { getSessionRules(): Promise<unknown[]> };
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    getManifest(): { host_permissions?: string[] };
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (message: unknown) => void): void };
      postMessage(message: object): void;
    };
  };
};
