import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FinderState } from '../../utils/core/coverage/types.ts';
import type { FinderName } from '../../utils/core/settings/finders.ts';
import type { FaultName } from '../newsroom/faults.ts';
import { BRAVE_KEY } from '../newsroom/indexes/brave-news.ts';
import { INDEX_NAMES } from '../newsroom/indexes/types.ts';
import type { NewsroomHandler } from '../newsroom/types.ts';
import {
  atStage,
  finderStates,
  finderWords,
  freshWorker,
  nextWorker,
  pressAction,
  SAMPLE,
  startCovered,
} from './support/coverage.ts';
import { clickAndSettle, type Recoupe, savedJson, words } from './support/recoupe.ts';
import { until } from './support/until.ts';
import { writtenRun } from './support/written.ts';

type Asked = Extract<FinderName, 'gdelt' | 'bing' | 'google' | 'feeds' | 'searxng' | 'brave'>;
type Round = Partial<Record<Asked, [fault: FaultName, state: FinderState]>>;

const HEADLINE = 'Five villages cleared below Tarrow Dam after inspectors find seepage';
const LOCAL = 'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213';
const RADIO = 'https://www.public-radio-north.example/news/2026-11-22-tarrow-dam-valley-emptied';

let recoupe: Recoupe;
let page: Page;
let panel: Page;

beforeAll(async () => {
  recoupe = await startCovered();
  const options = await recoupe.chromium.options();
  await options.evaluate(
    (key) => chrome.runtime.sendMessage({ type: 'saveKey', provider: 'brave', key, place: 'session' }),
    BRAVE_KEY,
  );
  await options.close();
  ({ page, panel } = await recoupe.brief(SAMPLE));
  await pressAction(panel, 'cover');
  await atStage(panel, 'found');
});
afterAll(() => recoupe?.close());
afterEach(() => {
  for (const name of INDEX_NAMES) recoupe.newsroom.fault(name, null);
});

/** Searches again with a worker that has no kept answers. */
async function searchAnew(): Promise<void> {
  await freshWorker(recoupe, panel);
  // Indexes that all fail at once leave no time to look, so the panel records the states that it shows.
  await panel.evaluate(() => {
    const { body } = document;
    delete body.dataset.searched;
    const stage = () => document.querySelector<HTMLElement>('.coverage')?.dataset.stage;
    const look = new MutationObserver(() => {
      if (stage() !== 'searching') return;
      look.disconnect();
      body.dataset.searched = 'true';
    });
    look.observe(body, { subtree: true, attributes: true, childList: true });
  });
  await pressAction(panel, 'search-again');
  await panel.waitForFunction(() => document.body.dataset.searched === 'true');
}
const sources = () => panel.$$eval('.source-group [data-source]', (all) => all.length);

const LIMITED: Round = {
  gdelt: ['rate-limit-prose', 'limited'],
  bing: ['http-429', 'limited'],
  google: ['http-429', 'limited'],
  feeds: ['http-503', 'notAnswering'],
  searxng: ['http-429', 'limited'],
  brave: ['http-429', 'limited'],
};
const PAGES: Round = {
  gdelt: ['error-200-phrase', 'notAnswering'],
  bing: ['html', 'notAnswering'],
  google: ['consent', 'notAnswering'],
  feeds: ['html', 'refused'],
  searxng: ['html', 'refused'],
  brave: ['wrong-key', 'refused'],
};
const BROKEN: Round = {
  gdelt: ['truncated', 'notAnswering'],
  bing: ['empty', 'notAnswering'],
  google: ['http-404', 'notAnswering'],
  feeds: ['http-404', 'refused'],
  searxng: ['http-403', 'refused'],
  brave: ['truncated', 'notAnswering'],
};
const CUT_OFF: Round = {
  gdelt: ['reset', 'notAnswering'],
  bing: ['reset', 'notAnswering'],
  google: ['reset', 'notAnswering'],
  feeds: ['reset', 'notAnswering'],
  searxng: ['reset', 'notAnswering'],
  brave: ['reset', 'notAnswering'],
};
const DOWN: Round = {
  gdelt: ['http-503', 'notAnswering'],
  bing: ['http-503', 'notAnswering'],
  google: ['html', 'notAnswering'],
  feeds: ['reset', 'notAnswering'],
  searxng: ['truncated', 'notAnswering'],
  brave: ['html', 'notAnswering'],
};
const PROSE: Round = {
  gdelt: ['error-200-length', 'notAnswering'],
  bing: ['http-404', 'notAnswering'],
  google: ['empty', 'notAnswering'],
  feeds: ['http-403', 'refused'],
  searxng: ['empty', 'notAnswering'],
  brave: ['http-403', 'refused'],
};

