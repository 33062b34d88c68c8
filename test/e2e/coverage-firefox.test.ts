import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDER_NAMES } from '../../utils/core/settings/finders.ts';
import { FOLLOWED, INDEX_HOSTS, SAMPLE } from './support/coverage.ts';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { until } from './support/until.ts';

const REFUSED = 'https://go.shortlane-news.example/2026/11/tarrow-dam-valley-cleared';
const BLOCKED = 'https://www.vale-and-fen.example/2026/11/22/cattle-moved-by-torchlight-below-tarrow-dam';

/** An article about another event. */
const ELSEWHERE = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';

const SET = 'await browser.storage.local.set({ settings: args[0] }); return true';
const STAGE = "return document.querySelector('.coverage')?.dataset.stage ?? ''";
const STATES =
  "return Object.fromEntries([...document.querySelectorAll('.finders li')].map((row) => [row.dataset.finder, row.dataset.state]))";
/** The text that is marked in the page; '' where there is none. */
const MARKED =
  "return [...CSS.highlights].filter(([name]) => !name.endsWith('-sentence')).flatMap(([, ranges]) => [...ranges].map((range) => range.toString())).join('')";

async function start(options = {}): Promise<FirefoxRecoupe> {
  const recoupe = await startFirefoxRecoupe(options);
  await recoupe.firefox.openOptions();
  await recoupe.firefox.evaluate('tab', SET, FOLLOWED);
  return recoupe;
}

const atStage = (recoupe: FirefoxRecoupe, stage: string) =>
  until(async () => (await recoupe.firefox.evaluate('sidebar', STAGE)) === stage, 60_000, `the stage ${stage}`);
const squeezed = (text: unknown) => String(text).replace(/\s+/g, '');

