import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDER_NAMES } from '../../utils/core/settings/finders.ts';
import type { NewsroomHandler } from '../newsroom/types.ts';
import {
  atStage,
  finderStates,
  finderWords,
  INDEX_HOSTS,
  press,
  pressAction,
  read,
  SAMPLE,
  search,
  sourceAt,
  startCovered,
} from './support/coverage.ts';
import { clickAndSettle, type Recoupe, savedJson, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const REFUSED = 'https://go.shortlane-news.example/2026/11/tarrow-dam-valley-cleared';
const BLOCKED = 'https://www.vale-and-fen.example/2026/11/22/cattle-moved-by-torchlight-below-tarrow-dam';
const SLOW = 'https://www.slowcoach-daily.example/news/tarrow-dam-villagers-in-sports-hall';
/** Outlets that the reader has visited and that have set cookies. */
const VISITED = ['live.harbour-times.example', 'www.continental-press.example', 'www.meridian-standard.example'];
const HOSTILE = 'https://www.hostile-herald.example/2026/11/tarrow-dam-evacuation';
const MARKUP = 'Tarrow Dam: five villages told to leave <img src=x onerror="document.documentElement.dataset.owned=1">';

let recoupe: Recoupe;
let page: Page;
let panel: Page;
/** Number of requests before the reading. */
let visits = 0;

/** An outlet that sends every visitor a cookie. */
const cookies: NewsroomHandler = (_, response) => {
  response.setHeader('set-cookie', 'visitor=1; Path=/; Max-Age=9999; Secure; SameSite=None');
  return false;
};

beforeAll(async () => {
  recoupe = await startCovered();
  const { newsroom, chromium } = recoupe;
  newsroom.fault('searxng', 'http-503');
  for (const host of VISITED) {
    newsroom.handle(host, cookies);
    for (let n = 0; n < 2; n++) await (await chromium.open(`https://${host}/`)).close();
  }
  ({ page, panel } = await recoupe.brief(SAMPLE));
});
afterAll(() => recoupe?.close());

const asked = (from = 0) => new Set(recoupe.newsroom.requests.slice(from).map(({ host }) => host));
const json = () => savedJson(recoupe.chromium, panel);
const headline = () => panel.$eval('.coverage .count', (count) => count.textContent ?? '');
const atTop = () => panel.$eval('.kicker button', (link) => link.textContent ?? '');
/** The sources in the list, reprints included. */
const shown = () =>
  panel.$$eval('.source-group [data-source]', (all) => all.map((one) => one.getAttribute('data-source') ?? ''));
/** Searches again; finders that answered a moment ago are not asked, so it may end at once. */
const searchAgain = async () => {
  await pressAction(panel, 'search-again');
  await panel.waitForSelector('[data-action="read-sources"]');
};
const owned = () => panel.evaluate(() => document.documentElement.dataset.owned);

describe('before the button', () => {
  it('nobody is asked, and the panel says who would be, with what', async () => {
    const before = asked();
    expect(INDEX_HOSTS.filter((host) => before.has(host))).toEqual([]);
    expect(before).toContain('www.northmarch-courier.example');
    expect(await words(panel)).toContain('never the address or the text of the article');
    expect(await atTop()).toBe('1 source: this article');
    expect((await json()).coverage).toBeNull();
  });
});

describe('the button that searches', () => {
  beforeAll(() => search(panel));

  it('asks each finder and shows the state of each, one that is dead among them', async () => {
    expect(await finderStates(panel)).toEqual({
      gdelt: 'found',
      bing: 'found',
      google: 'found',
      feeds: 'found',
      sitemaps: 'notAnswering',
      searxng: 'notAnswering',
      brave: 'needsKey',
      keyless: 'off',
      model: 'needsSetup',
      factChecks: 'found',
    });
    const said = await finderWords(panel);
    expect(said.gdelt).toMatch(/GDELT\d+ articles/);
    expect(said.searxng).toContain('does not answer');
    expect(said.brave).toContain('needs a key');
    const text = await words(panel);
    expect(text).toMatch(/No answer from: .*sitemaps.* SearXNG. There may be more\./);
    expect(text).not.toContain('No index answered');
  });

  it('lists the finders in the order in which the options have them', async () => {
    expect(Object.keys(await finderStates(panel))).toEqual([...FINDER_NAMES]);
  });

  it('shows one count at the top, above the list and in the file', async () => {
    const { counts, coverage } = await json();
    expect(counts.independent).toBeGreaterThan(5);
    expect(await headline()).toBe(`${counts.independent} outlets; some may share a text`);
    expect(await atTop()).toBe(await headline());
    expect(await panel.$eval('.coverage-counted', (line) => line.textContent)).toContain(`${counts.articles} articles`);
    const counted = coverage?.sources.filter(({ group }) => group === 'report' || group === 'reprint') ?? [];
    expect(counts.articles).toBe(counted.length + 1);
  });

  it('lists every source once, under the heading of its group', async () => {
    const { coverage } = await json();
    const sources = coverage?.sources ?? [];
    expect((await shown()).sort()).toEqual(sources.map(({ url }) => url).sort());
    const headings = await panel.$$eval('.source-group', (groups) =>
      groups.map((group) => ({
        title: group.querySelector('h3')?.textContent ?? '',
        count: group.querySelector('.count')?.textContent ?? '',
        groups: [...group.querySelectorAll('li')].map((item) => item.getAttribute('data-group') ?? 'tab'),
      })),
    );
    expect(headings[0]).toEqual({ title: 'Read', count: '1', groups: ['tab'] });
    const fits: Record<string, string[]> = {
      Read: ['tab'],
      'Not read': ['report'],
      'Same text': ['reprint'],
      'Opinion and follow-ups, not counted': ['followup', 'opinion'],
    };
    for (const { title, count, groups } of headings) {
      for (const group of groups) expect(fits[title]).toContain(group);
      expect(count).toBe(String(groups.length));
    }
  });

  it('has read nothing yet, and asked no outlet but those whose feeds the reader follows', async () => {
    const { coverage } = await json();
    expect(coverage?.sources.every(({ read, number }) => !read && number === null)).toBe(true);
    for (const url of [REFUSED, BLOCKED, SLOW]) expect(asked()).not.toContain(new URL(url).hostname);
    const feeds = recoupe.newsroom.requests.filter(({ host }) => host === 'www.metro-ledger.example');
    expect(feeds.map(({ path }) => path)).toEqual(['/rss']);
  });

  it('has sent words of the article, and neither its address nor a sentence of it', async () => {
    const { article } = await json();
    const hosts = ['api.gdeltproject.org', 'www.bing.com', 'news.google.com', 'search.example'];
    const requests = recoupe.newsroom.requests.filter(({ host }) => hosts.includes(host));
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(hosts));
    for (const { query, headers, body } of requests) {
      const all = JSON.stringify([...query]) + body;
      expect(all).not.toContain('northmarch-courier');
      for (const passage of article.passages) expect(all).not.toContain(passage.slice(0, 60));
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });
});

describe('the button that reads', () => {
  beforeAll(async () => {
    visits = recoupe.newsroom.requests.length;
    await read(panel);
  });

  it('reads up to five of the best, and numbers them from 2 on', async () => {
    const { coverage, sources } = await json();
    const numbers = (coverage?.sources ?? []).flatMap(({ number }) => number ?? []).sort();
    expect(numbers).toEqual([2, 3, 4, 5, 6]);
    expect(sources.map(({ number }) => number)).toEqual([1, ...numbers]);
    const listed = await panel.$$eval('.source-group .source', (all) =>
      all.flatMap((one) => {
        const number = Number(one.querySelector('.source-number')?.textContent);
        const url = one.getAttribute('data-source');
        return Number.isNaN(number) || url === null ? [] : [{ number, url }];
      }),
    );
    for (const { number, url } of listed)
      expect(coverage?.sources.find((source) => source.url === url)?.number).toBe(number);
    expect(listed).toHaveLength(5);
    expect(await panel.$$eval('[data-set="read"] .source-number', (all) => all.map((one) => one.textContent))).toEqual(
      ['1', ...listed.map(({ number }) => String(number))].slice(
        0,
        1 + (await panel.$$('[data-set="read"] [data-source]')).length,
      ),
    );
    for (const source of coverage?.sources.filter(({ read }) => read) ?? [])
      expect(source.passages.length).toBeGreaterThan(2);
  });

  it('counts anew, and says the same everywhere', async () => {
    const { counts } = await json();
    expect(await headline()).toMatch(
      new RegExp(`^${counts.independent} (?:independent sources|outlets; some may share a text)`),
    );
    expect(await atTop()).toBe(await headline());
  });

  it.each([
    [REFUSED, 'refused', /unsafe redirect/],
    [BLOCKED, 'blocked', /the site does not allow it/],
    [SLOW, 'tooSlow', /the page took too long/],
  ])('%s stays in the list, and says why it was not read', async (url, reading, said) => {
    if ((await panel.$eval(sourceAt(url), (one) => one.getAttribute('data-reading'))) === 'unread') {
      await press(panel, 'Read it', sourceAt(url));
      await panel.waitForSelector(`${sourceAt(url)}:not([data-reading="unread"])`);
      await atStage(panel, 'done');
    }
    expect(
      await panel.$eval(sourceAt(url), (one) => [
        one.getAttribute('data-reading'),
        one.parentElement?.previousElementSibling?.textContent,
      ]),
    ).toEqual([reading, expect.stringMatching(said)]);
    expect(await panel.$eval(`${sourceAt(url)} .source-number`, (number) => number.textContent)).toBe('–');
  });

  it('asks no address of the reader’s own machine, sends no cookie, and tells no referrer', async () => {
    expect([...asked()].filter((host) => /^(127\.|localhost|\[)/.test(host))).toEqual([]);
    const requests = recoupe.newsroom.requests.slice(visits);
    // The outlets did set cookies, and are among those that were read.
    const visited = recoupe.newsroom.requests.slice(0, visits).filter(({ host }) => VISITED.includes(host));
    expect(visited.some(({ headers }) => headers.cookie?.includes('visitor=1'))).toBe(true);
    expect(requests.some(({ host, path }) => VISITED.includes(host) && path !== '/robots.txt')).toBe(true);
    for (const { headers } of requests) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });

  it('never asked for the page that robots.txt keeps machines from', () => {
    const paths = recoupe.newsroom.requests.filter(({ host }) => host === new URL(BLOCKED).hostname);
    expect(new Set(paths.map(({ path }) => path))).toEqual(new Set(['/robots.txt']));
  });

  it('puts the leads side by side where no model compares', async () => {
    const { coverage } = await json();
    const read = coverage?.sources.filter(({ number, group }) => number !== null && group !== 'reprint') ?? [];
    expect(await panel.$$eval('.leads li', (all) => all.length)).toBe(read.length + 1);
    expect([coverage?.agree, coverage?.differ, coverage?.single, coverage?.story]).toEqual([[], [], [], []]);
  });
});

describe('the list', () => {
  it('sets two sources side by side, and others when they are chosen', async () => {
    await press(panel, 'Compare', '.source');
    const isFocused = () => panel.evaluate(() => document.activeElement?.id === 'part-compare');
    await until(isFocused, 10_000, 'the focus on the part that compares');
    const texts = () => panel.$$eval('.compare-passages', (all) => all.map((one) => one.textContent ?? ''));
    const [own, other] = await texts();
    const { article, coverage } = await json();
    expect(own).toBe(article.passages.join(''));
    const chosen = Number(await panel.$eval('.compare-text:last-child select', (select) => select.value));
    expect(other).toBe(coverage?.sources.find(({ number }) => number === chosen)?.passages.join(''));
    const next = chosen === 2 ? 3 : 2;
    await panel.select('.compare-text:last-child select', String(next));
    await panel.waitForFunction(
      (text) => document.querySelector('.compare-text:last-child .compare-passages')?.textContent === text,
      {},
      coverage?.sources.find(({ number }) => number === next)?.passages.join(''),
    );
  });

  it('has a table of who published when, with a mark for each', async () => {
    const { coverage, article } = await json();
    const dated = coverage?.sources.filter(({ publishedAt }) => publishedAt !== null) ?? [];
    const rows = await panel.$$eval('.timeline tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
    expect(rows).toHaveLength(dated.length + 1);
    for (const outlet of [article.outlet, ...dated.map(({ outlet }) => outlet)])
      expect(rows.some(([name]) => name?.startsWith(outlet))).toBe(true);
    for (const row of rows) expect(row.every((cell) => cell !== '')).toBe(true);
    expect(await panel.$$eval('.timeline-line .dot', (all) => all.length)).toBe(rows.length);
    expect(await panel.$eval('.timeline caption', (caption) => caption.textContent)).not.toBe('');
  });

  it('pins an outlet: it goes first, and stays pinned', async () => {
    const reports = '[data-set="read"] .source[data-group="report"]';
    const last = await panel.$$eval(reports, (all) => all.at(-1)?.getAttribute('data-source'));
    const { coverage } = await json();
    const { domain } = coverage?.sources.find(({ url }) => url === last) ?? { domain: '' };
    await press(panel, 'Pin outlet', sourceAt(String(last)));
    await panel.waitForFunction(
      (url) => document.querySelector('[data-set="read"] [data-source]')?.getAttribute('data-source') === url,
      {},
      last,
    );
    expect(await panel.$eval(sourceAt(String(last)), (one) => one.textContent)).toContain('pinned');
    expect((await settings()).pinnedOutlets).toEqual([domain]);
    await press(panel, 'Unpin', sourceAt(String(last)));
    await until(async () => (await settings()).pinnedOutlets?.length === 0, 5000, 'the pin to go');
  });

  it('hides an outlet for good: the count changes, and a new search does not bring it back', async () => {
    const before = (await json()).counts;
    await press(panel, 'Hide Shortlane News for good');
    await panel.waitForFunction((at) => !document.querySelector(at), {}, sourceAt(REFUSED));
    // It can be taken back, by the button that has the focus now.
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(sourceAt(REFUSED));
    expect((await json()).counts).toEqual(before);
    await press(panel, 'Hide Shortlane News for good');
    await panel.waitForFunction((at) => !document.querySelector(at), {}, sourceAt(REFUSED));
    const { counts, coverage } = await json();
    expect(counts.articles).toBe(before.articles - 1);
    expect(await headline()).toMatch(new RegExp(`${counts.independent} (?:outlets|independent)`));
    expect(coverage?.sources.map(({ url }) => url)).not.toContain(REFUSED);
    expect((await settings()).hiddenOutlets).toEqual(['go.shortlane-news.example']);

    const requests = recoupe.newsroom.requests.length;
    await page.reload();
    panel = await clickAndSettle(recoupe.chromium, page);
    // Coverage is kept with the brief: no index is asked again.
    expect(INDEX_HOSTS.filter((host) => asked(requests).has(host))).toEqual([]);
    expect(await words(panel)).toContain('Kept brief, from');
    expect(await shown()).not.toContain(REFUSED);
    expect((await json()).counts).toEqual(counts);
    await searchAgain();
    expect(await shown()).toContain(BLOCKED);
    expect(await shown()).not.toContain(REFUSED);

    const options = await recoupe.chromium.options('reports');
    await options.waitForFunction(() => document.body.textContent.includes('go.shortlane-news.example'));
    await options.close();
    await page.bringToFront();
  });
});

const settings = () =>
  panel.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? {}) as Promise<{
    pinnedOutlets?: string[];
    hiddenOutlets?: string[];
  }>;

describe('the file that is saved', () => {
  it('has what its readers count on', async () => {
    await read(panel);
    const { counts, coverage } = await json();
    if (!coverage) throw new Error('No coverage');
    expect(counts).toEqual({ independent: expect.any(Number), articles: expect.any(Number) });
    expect(coverage.counts).toEqual({
      ...counts,
      upTo: expect.any(Boolean),
      owners: coverage.counts.owners === null ? null : expect.any(Number),
      agencies: expect.any(Array),
    });
    for (const finder of coverage.finders) {
      expect(finder).toEqual({
        name: expect.any(String),
        state: expect.any(String),
        found: expect.any(Number),
        detail: expect.any(String),
      });
      expect(FINDER_NAMES).toContain(finder.name);
    }
    const orNull = (value: unknown, type: unknown) => (value === null ? null : type);
    for (const source of coverage.sources) {
      expect(source).toMatchObject({
        outlet: expect.stringMatching(/./),
        domain: expect.stringMatching(/^[a-z0-9.-]+$/),
        title: expect.stringMatching(/./),
        url: expect.stringMatching(/^https?:\/\//),
        publishedAt: orNull(source.publishedAt, expect.stringMatching(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/)),
        lang: orNull(source.lang, expect.stringMatching(/^[a-z]{2}/)),
        country: orNull(source.country, expect.stringMatching(/^[A-Z]{2}$/)),
        owner: orNull(source.owner, expect.any(String)),
        group: expect.stringMatching(/^(report|reprint|followup|opinion)$/),
        reprintOf: source.group === 'reprint' ? expect.any(String) : null,
        read: source.number !== null,
        passages: expect.any(Array),
      });
    }
    for (const list of [coverage.agree, coverage.differ, coverage.single]) expect(list).toEqual([]);
  });

  it('and the panel name each query and page that was asked for', async () => {
    const { coverage } = await json();
    const sent = coverage?.sent ?? [];
    const listed = await panel.$$eval('.sent-url', (all) => all.map((one) => one.textContent));
    expect(listed).toEqual(sent.map(({ url }) => url));
    for (const source of coverage?.sources.filter(({ read }) => read) ?? []) expect(listed).toContain(source.url);
    // All requests are listed: everything of the second search and its reading, in the order of the hosts.
    expect(listed.some((url) => url?.endsWith('/robots.txt'))).toBe(true);
  });
});

describe('what outlets and indexes say is text', () => {
  it('markup in titles, excerpts and names is shown as such, and nothing of it runs', async () => {
    const { newsroom } = recoupe;
    const item = `<item><title>${MARKUP.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</title><link>${HOSTILE}</link>
      <description>&lt;script&gt;document.documentElement.dataset.owned=1&lt;/script&gt; Villages below Tarrow Dam evacuated after seepage</description>
      <pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate><source url="https://www.hostile-herald.example">&lt;b&gt;Hostile&lt;/b&gt; Herald</source></item>`;
    newsroom.handle('www.hostile-herald.example', ({ path }, response) => {
      if (path !== '/feed') return false;
      const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>&lt;b&gt;Hostile&lt;/b&gt; Herald</title>${item}</channel></rss>`;
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
      return true;
    });
    await recoupe.set({ feeds: [{ url: 'https://www.hostile-herald.example/feed', title: '<i>Herald</i>' }] });
    await page.bringToFront();
    await searchAgain();
    const [title] = await panel.$$eval(`${sourceAt(HOSTILE)} .source-title`, (all) =>
      all.map((one) => one.textContent),
    );
    expect(title).toContain('five villages told to leave');
    expect(
      await panel.$$eval('.coverage img, .coverage script, .coverage b, .coverage i:not(.dot)', (all) => all.length),
    ).toBe(0);
    expect(await owned()).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.dataset.owned)).toBeUndefined();
    const options = await recoupe.chromium.options('reports');
    await options.waitForSelector('#coverage');
    expect(await options.evaluate(() => document.documentElement.dataset.owned)).toBeUndefined();
    await options.close();
    expect([...asked()].filter((host) => host === 'pixel.example')).toEqual([]);
  });
});

/** The API calls made inside the panel. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }> } };
};