const SAID: Partial<Record<FinderState, RegExp>> = {
  limited: /too many requests/,
  notAnswering: /does not answer/,
  refused: /refuses/,
};

async function expectStates(round: Round): Promise<void> {
  const states = await finderStates(panel);
  const said = await finderWords(panel);
  for (const [name, [, state]] of Object.entries(round)) {
    expect([name, states[name as Asked]]).toEqual([name, state]);
    expect(said[name as Asked]).toMatch(SAID[state] ?? /./);
  }
}

describe('where no index answers', () => {
  it.each([
    ['asked too often', LIMITED],
    ['pages for people, and a wrong key', PAGES],
    ['broken answers', BROKEN],
    ['connections that break', CUT_OFF],
    ['services that are down', DOWN],
    ['refusals, and errors told in prose', PROSE],
  ])('%s: each says its own, and nothing is said of the news', async (_, round) => {
    for (const [name, [fault]] of Object.entries(round)) recoupe.newsroom.fault(name as Asked, fault);
    await searchAnew();
    await atStage(panel, 'found');
    await expectStates(round);
    const text = await words(panel);
    expect(text).toContain('No index answered, so it is not known who else reports it.');
    expect(text).not.toContain('No other report');
    expect(await panel.$eval('.kicker button', (count) => count.textContent)).toBe('1 source: this article');
    expect(await sources()).toBe(0);
    expect(await panel.$('[data-action="read-sources"]')).toBeNull();
  });

  it('how long to wait is said, where the service said it', async () => {
    recoupe.newsroom.fault('bing', 'http-429');
    await searchAnew();
    await atStage(panel, 'found');
    expect((await finderWords(panel)).bing).toMatch(/too many requests, try again in (30|2\d) s/);
  });
});

describe('where the indexes answer and know of nothing', () => {
  it('that is what is said, and by whom', async () => {
    for (const name of ['gdelt', 'bing', 'google', 'feeds', 'searxng'] as const)
      recoupe.newsroom.fault(name, 'nothing');
    recoupe.newsroom.fault('brave', 'reset');
    await searchAnew();
    await atStage(panel, 'found');
    const text = await words(panel);
    expect(text).toMatch(/No other report of this event was found\. Asked: GDELT, .*Google News/);
    expect(text).toMatch(/No answer from: [^.]*Brave Search/);
    expect(text).not.toContain('No index answered');
  });

  it('the button searches again, and finds what is there now', async () => {
    expect(await sources()).toBe(0);
    await searchAnew();
    await atStage(panel, 'found');
    expect(await sources()).toBeGreaterThan(5);
  });
});

describe('answers that are all wrong', () => {
  it('escapes, dates, entity bombs, answers without titles: what can be used is used', async () => {
    recoupe.newsroom.fault('gdelt', 'bad-escape');
    recoupe.newsroom.fault('bing', 'no-titles');
    recoupe.newsroom.fault('google', 'wrong-dates');
    recoupe.newsroom.fault('feeds', 'entity-bomb');
    recoupe.newsroom.fault('searxng', 'wrong-dates');
    recoupe.newsroom.fault('brave', 'wrong-dates');
    await searchAnew();
    await atStage(panel, 'found');
    expect(await finderStates(panel)).toMatchObject({ gdelt: 'found', google: 'found', brave: 'found' });
    expect(await sources()).toBeGreaterThan(3);
    const { coverage } = await savedJson(recoupe.chromium, panel);
    for (const { publishedAt, title } of coverage?.sources ?? []) {
      expect(title.trim()).not.toBe('');
      if (publishedAt) expect(Date.parse(publishedAt)).toBeGreaterThan(Date.parse('2026-11-01'));
    }
    expect(await words(panel)).not.toMatch(/Invalid Date|day after yesterday|NaN|undefined/);
  });

  it('three hundred articles of one title', async () => {
    recoupe.newsroom.fault('gdelt', 'same-titles');
    await searchAnew();
    await atStage(panel, 'found');
    const { counts, coverage } = await savedJson(recoupe.chromium, panel);
    expect(coverage?.finders.find(({ name }) => name === 'gdelt')?.found).toBeGreaterThan(200);
    expect(await sources()).toBe(coverage?.sources.length);
    expect(await panel.$eval('.coverage .count', (count) => count.textContent)).toContain(String(counts.independent));
  });
});