describe('coverage in Firefox', () => {
  let recoupe: FirefoxRecoupe;
  beforeAll(async () => {
    recoupe = await start();
    recoupe.newsroom.fault('searxng', 'http-503');
    await recoupe.firefox.navigate(SAMPLE);
    await recoupe.brief();
  });
  afterAll(() => recoupe?.close());
  const asked = () => new Set(recoupe.newsroom.requests.map(({ host }) => host));

  it('is asked of nobody before the button', async () => {
    const before = asked();
    expect(INDEX_HOSTS.filter((host) => before.has(host))).toEqual([]);
    expect(await recoupe.textOf('.kicker button')).toBe('1 source: this article');
  });

  it('is found by the finders, each with its state, and counted', async () => {
    await recoupe.firefox.press('[data-action="cover"]');
    await atStage(recoupe, 'found');
    expect(await recoupe.firefox.evaluate('sidebar', STATES)).toEqual({
      gdelt: 'found',
      bing: 'found',
      google: 'found',
      feeds: 'found',
      sitemaps: 'needsPermission',
      searxng: 'notAnswering',
      brave: 'needsKey',
      keyless: 'off',
      model: 'needsSetup',
      factChecks: 'needsPermission',
    });
    const { counts, coverage } = await recoupe.saved();
    expect(coverage?.finders.map(({ name }) => name)).toEqual([...FINDER_NAMES]);
    expect(await recoupe.textOf('.coverage .count')).toBe(`${counts.independent} outlets; some may share a text`);
    expect(await recoupe.textOf('.kicker button')).toBe(await recoupe.textOf('.coverage .count'));
    expect(await recoupe.count('.source-group [data-source]')).toBe(coverage?.sources.length);
  });

  it('is read without cookies; a redirect to the reader’s own machine is refused and named', async () => {
    const before = recoupe.newsroom.requests.length;
    await recoupe.firefox.press('[data-action="read-sources"]');
    await atStage(recoupe, 'done');
    for (const url of [REFUSED, BLOCKED]) {
      const source = `.source[data-source="${url}"]`;
      if ((await recoupe.count(`${source}[data-reading="unread"]`)) === 0) continue;
      await recoupe.firefox.press(`${source} .menu-item`);
      await until(() => recoupe.count(`${source}:not([data-reading="unread"])`), 20_000, url);
      await atStage(recoupe, 'done');
    }
    expect(await recoupe.textOf(`.source[data-source="${REFUSED}"]`)).toContain('unsafe redirect');
    expect(await recoupe.textOf(`.source[data-source="${BLOCKED}"]`)).toContain('the site does not allow it');
    expect([...asked()].filter((host) => /^(127\.|localhost|\[)/.test(host))).toEqual([]);
    for (const { headers } of recoupe.newsroom.requests.slice(before)) expect(headers.cookie).toBeUndefined();
    const { coverage } = await recoupe.saved();
    const read = coverage?.sources.filter(({ read }) => read) ?? [];
    // Only their own sites were allowed: a page that cannot be read is not replaced by one of another site.
    const numbers = read.map(({ number }) => number).sort();
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    expect(numbers).toEqual(numbers.map((_, i) => i + 2));
    for (const { passages } of read) expect(passages.length).toBeGreaterThan(2);
    expect(await recoupe.count('.leads li')).toBeGreaterThan(2);
  });

  it('a citation marks its passage in the page; the next one takes the mark with it', async () => {
    const { article, brief } = await recoupe.saved();
    const passageOf = (n: number) => article.passages[(brief.story[n]?.citations[0]?.[1] ?? 0) - 1];
    const isMarked = (text: string | undefined) => async () =>
      squeezed(await recoupe.firefox.evaluate('tab', MARKED)) === squeezed(text);
    await recoupe.firefox.press('.story .statement:nth-of-type(1) .citation');
    await until(isMarked(passageOf(0)), 10_000, 'the mark in the page');
    expect(await recoupe.textOf('.passage-state')).toBe('Marked in the page.');
    expect(await recoupe.firefox.evaluate('tab', 'return scrollY >= 0')).toBe(true);
    await recoupe.firefox.press('.story .statement:nth-of-type(2) .citation');
    await until(isMarked(passageOf(1)), 10_000, 'the other mark');
    expect(
      await recoupe.firefox.evaluate(
        'tab',
        "return [...CSS.highlights.keys()].filter((name) => !name.endsWith('-sentence')).length",
      ),
    ).toBe(1);
  });

  it('the mark is drawn: the page has its style', async () => {
    const color = `
      const [name] = [...CSS.highlights.keys()];
      const range = [...CSS.highlights.get(name)][0];
      return getComputedStyle(range.startContainer.parentElement, '::highlight(' + name + ')').backgroundColor;`;
    expect(await recoupe.firefox.evaluate('tab', color)).toBe('rgb(255, 241, 168)');
  });

  it('a page that renders anew keeps its mark; a passage that is gone is said to be', async () => {
    const before = squeezed(await recoupe.firefox.evaluate('tab', MARKED));
    await recoupe.firefox.evaluate(
      'tab',
      "const a = document.querySelector('article'); a.innerHTML = a.innerHTML + ' '; return true",
    );
    await until(async () => squeezed(await recoupe.firefox.evaluate('tab', MARKED)) === before, 10_000, 'the mark');
    await recoupe.firefox.evaluate('tab', "document.querySelector('article').innerHTML = '<p>Gone</p>'; return true");
    await recoupe.firefox.press('.story .statement:nth-of-type(1) .citation');
    await recoupe.says('This passage is no longer in the page.');
  });

  it('what is selected in the page shows which statements rest on it', async () => {
    await recoupe.firefox.navigate(SAMPLE);
    await recoupe.brief();
    const select = `
      const found = [...document.querySelectorAll('article p')].find((one) => one.textContent.replace(/\\s+/g, ' ').includes(args[0]));
      getSelection().selectAllChildren(found);
      return true`;
    const { article, brief } = await recoupe.saved();
    const cited = article.passages[(brief.story[0]?.citations[0]?.[1] ?? 0) - 1] ?? '';
    await recoupe.firefox.evaluate('tab', select, cited.slice(0, 60));
    await until(() => recoupe.count('.rests-here'), 10_000, 'the statements that rest on it');
    expect(await recoupe.textOf('.resting')).toMatch(/^\d+ statements? rests? on what you selected/);
  });
});

describe('coverage in a private window of Firefox', () => {
  let recoupe: FirefoxRecoupe;
  beforeAll(async () => {
    recoupe = await start({ privateWindows: true });
  });
  afterAll(() => recoupe?.close());

  const stored = 'return JSON.stringify([await browser.storage.session.get(), await browser.storage.local.get()])';
  const databases = `
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('recoupe')) return '';
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('recoupe');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = await new Promise((resolve) => {
      const read = db.transaction('briefs').objectStore('briefs').getAll();
      read.onsuccess = () => resolve(read.result);
    });
    db.close();
    return JSON.stringify(all);`;

  it('is searched and read, outlets are looked up, and nothing of it is kept', async () => {
    const { firefox } = recoupe;
    const first = await firefox.current();
    await firefox.open(SAMPLE, 'private window');
    await recoupe.brief();
    await firefox.press('[data-action="cover"]');
    await atStage(recoupe, 'found');
    await firefox.press('[data-action="read-sources"]');
    await atStage(recoupe, 'done');
    expect(await recoupe.count('.source[data-reading="read"]')).toBeGreaterThan(1);
    await firefox.press('[data-action="look-up"]');
    const lookUps = () => recoupe.newsroom.requests.filter(({ host }) => host === 'query.wikidata.org').length;
    await until(() => lookUps() > 2, 15_000, 'outlets to be looked up');

    // An article read afterwards, in a window that is not private, is saved afterwards: then any traces would be there.
    await firefox.bringToFront(first);
    await firefox.navigate(ELSEWHERE);
    await recoupe.brief();
    const options = await firefox.open(`${firefox.origin}options.html`);
    const traces = async () => [await firefox.evaluate('tab', stored), await firefox.evaluate('tab', databases)];
    const written = async () => (await traces()).every((place) => String(place).includes(ELSEWHERE));
    await until(written, 10_000, 'the other article to be written down');
    const TRACE = /northmarch|harbour-times|Tarrow|continental-press|meridian/;
    expect((await traces()).join()).not.toMatch(TRACE);

    // A window that is not private does leave traces, so the test above can fail.
    await firefox.bringToFront(first);
    await firefox.navigate(SAMPLE);
    await recoupe.brief();
    await firefox.bringToFront(options);
    expect((await traces()).join()).toMatch(TRACE);
  });
});