describe('indexes that hang, stall and never stop', () => {
  it('delay nothing: what others found is shown meanwhile, and the whole ends', async () => {
    recoupe.newsroom.fault('gdelt', 'hang');
    recoupe.newsroom.fault('bing', 'stall');
    recoupe.newsroom.fault('google', 'huge');
    recoupe.newsroom.fault('feeds', 'hang');
    await searchAnew();
    await panel.waitForSelector('.source-group .source');
    expect(await panel.$eval('.coverage', (section) => section.getAttribute('data-stage'))).toBe('searching');
    // Two other indexes answer, one after the other.
    const haveFound = async () => {
      const { searxng, brave } = await finderStates(panel);
      return searxng === 'found' && brave === 'found';
    };
    await until(haveFound, 5000, 'what others found');
    expect(await finderStates(panel)).toMatchObject({ gdelt: 'searching' });
    expect(await panel.$eval('.coverage-progress', (line) => line.textContent)).toMatch(/Searching: GDELT/);
    await atStage(panel, 'found');
    expect(await finderStates(panel)).toMatchObject({
      gdelt: 'notAnswering',
      bing: 'notAnswering',
      google: 'notAnswering',
      feeds: 'notAnswering',
      searxng: 'found',
      brave: 'found',
    });
    expect(await sources()).toBeGreaterThan(3);
  });
});

/** Holds back all requests to a host until they are released. */
function hold(host: string): { asked(): boolean; letGo(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = false;
  const inner = host === 'api.gdeltproject.org' ? recoupe.newsroom.index('gdelt') : null;
  const held: NewsroomHandler = async (request, response) => {
    asked = true;
    await promise;
    return inner ? inner(request, response) : false;
  };
  recoupe.newsroom.handle(host, held);
  return { asked: () => asked, letGo: resolve };
}

/** Searches, also where an article on an event already read has taken over what was found. */
async function search(): Promise<void> {
  await pressAction(panel, (await panel.$('[data-action="cover"]')) ? 'cover' : 'search-again');
}

describe('a search that is interrupted', () => {
  it('by the reader: what was found stays, and it can be gone on with', async () => {
    const gdelt = hold('api.gdeltproject.org');
    await searchAnew();
    await until(async () => (await sources()) > 3, 10_000, 'what others found');
    await panel.click('.coverage-progress button');
    await atStage(panel, 'stopped');
    gdelt.letGo();
    const text = await words(panel);
    expect(text).toContain('Stopped; what had been found is kept.');
    expect(await sources()).toBeGreaterThan(3);
    expect(await panel.$('[data-action="read-sources"]')).not.toBeNull();
    expect(await panel.$eval('.coverage-progress, .progress.quiet', (line) => line.className)).toContain('quiet');
  });

  it('by the end of the worker: the panel says so, keeps what it had, and searches again', async () => {
    const gdelt = hold('api.gdeltproject.org');
    await searchAnew();
    await panel.waitForSelector('.source-group .source');
    const before = await sources();
    await recoupe.chromium.killWorker();
    await atStage(panel, 'stopped');
    expect(await sources()).toBeGreaterThanOrEqual(before);
    expect(await words(panel)).toContain('Stopped; what had been found is kept.');
    gdelt.letGo();
    await nextWorker(recoupe.chromium, panel);
    await pressAction(panel, 'search-again');
    await atStage(panel, 'found');
    expect(await finderStates(panel)).toMatchObject({ gdelt: 'found' });
    expect(await sources()).toBeGreaterThanOrEqual(before);
  });

  it('in mid-reading: what was read stays read, and the rest can be read', async () => {
    // Whichever sources are chosen for reading, one of these two is among them, and has not arrived.
    const held = ['live.harbour-times.example', 'www.meridian-standard.example'].map(hold);
    await pressAction(panel, 'read-sources');
    await panel.waitForSelector('.source[data-reading="read"]');
    await until(() => held.some(({ asked }) => asked()), 10_000, 'a page that is held back');
    const read = () =>
      panel.$$eval('.source[data-reading="read"]', (all) => all.map((one) => one.getAttribute('data-source')));
    const unread = '.source[data-reading="waiting"], .source[data-reading="reading"]';
    const waiting = () => panel.$$eval(unread, (all) => all.length);
    const all = async () => (await waiting()) === held.filter(({ asked }) => asked()).length;
    await until(all, 20_000, 'all pages that are not held back');
    const before = await read();
    const written = async () =>
      (await writtenRun(panel))?.coverage?.sources.filter(({ reading }) => reading === 'read').length === before.length;
    await until(written, 10_000, 'what was read to be written down');
    await recoupe.chromium.killWorker();
    await atStage(panel, 'stopped');
    expect(await read()).toEqual(before);
    expect(await waiting()).toBe(0);
    for (const { letGo } of held) letGo();
    await nextWorker(recoupe.chromium, panel);
    await pressAction(panel, 'read-sources');
    await atStage(panel, 'done');
    expect(await read()).toEqual(expect.arrayContaining(before));
    const { coverage } = await savedJson(recoupe.chromium, panel);
    const numbers = (coverage?.sources ?? []).flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual([2, 3, 4, 5, 6].slice(0, numbers.length));
    expect(numbers.length).toBeGreaterThan(2);
  });

  it('by another page in the tab: it leaves nothing there', async () => {
    const gdelt = hold('api.gdeltproject.org');
    const { page: tab } = await recoupe.brief(LOCAL);
    await search();
    await until(() => gdelt.asked(), 10_000, 'the search');
    await tab.goto('https://www.northmarch-courier.example/');
    await panel.waitForFunction(() => !document.querySelector('.coverage'));
    gdelt.letGo();
    await tab.goto(LOCAL);
    expect(await panel.$('.coverage')).toBeNull();
    await clickAndSettle(recoupe.chromium, tab);
    // Nothing of it was kept: a new search can be started as if for the first time.
    await search();
    await until(async () => (await sources()) > 3, 20_000, 'what a new search finds');
    await atStage(panel, 'found');
    await tab.close();
  });

  it('by closing the tab: the others go on as if nothing had been', async () => {
    const gdelt = hold('api.gdeltproject.org');
    const { page: tab } = await recoupe.brief(RADIO);
    await search();
    await until(() => gdelt.asked(), 10_000, 'the search');
    await tab.close();
    gdelt.letGo();
    await page.bringToFront();
    await panel.waitForFunction((title) => document.querySelector('.brief h1')?.textContent === title, {}, HEADLINE);
    expect(await panel.$eval('.coverage', (section) => section.getAttribute('data-stage'))).toBe('done');
  });
});

describe('two windows', () => {
  const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
  it('each have their own search', async () => {
    const { browser } = recoupe.chromium;
    const panels = () => browser.targets().filter((target) => target.url().includes('/sidepanel.html'));
    const first = panels();
    const opened = browser.waitForTarget((target) => target.url() === FRENCH);
    await panel.evaluate((url) => void chrome.windows.create({ url }), FRENCH);
    const other = await (await opened).page();
    if (!other) throw new Error('The second window did not open');
    await other.waitForSelector('h1');
    const extension = (await browser.extensions()).get(recoupe.chromium.extensionId);
    if (!extension) throw new Error('The extension is gone');
    await other.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((one) => panels().includes(one) && !first.includes(one));
    const second = await target.asPage();
    await second.waitForSelector('[data-action="cover"]');

    await Promise.all([pressAction(panel, 'search-again'), pressAction(second, 'cover')]);
    await Promise.all([atStage(panel, 'found'), atStage(second, 'found')]);
    const of = (one: Page) =>
      one.$$eval('.source-group [data-source]', (all) => all.map((source) => source.getAttribute('data-source') ?? ''));
    const [mine, theirs] = await Promise.all([of(panel), of(second)]);
    expect(theirs.some((url) => url.includes('echo-du-vernois'))).toBe(true);
    expect(mine.some((url) => url.includes('echo-du-vernois'))).toBe(false);
    expect(theirs.some((url) => url.includes('tarrow-dam'))).toBe(false);
    await other.close();
  });
});

/** The API calls made inside the extension's own pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  windows: { create(options: { url: string }): Promise<unknown> };
};
